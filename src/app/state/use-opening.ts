import { useCallback, useState } from 'react';
import type { DebateState } from './use-debate';

/** What a saved debate has besides its files; see `core/write/debate-folder.ts`. */
const mergesFile = 'faultline-merges.json';

function isPacked({ name }: File): boolean {
  return /\.zip$/i.test(name);
}

async function takenApart(files: readonly File[]): Promise<readonly File[]> {
  return (await import('../load/unpacked')).unpacked(files);
}

/** Opens files; a printed list of references is shown to be looked over first. */
export function useOpening({ opened, session }: DebateState) {
  /** The list that is looked over; empty text: one that is still to be pasted. */
  const [list, setList] = useState<string>();
  const desk = opened?.desk;
  const open = useCallback(
    async (given: readonly File[]) => {
      const files = given.some(isPacked) ? await takenApart(given) : given;
      const merges = files.find(({ name }) => name.endsWith(mergesFile));
      if (merges !== undefined) {
        const { readMerges } = await import('../../core/read-merges');
        const others = files.filter((file) => file !== merges);
        return session.begin(others, readMerges(await merges.text()));
      }
      const mayBeList = files.length === 1 && /\.(?:txt|md|text)$/i.test(files[0]?.name ?? '');
      const { listIn } = mayBeList ? await import('../load/list-in') : {};
      const text = desk && (await listIn?.(files, desk));
      if (text === undefined) session.openFiles(files);
      else setList(text);
    },
    [desk, session],
  );
  return { open, list, setList };
}
