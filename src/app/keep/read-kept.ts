import { checkHead } from './check-record';
import { applyEdits, inverseEdits } from './file-edit';
import { type Found, FoundParts } from './found-parts';
import type { Loss } from './keep-text';
import type { FileEdit, KeptDebate, KeptFile, KeptStep } from './kept-debate';
import type { HeadRecord } from './records';
import type { Upgrade } from './schema';

export interface Reading {
  readonly debate: KeptDebate;
  /** Whether the first place alone holds all of it; if not, `debate` has a version of its own. */
  readonly whole: boolean;
  readonly loss: Loss;
  /** Records that are not what their key says, under that key and the number of the place. */
  readonly wrong: ReadonlyMap<string, unknown>;
}

/** A debate as it was found stored in one place, and in a second. */
export interface ToRead {
  readonly id: string;
  readonly stored: Found;
  readonly copy: Found;
  /** The version that is known to have been stored. */
  readonly known: number;
  readonly upgrades: readonly Upgrade[];
}

/** The newest version that can be put together from both; 'lost' where neither has a head. */
export async function readKept(asked: ToRead): Promise<Reading | 'newer' | 'lost'> {
  const { id, stored, copy, known, upgrades } = asked;
  const [own, other] = [stored, copy].map((found) => checkHead(found.get('head'), id, upgrades));
  if (own === 'newer' || other === 'newer') return 'newer';
  const candidates: Candidate[] = [];
  if (typeof own === 'object') candidates.push({ head: own.ok, places: [stored, copy] });
  if (typeof other === 'object') candidates.push({ head: other.ok, places: [copy, stored] });
  const [best] = await putBest(id, candidates, upgrades);
  if (best === undefined) return 'lost';
  const { head, places, parts, debate, loss } = best;
  const edits = loss.edits + Math.max(0, known - head.version);
  const isWhole = places[0] === stored && !parts.borrowed && edits === 0 && !loss.undo;
  if (isWhole) return { debate, whole: true, loss, wrong: new Map() };
  const version = Math.max(known, ...candidates.map((one) => one.head.version)) + 1;
  const wrong = new Map(parts.wrong);
  if (own === 'wrong' && stored.has('head')) wrong.set('head.0', stored.get('head'));
  return { debate: { ...debate, version }, whole: false, loss: { ...loss, edits }, wrong };
}

/** A head, and the places of its parts: its own first. */
interface Candidate {
  readonly head: HeadRecord;
  readonly places: readonly [Found, Found];
}

type Put = Candidate & Awaited<ReturnType<typeof putTogether>> & { readonly parts: FoundParts };

/** Of two heads the newer counts, unless more is lost with it: its place may be the one that is damaged. */
async function putBest(
  id: string,
  candidates: readonly Candidate[],
  upgrades: readonly Upgrade[],
): Promise<readonly Put[]> {
  const put: Put[] = [];
  for (const one of candidates.toSorted((a, b) => b.head.version - a.head.version)) {
    const parts = new FoundParts(id, one.places, upgrades);
    const made = { ...one, parts, ...(await putTogether(one.head, parts)) };
    if (put.length === 0 && made.loss.edits === 0 && made.loss.files.length === 0) return [made];
    put.push(made);
  }
  const reached = ({ head, loss }: Put) => head.version - loss.edits;
  return put.sort((a, b) => a.loss.files.length - b.loss.files.length || reached(b) - reached(a));
}

/** As far as the parts reach from the files that are stored whole. */
async function putTogether(
  head: HeadRecord,
  parts: FoundParts,
): Promise<{ readonly debate: KeptDebate; readonly loss: Loss }> {
  const read = await Promise.all(head.files.map((record) => parts.file(record)));
  const base = read.filter((file) => file !== undefined);
  const missing = new Set(head.files.filter((_, i) => !read[i]).map(({ name }) => name));
  const run = await readRun(head, parts);
  const played = play(head, base, run, missing);
  const { id, name, version, changed, at } = head;
  const { files, cursor, first, steps } = played;
  const isWhole = missing.size === 0;
  return {
    debate: {
      ...{ id, name, version, changed, files, cursor },
      // What a missing file went through can be undone no more.
      first: isWhole ? first : cursor + 1,
      steps: isWhole ? steps : [],
      base: isWhole ? { at, files: base } : { at: cursor, files },
    },
    loss: {
      edits: Math.abs(head.cursor - cursor),
      files: [...missing],
      undo: !isWhole || steps.length < head.last - head.first + 1,
    },
  };
}

interface Run {
  readonly first: number;
  readonly steps: readonly KeptStep[];
}

/** The steps round the stored files that follow one on the other. */
async function readRun(head: HeadRecord, parts: FoundParts): Promise<Run> {
  const found = new Map<number, KeptStep>();
  for (let number = head.first; number <= head.last; number++) {
    const step = await parts.step(number);
    const isTip = number !== head.last || step?.made === head.tip;
    if (step && isTip) found.set(number, step);
  }
  const follows = (number: number) => {
    const before = found.get(number - 1);
    return before === undefined || before.made === found.get(number)?.before;
  };
  let last = head.at;
  while (found.has(last + 1) && follows(last + 1)) last++;
  let first = head.at + 1;
  while (found.has(first - 1) && (first > last || follows(first))) first--;
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    first,
    steps: numbers.map((number) => found.get(number)).filter((s) => s !== undefined),
  };
}

/** From the stored files to where the reader was; the run is cut where a step does not fit. */
function play(
  head: HeadRecord,
  base: readonly KeptFile[],
  run: Run,
  missing: ReadonlySet<string>,
): Run & Pick<KeptDebate, 'files' | 'cursor'> {
  let files = base;
  let cursor = head.at;
  const isForward = head.cursor > cursor;
  while (cursor !== head.cursor) {
    const step = run.steps[(isForward ? cursor + 1 : cursor) - run.first];
    const edits = step?.edits.filter((edit) => !missing.has(fileOf(edit)));
    const next = edits && applyEdits(files, isForward ? edits : inverseEdits(edits));
    if (next === undefined) break;
    files = next;
    cursor += isForward ? 1 : -1;
  }
  if (cursor === head.cursor) return { ...run, files, cursor };
  return isForward
    ? { files, cursor, first: run.first, steps: run.steps.slice(0, cursor - run.first + 1) }
    : { files, cursor, first: cursor + 1, steps: run.steps.slice(cursor - run.first + 1) };
}

function fileOf(edit: FileEdit): string {
  return edit.kind === 'splice' ? edit.file : ((edit.before ?? edit.after)?.name ?? '');
}
