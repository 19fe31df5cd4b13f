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
  if (positions.length < 2) return undefined;
  const index = new Map(positions.map((id, i) => [id, i]));
  const mean = pairs.reduce((sum, pair) => sum + pair.closeness, 0) / Math.max(1, pairs.length);
  const edges = pairs.map(
    (p): Edge => [index.get(p.a) ?? 0, index.get(p.b) ?? 0, p.closeness - mean],
  );
  const side =
    positions.length <= triedWhole
      ? tryAll(positions.length, edges)
      : improve(positions.length, edges);
  const isOpposed = pairs.some(
    (p) => p.opposed > 0 && side[index.get(p.a) ?? 0] !== side[index.get(p.b) ?? 0],
  );
  if (!isOpposed) return undefined;
  return [positions.filter((_, i) => side[i] === 1), positions.filter((_, i) => side[i] === -1)];
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
function tryAll(n: number, edges: readonly Edge[]): readonly number[] {
  const weight = Array.from({ length: n }, () => new Float64Array(n));
  for (const [a, b, c] of edges) {
    (weight[a] as Float64Array)[b] = c;
    (weight[b] as Float64Array)[a] = c;
  }
  const side = new Int8Array(n).fill(1);
  /** Of each position: the sum of closeness to its own side less that to the other, were it on the first. */
  const pull = Float64Array.from(weight, (row) => row.reduce((sum, c) => sum + c, 0));
  let [value, best, bestMask] = [0, Number.NEGATIVE_INFINITY, 0];
  for (let step = 1; step < 2 ** (n - 1); step++) {
    const at = 32 - Math.clz32(step & -step);
    const was = side[at] as number;
    value -= 2 * was * (pull[at] as number);
    side[at] = -was;
    const row = weight[at] as Float64Array;
    for (let i = 0; i < n; i++) pull[i] = (pull[i] as number) - 2 * was * (row[i] as number);
    const mask = step ^ (step >> 1);
    const isAsGood = Math.abs(value - best) <= 1e-9;
    if (isAsGood ? mask < bestMask : value > best) [best, bestMask] = [value, mask];
  }
  return Array.from({ length: n }, (_, i) => (i > 0 && (bestMask >> (i - 1)) & 1 ? -1 : 1));
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
