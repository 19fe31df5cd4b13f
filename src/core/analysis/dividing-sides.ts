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
 * by trying every split, else by moving one position at a time while that helps. A position that nothing
 * ties to another stands on neither side, as does one that splits of the same balance put on different
 * sides; that most stand on one is asked for. Undefined with fewer than two positions, where all on one side balance better than any split, or
 * where no work opposes one side from the other.
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
      tiedAmong(positions, changed).length === split.positions.length;
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

/** `side` of each position is 1 or −1, or 0 where it stands on neither; `ahead`: by how much it balances better than any other. */
interface Split {
  readonly positions: readonly PositionId[];
  readonly side: readonly number[];
  readonly ahead: number;
}

function splitOf(all: readonly PositionId[], allPairs: readonly Closeness[]): Split | undefined {
  const positions = tiedAmong(all, allPairs);
  if (positions.length < 2) return undefined;
  const index = new Map(positions.map((id, i) => [id, i]));
  const pairs = allPairs.filter(({ a, b }) => index.has(a) && index.has(b));
  const mean = meanCloseness(allPairs);
  const edges = pairs.map(
    (p): Edge => [index.get(p.a) ?? 0, index.get(p.b) ?? 0, p.closeness - mean],
  );
  return positions.length <= triedWhole
    ? { positions, ...tryAll(positions.length, edges) }
    : { positions, side: improve(positions.length, edges), ahead: 0 };
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
function sidesOf(pairs: readonly Closeness[], split: Split | undefined): DividingSides | undefined {
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

type Edge = readonly [a: number, b: number, closeness: number];

function balance(side: readonly number[], edges: readonly Edge[]): number {
  return edges.reduce((sum, [a, b, c]) => sum + c * (side[a] ?? 1) * (side[b] ?? 1), 0);
}

/**
 * Bit i of a mask puts position i + 1 on the second side, the first position stays on the first. Met in
 * Gray's order (Knuth 7.2.1.1), in which one position moves at a time, so that each split costs only that
 * move.
 */
function tryAll(n: number, edges: readonly Edge[]): Omit<Split, 'positions'> {
  const weight = Array.from({ length: n }, () => new Float64Array(n));
  for (const [a, b, c] of edges) {
    (weight[a] as Float64Array)[b] = c;
    (weight[b] as Float64Array)[a] = c;
  }
  const tried = new Int8Array(n).fill(1);
  /** Of each position: the sum of closeness to its own side less that to the other, were it on the first. */
  const pull = Float64Array.from(weight, (row) => row.reduce((sum, c) => sum + c, 0));
  let [value, best, second] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let agreement = newAgreement(n);
  for (let step = 1; step < 2 ** (n - 1); step++) {
    const at = 32 - Math.clz32(step & -step);
    const was = tried[at] as number;
    value -= 2 * was * (pull[at] as number);
    tried[at] = -was;
    const row = weight[at] as Float64Array;
    for (let i = 0; i < n; i++) pull[i] = (pull[i] as number) - 2 * was * (row[i] as number);
    if (value < best - 1e-9) {
      if (value > second) second = value;
      continue;
    }
    if (value > best + 1e-9) {
      [best, second] = [value, best];
      agreement = newAgreement(n);
    } else second = best;
    agree(agreement, (step ^ (step >> 1)) << 1, n);
  }
  const whole = edges.reduce((sum, [, , c]) => sum + c, 0);
  if (whole > best + 1e-9) return { side: new Array(n).fill(1), ahead: whole - best };
  return { side: agreedSides(agreement, n), ahead: best - Math.max(second, whole) };
}

/** For each position, as bits: which others stood across from it in some split, and in every one. */
interface Agreement {
  readonly some: Int32Array;
  readonly every: Int32Array;
}

function newAgreement(n: number): Agreement {
  return { some: new Int32Array(n), every: new Int32Array(n).fill(-1) };
}

function agree({ some, every }: Agreement, second: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const across = (second >> i) & 1 ? ~second : second;
    some[i] = (some[i] as number) | across;
    every[i] = (every[i] as number) & across;
  }
}

/**
 * What all splits agree on, seen from the position with which most others agree. Where that is not most of
 * all, a debate divides in several places as well as in one: then all stand on one side.
 */
function agreedSides({ some, every }: Agreement, n: number): readonly number[] {
  const places = Array.from({ length: n }, (_, i) => i);
  const bit = (bits: number | undefined, i: number) => ((bits ?? 0) >> i) & 1;
  const sides = places.map((from) =>
    places.map((i) =>
      bit(some[from], i) === bit(every[from], i) ? 1 - 2 * bit(every[from], i) : 0,
    ),
  );
  const firm = sides.map((side) => side.filter((s) => s !== 0).length);
  const most = Math.max(...firm);
  return 2 * most > n ? (sides[firm.indexOf(most)] ?? []) : places.map(() => 1);
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
  if (
    balance(
      side.map(() => 1),
      edges,
    ) >
    balance(side, edges) + 1e-9
  )
    return side.map(() => 1);
  // Which side is the first is told by the first position.
  return side.map((s) => s * (side[0] ?? 1));
}
