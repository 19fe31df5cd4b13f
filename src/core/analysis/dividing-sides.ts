import type { PositionId } from '../model/id';

/** How close two positions are, from −1 to 1, and how many works stand for one and dispute the other. */
export interface Closeness {
  readonly a: PositionId;
  readonly b: PositionId;
  readonly closeness: number;
  readonly opposed: number;
}

/** The two groups of positions between which the debate divides, each in the order of the claims file. */
export type DividingSides = readonly [readonly PositionId[], readonly PositionId[]];

/** Above this number of positions every split can no longer be tried; one is improved move by move. */
const triedWhole = 12;

/**
 * The split of the positions into two sides with the greatest sum of closeness within them, less that
 * between them, each closeness measured from the mean of all pairs: the best balance of a signed graph
 * (Cartwright and Harary 1956, doi:10.1037/h0046049). Measured from the mean, since works that stand for
 * two positions are common, and it is where they are fewest that a debate divides. Up to 12 positions
 * by trying every split, else by moving one position at a time while that helps. Undefined with fewer
 * than two positions, or where no work opposes one side from the other.
 */
export function findDividingSides(
  positions: readonly PositionId[],
  pairs: readonly Closeness[],
): DividingSides | undefined {
  return sidesOf(positions, pairs, splitOf(positions, pairs));
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
    const isSure = split && 2 * shift(pairs, changed) < split.ahead - 1e-6;
    return sidesOf(positions, changed, isSure ? split : splitOf(positions, changed));
  };
}

/** `side` is 1 or −1 for each position; `ahead`: by how much it balances better than any other. */
interface Split {
  readonly side: readonly number[];
  readonly ahead: number;
}

function splitOf(positions: readonly PositionId[], pairs: readonly Closeness[]): Split | undefined {
  if (positions.length < 2) return undefined;
  const index = new Map(positions.map((id, i) => [id, i]));
  const mean = meanCloseness(pairs);
  const edges = pairs.map(
    (p): Edge => [index.get(p.a) ?? 0, index.get(p.b) ?? 0, p.closeness - mean],
  );
  return positions.length <= triedWhole
    ? tryAll(positions.length, edges)
    : { side: improve(positions.length, edges), ahead: 0 };
}

/** The positions on either side, if a work opposes one side from the other. */
function sidesOf(
  positions: readonly PositionId[],
  pairs: readonly Closeness[],
  split: Split | undefined,
): DividingSides | undefined {
  if (split === undefined) return undefined;
  const side = new Map(positions.map((id, i) => [id, split.side[i]]));
  if (!pairs.some((p) => p.opposed > 0 && side.get(p.a) !== side.get(p.b))) return undefined;
  return [
    positions.filter((id) => side.get(id) === 1),
    positions.filter((id) => side.get(id) === -1),
  ];
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

type Edge = readonly [a: number, b: number, closeness: number];

function balance(side: readonly number[], edges: readonly Edge[]): number {
  return edges.reduce((sum, [a, b, c]) => sum + c * (side[a] ?? 1) * (side[b] ?? 1), 0);
}

/**
 * Of splits that balance equally well, the one met first in the order of their masks: bit i of a mask puts
 * position i + 1 on the second side, the first position stays on the first. Met in Gray's order (Knuth
 * 7.2.1.1), in which one position moves at a time, so that each split costs only that move.
 */
function tryAll(n: number, edges: readonly Edge[]): Split {
  const weight = Array.from({ length: n }, () => new Float64Array(n));
  for (const [a, b, c] of edges) {
    (weight[a] as Float64Array)[b] = c;
    (weight[b] as Float64Array)[a] = c;
  }
  const tried = new Int8Array(n).fill(1);
  /** Of each position: the sum of closeness to its own side less that to the other, were it on the first. */
  const pull = Float64Array.from(weight, (row) => row.reduce((sum, c) => sum + c, 0));
  let [value, best, bestMask] = [0, Number.NEGATIVE_INFINITY, 0];
  let second = Number.NEGATIVE_INFINITY;
  for (let step = 1; step < 2 ** (n - 1); step++) {
    const at = 32 - Math.clz32(step & -step);
    const was = tried[at] as number;
    value -= 2 * was * (pull[at] as number);
    tried[at] = -was;
    const row = weight[at] as Float64Array;
    for (let i = 0; i < n; i++) pull[i] = (pull[i] as number) - 2 * was * (row[i] as number);
    const mask = step ^ (step >> 1);
    const isAsGood = Math.abs(value - best) <= 1e-9;
    if (isAsGood ? mask < bestMask : value > best) {
      second = best;
      [best, bestMask] = [value, mask];
    } else if (value > second) second = value;
  }
  const side = Array.from({ length: n }, (_, i) => (i > 0 && (bestMask >> (i - 1)) & 1 ? -1 : 1));
  return { side, ahead: best - second };
}

/** Starts with the position that stands furthest from all others on a side of its own. */
function improve(n: number, edges: readonly Edge[]): readonly number[] {
  const alone = (at: number) => Array.from({ length: n }, (_, i) => (i === at ? -1 : 1));
  let side: readonly number[] = alone(0);
  for (let at = 1; at < n; at++) {
    if (balance(alone(at), edges) > balance(side, edges) + 1e-9) side = alone(at);
  }
  for (let round = 0; round < n; round++) {
    const before = side;
    for (let at = 0; at < n; at++) {
      const moved = side.map((s, i) => (i === at ? -s : s));
      const isSplit = moved.includes(1) && moved.includes(-1);
      if (isSplit && balance(moved, edges) > balance(side, edges) + 1e-9) side = moved;
    }
    if (side === before) break;
  }
  // Which side is the first is told by the first position.
  return side.map((s) => s * (side[0] ?? 1));
}
