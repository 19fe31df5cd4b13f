import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Merge } from '../../core/merge-entries';
import type { Overview } from '../../core/overview';
import type { GivenFile } from '../../worker/protocol';
import { Closed } from '../load/door';
import { bundledFiles, type Found, openBundled, openFiles } from '../load/opened';
import { choose, leaveChoices } from './address';

export interface Opened extends Found {
  readonly bundled: boolean;
  /** Counts debates, so that what belongs to one is not kept for the next. */
  readonly edition: number;
  /** In the order in which the reader merged. */
  readonly merges: readonly Merge[];
}

export interface DebateState {
  readonly opened: Opened | undefined;
  /** What is being opened now, in words, and the share of it that is read. */
  readonly busy: { readonly what: string; readonly share: number } | undefined;
  readonly fault: string | undefined;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openBundled: () => void;
  /** Closes one of several files; the others are read again without it. */
  readonly closeFile: (name: string) => void;
  /** Merges entries of what is open; nothing is merged unless the reader says so. */
  readonly merge: (merge: Merge) => void;
  readonly undoMerge: () => void;
  readonly stop: () => void;
}

/** What is open, as it was given. */
interface Shown {
  readonly files: readonly GivenFile[];
  readonly opened: Opened | undefined;
}

const seed = 1;
let numbered = 0;
const given = (file: GivenFile['file']): GivenFile => ({ id: ++numbered, file });

/**
 * The files that are open and what was found in them. What is open stays until the next is read; of
 * several openings under way only the newest is shown, and what was dropped meanwhile joins it.
 */
export function useDebate(): DebateState {
  const [opened, setOpened] = useState<Opened>();
  const [busy, setBusy] = useState<DebateState['busy']>();
  const [fault, setFault] = useState<string>();
  const shown = useRef<Shown>({ files: [], opened: undefined });
  const turn = useRef(0);
  const underWay = useRef<{ steps: readonly (readonly GivenFile[])[]; stop: () => void }>(
    undefined,
  );

  const stop = useCallback(() => {
    turn.current += 1;
    underWay.current?.stop();
    underWay.current = undefined;
    setBusy(undefined);
  }, []);

  const show = useCallback((files: readonly GivenFile[], next: Opened) => {
    shown.current = { files, opened: next };
    underWay.current = undefined;
    // Fifty thousand works are rendered between frames, not in one.
    startTransition(() => {
      setOpened(next);
      setBusy(undefined);
    });
  }, []);

  /** Runs one opening; `false` once another has taken its turn. */
  const run = useCallback(
    async (what: string, open: (isNewest: () => boolean) => Promise<void>) => {
      turn.current += 1;
      const mine = turn.current;
      const isNewest = () => turn.current === mine;
      setBusy({ what, share: 0 });
      setFault(undefined);
      try {
        await open(isNewest);
      } catch (error) {
        if (!isNewest() || error instanceof Closed) return;
        stop();
        setFault(error instanceof Error ? error.message : String(error));
      }
    },
    [stop],
  );

  const showBundled = useCallback(() => {
    stop();
    void run('the bundled debate', async (isNewest) => {
      const found = await openBundled();
      if (!isNewest()) return;
      const edition = (shown.current.opened?.edition ?? 0) + 1;
      if (edition > 1) leaveChoices();
      shown.current.opened?.desk.close();
      show([], { ...found, bundled: true, edition, merges: [] });
    });
  }, [run, show, stop]);

  const openSteps = useCallback(
    (what: string, steps: readonly (readonly GivenFile[])[], without?: string) => {
      underWay.current?.stop();
      void run(what, async (isNewest) => {
        const before = shown.current;
        const bundled = before.opened?.bundled ?? true;
        underWay.current = { steps, stop: () => {} };
        const base = bundled ? (await bundledFiles()).map(given) : before.files;
        if (!isNewest()) return;
        const open = base.filter(({ file }) => file.name !== without);
        const merges = before.opened?.merges ?? [];
        const asked = { open, given: steps, replaceable: bundled, seed, merges };
        const { done, stop } = openFiles(asked, (share) => {
          if (isNewest()) setBusy({ what, share });
        });
        underWay.current = { steps, stop };
        const { files, same, ...found } = await done;
        if (!isNewest()) return found.desk.close();
        const kept = new Set(files);
        const all = [...open, ...steps.flat()].filter(({ id }) => kept.has(id));
        const edition = (before.opened?.edition ?? 0) + (same ? 0 : 1);
        lead(found.overview, same, steps);
        before.opened?.desk.close();
        show(all, { ...found, bundled: bundled && same, edition, merges: same ? merges : [] });
      });
    },
    [run, show],
  );

  const openDropped = useCallback(
    (dropped: readonly File[]) => {
      const [first] = dropped;
      if (first === undefined) return;
      const what = dropped.length === 1 ? first.name : `${dropped.length} files`;
      openSteps(what, [...(underWay.current?.steps ?? []), dropped.map(given)]);
    },
    [openSteps],
  );
  const closeFile = useCallback((name: string) => openSteps(name, [], name), [openSteps]);

  const mergeAnew = useCallback(
    (merges: readonly Merge[]) => {
      const { files, opened } = shown.current;
      if (!opened?.desk.merge) return;
      const asked = opened.desk.merge(merges);
      void run('the merged works', async (isNewest) => {
        const found = await asked;
        if (isNewest()) show(files, { ...opened, ...found, merges });
      });
    },
    [run, show],
  );
  const merge = useCallback(
    (next: Merge) => mergeAnew([...(shown.current.opened?.merges ?? []), next]),
    [mergeAnew],
  );
  const undoMerge = useCallback(() => {
    const { merges = [] } = shown.current.opened ?? {};
    if (merges.length > 0) mergeAnew(merges.slice(0, -1));
  }, [mergeAnew]);

  useEffect(() => {
    showBundled();
    return stop;
  }, [showBundled, stop]);
  return {
    opened,
    busy,
    fault,
    openFiles: openDropped,
    openBundled: showBundled,
    closeFile,
    merge,
    undoMerge,
    stop,
  };
}

/** Shows what has come, or nothing would seem to have happened. */
function lead(overview: Overview, same: boolean, steps: readonly (readonly GivenFile[])[]): void {
  const names = new Set(steps.at(-1)?.map(({ file }) => file.name));
  const come = overview.files.filter(({ name }) => names.has(name));
  if (!same) leaveChoices(overview.coding.positions.length === 0 ? { pane: 'files' } : {});
  else if (come.length > 0)
    choose({ pane: come.every(({ kind }) => kind === 'text') ? 'text' : 'files' });
}
