import { useCallback, useEffect, useRef, useState } from 'react';
import type { Exploration } from '../../core/explore';
import type { Problem } from '../../core/model/problem';
import type { TextFile } from '../../core/model/source';
import { type FileKind, kindOfFile } from '../../core/read/kind-of-file';
import { loadBundled, loadBundledFiles } from '../load/bundled';
import { Explorer } from '../load/explorer';
import { readFiles } from '../load/read-files';
import { choose, leaveChoices } from './address';

export interface Opened {
  readonly exploration: Exploration;
  /** Of the files themselves (no text, too large) and of what they say. */
  readonly problems: readonly Problem[];
  readonly bundled: boolean;
  /** Counts debates, so that what belongs to one is not kept for the next. */
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

/** What a debate is read from; a text that is dropped joins the newest, be it open or still being opened. */
interface Given {
  readonly files: () => Promise<readonly TextFile[]>;
  /** Of reading the files. */
  readonly problems: readonly Problem[];
  readonly bundled: boolean;
  readonly edition: number;
}

const seed = 1;
const nothing: Given = { files: loadBundledFiles, problems: [], bundled: true, edition: 0 };

/**
 * The files that are open and what was found in them. A text joins the debate; anything else replaces
 * it. Of several openings under way only the newest is shown, whichever is done first.
 */
export function useDebate(): DebateState {
  const [explorer] = useState(() => new Explorer());
  const turn = useRef(0);
  const newest = useRef<Promise<Given>>(Promise.resolve(nothing));
  const shown = useRef(nothing);
  const [opened, setOpened] = useState<Opened>();
  const [busy, setBusy] = useState<string>();
  const [fault, setFault] = useState<string>();

  const giveUp = useCallback(() => {
    turn.current += 1;
    explorer.stop();
    newest.current = Promise.resolve(shown.current);
    setBusy(undefined);
  }, [explorer]);

  const open = useCallback(
    async (what: string, next: Promise<Given>, find: (given: Given) => Promise<Exploration>) => {
      turn.current += 1;
      const mine = turn.current;
      explorer.stop();
      newest.current = next;
      setBusy(what);
      setFault(undefined);
      try {
        const given = await next;
        if (turn.current !== mine) return;
        const exploration = await find(given);
        if (turn.current !== mine) return;
        const before = shown.current.edition;
        if (before > 0 && before !== given.edition) leaveChoices();
        // A text has joined: it is shown, or nothing would seem to have happened.
        if (before === given.edition) choose({ pane: 'text' });
        shown.current = given;
        const { bundled, edition } = given;
        const problems = [...given.problems, ...exploration.problems];
        setOpened({ exploration, problems, bundled, edition });
        setBusy(undefined);
      } catch (error) {
        if (turn.current !== mine) return;
        giveUp();
        setFault(error instanceof Error ? error.message : String(error));
      }
    },
    [explorer, giveUp],
  );

  const openBundled = useCallback(() => {
    const edition = shown.current.edition + 1;
    const next = Promise.resolve({ ...nothing, edition });
    void open('the bundled debate', next, loadBundled);
  }, [open]);

  const openFiles = useCallback(
    (dropped: readonly File[]) => {
      const [first, ...more] = dropped;
      if (first === undefined) return;
      const what = more.length === 0 ? first.name : `${dropped.length} files`;
      void open(what, addFiles(dropped, newest.current), async ({ files }) =>
        explorer.explore(await files(), seed),
      );
    },
    [open, explorer],
  );

  useEffect(() => {
    openBundled();
    return giveUp;
  }, [openBundled, giveUp]);
  return { opened, busy, fault, openFiles, openBundled, stop: giveUp };
}

async function addFiles(dropped: readonly File[], before: Promise<Given>): Promise<Given> {
  const { value, problems } = await readFiles(dropped);
  const base = await before;
  if (value.every((file) => kindOfFile(file) === 'text')) {
    const files = joined(await base.files(), value);
    return { ...base, files: async () => files, problems: [...base.problems, ...problems] };
  }
  const files = [...value, ...partnersOf(value, await base.files())];
  return { files: async () => files, problems, bundled: false, edition: base.edition + 1 };
}

/** A text of the same name takes the place of the one that is open. */
function joined(open: readonly TextFile[], texts: readonly TextFile[]): readonly TextFile[] {
  return [...open.filter((old) => texts.every((text) => text.name !== old.name)), ...texts];
}

/**
 * Of the files that are open, those that the new ones go on with: a claims file that comes without the
 * bibliography it names, or the other way about, keeps its partner and the source texts.
 */
function partnersOf(given: readonly TextFile[], open: readonly TextFile[]): readonly TextFile[] {
  const has = (kind: FileKind) => given.some((file) => kindOfFile(file) === kind);
  const all = [...given, ...open];
  const wanted = (file: TextFile) => {
    const kind = kindOfFile(file);
    if (kind === 'bibliography') return !has(kind) && given.some((claims) => names(claims, file));
    return kind === 'claims' && !has(kind) && given.some((bib) => names(file, bib));
  };
  const partners = open.filter(wanted);
  if (partners.length === 0) return [];
  const texts = open.filter((file) => kindOfFile(file) === 'text');
  return [
    ...partners,
    ...texts.filter((text) => all.every((f) => f === text || f.name !== text.name)),
  ];
}

/** Whether a claims file names a bibliography; only its own line is looked at. */
function names(claims: TextFile, bibliography: TextFile): boolean {
  if (kindOfFile(claims) !== 'claims') return false;
  const line = /^["']?bibliography["']?[ \t]*:([^\r\n]*)/m.exec(claims.text)?.[1] ?? '';
  const last = (path: string) =>
    path
      .replace(/["'\s]+$/, '')
      .split(/[\\/]/)
      .at(-1)
      ?.trim();
  return last(line) === last(bibliography.name);
}
