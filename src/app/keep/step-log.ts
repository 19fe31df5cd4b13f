import { applyEdits, type Change, editOf, inverseEdits, sizeOf } from './file-edit';
import {
  type FileEdit,
  type KeptDebate,
  type KeptFile,
  type KeptStep,
  lastStep,
} from './kept-debate';

/** How far back a reader can undo, and how much is played back at most when a debate is opened. */
export const bounds = {
  steps: 500,
  stepSize: 8_000_000,
  /** Between the files as stored whole and as they are. */
  played: 64,
  playedSize: 250_000,
} as const;

/** What the reader did, in words, and what it makes of which files. */
export interface Step {
  readonly label: string;
  readonly changes: readonly Change[];
}

const longestLabel = 300;

/** A new debate, with nothing to undo yet. */
export function newDebate(
  id: string,
  name: string,
  files: readonly KeptFile[],
  now: number,
): KeptDebate {
  const base = { at: 0, files };
  return { id, name, version: 1, changed: now, files, first: 1, steps: [], cursor: 0, base };
}

/** Steps that were undone are forgotten, as in any editor. The same debate where nothing changes. */
export function withStep(debate: KeptDebate, { label, changes }: Step, now: number): KeptDebate {
  const edits: FileEdit[] = [];
  let files = debate.files;
  for (const change of changes) {
    const edit = editOf(files, change);
    const next = edit && applyEdits(files, [edit]);
    if (edit === undefined || next === undefined) continue;
    edits.push(edit);
    files = next;
  }
  if (edits.length === 0) return debate;
  const { first, base } = debate;
  const version = debate.version + 1;
  const done = debate.steps.slice(0, debate.cursor - first + 1);
  const before = done.at(-1)?.made ?? 0;
  const step = { label: label.slice(0, longestLabel), made: version, before, edits };
  const steps = [...done, step];
  const cursor = debate.cursor + 1;
  const next = { ...debate, version, changed: now, files, steps, cursor };
  // What was stored whole after a forgotten step can be reached from nowhere.
  return bounded(base.at > debate.cursor ? { ...next, base: { at: cursor, files } } : next);
}

/** The same debate where there is nothing to undo. */
export function undone(debate: KeptDebate, now: number): KeptDebate {
  const step = debate.steps[debate.cursor - debate.first];
  return step ? moved(debate, inverseEdits(step.edits), debate.cursor - 1, now) : debate;
}

/** The same debate where there is nothing to redo. */
export function redone(debate: KeptDebate, now: number): KeptDebate {
  const step = debate.steps[debate.cursor - debate.first + 1];
  return step ? moved(debate, step.edits, debate.cursor + 1, now) : debate;
}

function moved(
  debate: KeptDebate,
  edits: readonly FileEdit[],
  cursor: number,
  now: number,
): KeptDebate {
  const files = applyEdits(debate.files, edits);
  if (files === undefined) return debate;
  return { ...debate, version: debate.version + 1, changed: now, files, cursor };
}

/** Stores the files whole where much has happened since, and forgets the oldest steps. */
function bounded(debate: KeptDebate): KeptDebate {
  const { steps, cursor, base, files } = debate;
  const since = steps.slice(Math.max(0, base.at - debate.first + 1));
  const isFar = since.length > bounds.played || sizeOfSteps(since) > bounds.playedSize;
  const kept = newestWithin(steps);
  const first = lastStep(debate) - kept + 1;
  const at = isFar || base.at < first - 1 ? cursor : base.at;
  return {
    ...debate,
    first,
    steps: steps.slice(steps.length - kept),
    base: at === base.at ? base : { at, files },
  };
}

/** How many of the newest steps fit; the newest always does. */
function newestWithin(steps: readonly KeptStep[]): number {
  let size = 0;
  let kept = 0;
  for (const step of steps.toReversed().slice(0, bounds.steps)) {
    size += sizeOfSteps([step]);
    if (kept > 0 && size > bounds.stepSize) break;
    kept += 1;
  }
  return kept;
}

function sizeOfSteps(steps: readonly KeptStep[]): number {
  let size = 0;
  for (const { edits } of steps) for (const edit of edits) size += sizeOf(edit);
  return size;
}
