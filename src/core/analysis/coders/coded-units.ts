import { sideOf } from '../../graph/sides';
import type { PositionId, WorkId } from '../../model/id';
import { type Stance, type StanceKind, stanceKinds } from '../../model/stance';
import type { Coder } from './coders-of';

/** What a coder says of a unit: a kind of stance, for and against alike, or, having read it, nothing. */
export const codedValues = [...stanceKinds, 'both', 'none'] as const;
export type CodedValue = (typeof codedValues)[number];

export const codedSides = ['for', 'against', 'neither'] as const;
export type CodedSide = (typeof codedSides)[number];

/** What is compared: one work, one position, and by whose word the work stands there. */
export interface CodedUnit {
  readonly work: WorkId;
  readonly position: PositionId;
  /** Second hand; left out first hand. */
  readonly accordingTo?: WorkId;
  /** By coder; undefined where one has not read it. */
  readonly values: readonly (CodedValue | undefined)[];
  readonly sides: readonly (CodedSide | undefined)[];
  /** By coder, in the order of the files. */
  readonly stances: readonly (readonly Stance[])[];
}

/** What one coder says of a work by one word. */
interface Read {
  readonly work: WorkId;
  readonly accordingTo: WorkId | undefined;
  /** By coder. */
  readonly stances: readonly Stance[][];
}

/**
 * The units of some coders, in the order of `works`, then of first hand before second, then of `positions`:
 * each of the positions for each work and word of which at least one coder has said something, be it that
 * the work is mentioned only. Who has said nothing of it has read it nevertheless where they give anything
 * else by the word of the same text; first hand they have not. Linear in stances and units.
 */
export function codedUnits(
  coders: readonly Coder[],
  works: readonly WorkId[],
  positions: readonly PositionId[],
): readonly CodedUnit[] {
  const textsRead = coders.map(
    ({ stances }) => new Set(stances.flatMap(({ accordingTo }) => accordingTo ?? [])),
  );
  return wordsOnWorks(coders, works).flatMap(({ work, accordingTo, stances }) => {
    const read = stances.map(
      (given, i) =>
        given.length > 0 || (accordingTo !== undefined && textsRead[i]?.has(accordingTo) === true),
    );
    return positions.map((position): CodedUnit => {
      const own = stances.map((given) => given.filter((stance) => stance.position === position));
      const kinds = own.map((given) => given.map(({ kind }) => kind));
      return {
        work,
        position,
        ...(accordingTo === undefined ? {} : { accordingTo }),
        values: kinds.map((given, i) => (read[i] ? valueFrom(given) : undefined)),
        sides: kinds.map((given, i) => (read[i] ? sideName(given) : undefined)),
        stances: own,
      };
    });
  });
}

function wordsOnWorks(coders: readonly Coder[], works: readonly WorkId[]): readonly Read[] {
  const byWork = new Map<WorkId, Map<WorkId | undefined, Read>>(works.map((id) => [id, new Map()]));
  coders.forEach((coder, i) => {
    for (const stance of coder.stances) {
      const { work, accordingTo } = stance;
      const words = byWork.get(work);
      const read = words?.get(accordingTo) ?? { work, accordingTo, stances: coders.map(() => []) };
      words?.set(accordingTo, read);
      read.stances[i]?.push(stance);
    }
  });
  const order = new Map<WorkId | undefined, number>(works.map((id, i) => [id, i]));
  const rank = ({ accordingTo }: Read) => order.get(accordingTo) ?? -1;
  return [...byWork.values()].flatMap((words) =>
    [...words.values()].sort((a, b) => rank(a) - rank(b)),
  );
}

const strongestFirst: readonly StanceKind[] = [
  'holds',
  'supports',
  'disputes',
  'qualifies',
  'reports',
  'mentions',
];

/** Of several stances the strongest; as where sides are taken, to dispute outweighs to qualify. */
function valueFrom(kinds: readonly StanceKind[]): CodedValue {
  const strongest = strongestFirst.find((kind) => kinds.includes(kind)) ?? 'none';
  const held = strongest === 'holds' || strongest === 'supports';
  return held && kinds.includes('disputes') ? 'both' : strongest;
}

/** The side that stances of these kinds put a work on. */
export function sideName(kinds: readonly StanceKind[]): CodedSide {
  const side = sideOf(kinds);
  return side.for > 0 ? 'for' : side.against > 0 ? 'against' : 'neither';
}
