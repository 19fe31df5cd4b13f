import { useCallback, useEffect, useRef, useState } from 'react';
import type { Exploration } from '../../core/explore';
import type { Problem } from '../../core/model/problem';
import type { TextFile } from '../../core/model/source';
import { kindOfFile } from '../../core/read/kind-of-file';
import { loadBundled, loadBundledFiles } from '../load/bundled';
import { Explorer, Superseded } from '../load/explorer';
import { readFiles } from '../load/read-files';
import { leaveChoices } from './address';

export interface Opened {
  readonly exploration: Exploration;
  /** Of the files themselves (no text, too large) and of what they say. */
  readonly problems: readonly Problem[];
  readonly bundled: boolean;
  /** Counts openings, so that what belongs to one debate is not kept for the next. */
  readonly edition: number;
}

export interface DebateState {
  readonly opened: Opened | undefined;
  /** What is being opened now, in words. */
  readonly busy: string | undefined;
  readonly fault: string | undefined;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openBundled: () => void;
  readonly stop: () => void;
}

const seed = 1;

/** The files that are open and what was found in them. A text joins the open debate; anything else replaces it. */
export function useDebate(): DebateState {
  const [explorer] = useState(() => new Explorer());
  const files = useRef<() => Promise<readonly TextFile[]>>(loadBundledFiles);
  const edition = useRef(0);
  const [opened, setOpened] = useState<Opened>();
  const [busy, setBusy] = useState<string>();
  const [fault, setFault] = useState<string>();

  const open = useCallback(async (what: string, load: () => Promise<Loaded>) => {
    setBusy(what);
    setFault(undefined);
    try {
      const { exploration, problems, bundled, joins, files: opened } = await load();
      files.current = opened;
      if (!joins) edition.current += 1;
      if (edition.current > 1 && !joins) leaveChoices();
      const all = [...problems, ...exploration.problems];
      setOpened({ exploration, problems: all, bundled, edition: edition.current });
      setBusy(undefined);
    } catch (error) {
      if (error instanceof Superseded) return;
      setBusy(undefined);
      setFault(error instanceof Error ? error.message : String(error));
    }
  }, []);

  const openBundled = useCallback(() => {
    void open('the bundled debate', async () => ({
      exploration: await loadBundled(),
      files: loadBundledFiles,
      problems: [],
      bundled: true,
      joins: false,
    }));
  }, [open]);

  const bundled = opened?.bundled ?? true;
  const openFiles = useCallback(
    (dropped: readonly File[]) => {
      if (dropped.length === 0) return;
      const what = dropped.length === 1 ? dropped[0]?.name : `${dropped.length} files`;
      void open(what ?? '', async () => {
        const { value, problems } = await readFiles(dropped);
        const joins = value.every((file) => kindOfFile(file) === 'text');
        const together = joins ? joined(await files.current(), value) : value;
        return {
          exploration: await explorer.explore(together, seed),
          files: async () => together,
          problems,
          bundled: joins && bundled,
          joins,
        };
      });
    },
    [open, explorer, bundled],
  );

  const stop = useCallback(() => {
    explorer.stop();
    setBusy(undefined);
  }, [explorer]);

  useEffect(openBundled, [openBundled]);
  return { opened, busy, fault, openFiles, openBundled, stop };
}

/** A text of the same name takes the place of the one that is open. */
function joined(open: readonly TextFile[], texts: readonly TextFile[]): readonly TextFile[] {
  return [...open.filter((old) => texts.every((text) => text.name !== old.name)), ...texts];
}

interface Loaded {
  readonly exploration: Exploration;
  readonly files: () => Promise<readonly TextFile[]>;
  readonly problems: readonly Problem[];
  readonly bundled: boolean;
  readonly joins: boolean;
}
