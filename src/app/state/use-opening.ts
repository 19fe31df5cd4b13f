import { useCallback, useState } from 'react';
import type { DebateState } from './use-debate';

/** Opens files; a printed list of references is shown to be looked over first. */
export function useOpening({ opened, session }: DebateState) {
  /** The list that is looked over; empty text: one that is still to be pasted. */
  const [list, setList] = useState<string>();
  const desk = opened?.desk;
  const open = useCallback(
    async (files: readonly File[]) => {
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
