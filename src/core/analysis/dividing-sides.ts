import type { PositionId } from '../model/id';
import { bestSplit, type Edge, type Split } from './best-split';

/** How close two positions are, from −1 to 1, and how many works stand for one and dispute the other. */
export interface Closeness {
  readonly a: PositionId;
  readonly b: PositionId;
  readonly closeness: number;
  readonly opposed: number;
}

/** The two groups of positions between which the debate divides, each in the order of the claims file. */
export type DividingSides = readonly [readonly PositionId[], readonly PositionId[]];

/**
 * The split of the positions into two sides with the greatest sum of closeness within them, less that
 * between them, each closeness measured from the mean of all pairs: the best balance of a signed graph
 * (Cartwright and Harary 1956, doi:10.1037/h0046049). Measured from the mean, since works that stand for
 * two positions are common, and it is where they are fewest that a debate divides. A position that
 * nothing ties to another stands on neither side, as does one that splits of the same balance put on
 * different sides. Undefined with fewer than two positions, where that leaves no more than half of them on a
 * side, where all on one side balance better than any split, or where no work opposes one side from the other.
 */
export function findDividingSides(
  positions: readonly PositionId[],
  pairs: readonly Closeness[],
): DividingSides | undefined {
  return sidesOf(pairs, splitOf(positions, pairs));
}

/**
 * The dividing sides again, as `findDividingSides` gives them, of closenesses that differ a little from
 * these (the same pairs in the same order): while they differ by less than the best split is ahead of
 * the second best, no split need be tried.
 */
export function dividingSidesNear(
  positions: readonly PositionId[],
  pairs: readonly Closeness[],
): (changed: readonly Closeness[]) => DividingSides | undefined {
  const split = splitOf(positions, pairs);
  return (changed) => {
    const isSure =
      split &&
      2 * shift(pairs, changed) < split.ahead - 1e-6 &&
      tiedAmong(positions, changed).join() === split.positions.join();
    return sidesOf(changed, isSure ? split : splitOf(positions, changed));
  };
}

/** The sides, if on each of them there is a position that somebody stands for. */
export function peopledSides(
  sides: DividingSides | undefined,
  isHeld: (position: PositionId) => boolean,
): DividingSides | undefined {
  return sides?.every((side) => side.some(isHeld)) ? sides : undefined;
}

/** Whether two divides part the positions alike, as far as a position stands on a side in both. */
export function partAlike(
  one: DividingSides | undefined,
  other: DividingSides | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  const sideIn = (sides: DividingSides) =>
    new Map(sides.flatMap((side, i) => side.map((id) => [id, i] as const)));
  const [first, second] = [sideIn(one), sideIn(other)];
  const both = [...first.keys()].filter((id) => second.has(id));
  const swapped = new Set(both.map((id) => first.get(id) === second.get(id)));
  return swapped.size === 1 && new Set(both.map((id) => first.get(id))).size === 2;
}

interface PositionSplit extends Split {
  readonly positions: readonly PositionId[];
}

function splitOf(
  all: readonly PositionId[],
  allPairs: readonly Closeness[],
): PositionSplit | undefined {
  const positions = tiedAmong(all, allPairs);
  if (positions.length < 2) return undefined;
  const index = new Map(positions.map((id, i) => [id, i]));
  const pairs = allPairs.filter(({ a, b }) => index.has(a) && index.has(b));
  const mean = meanCloseness(allPairs);
  const edges = pairs.map(
    (p): Edge => [index.get(p.a) ?? 0, index.get(p.b) ?? 0, p.closeness - mean],
  );
  return { positions, ...bestSplit(positions.length, edges) };
}

/** The positions that any work ties to another, by standing for both or between them. */
function tiedAmong(
  positions: readonly PositionId[],
  pairs: readonly Closeness[],
): readonly PositionId[] {
  const tied = new Set(
    pairs.flatMap(({ a, b, closeness, opposed }) => (closeness !== 0 || opposed > 0 ? [a, b] : [])),
  );
  return positions.filter((id) => tied.has(id));
}

/** The positions on either side, if a work opposes one side from the other; the first position is on the first. */
function sidesOf(
  pairs: readonly Closeness[],
  split: PositionSplit | undefined,
): DividingSides | undefined {
  if (split === undefined) return undefined;
  const side = new Map(split.positions.map((id, i) => [id, split.side[i] ?? 0]));
  const isOpposed = pairs.some(
    (p) => p.opposed > 0 && (side.get(p.a) ?? 0) * (side.get(p.b) ?? 0) === -1,
  );
  if (!isOpposed) return undefined;
  const first = split.side.find((s) => s !== 0);
  const on = (sign: number) => split.positions.filter((id) => side.get(id) === sign);
  return [on(first ?? 1), on(-(first ?? 1))];
}

function meanCloseness(pairs: readonly Closeness[]): number {
  return pairs.reduce((sum, pair) => sum + pair.closeness, 0) / Math.max(1, pairs.length);
}

/** By how much the balance of any split can change: the sum of all changes, each measured from their mean. */
function shift(pairs: readonly Closeness[], changed: readonly Closeness[]): number {
  const moved = meanCloseness(changed) - meanCloseness(pairs);
  return pairs.reduce(
    (sum, { closeness }, i) => sum + Math.abs((changed[i]?.closeness ?? 0) - closeness - moved),
    0,
  );
}
