/** Two that are joined by their places, and how close they are, measured from the mean of all. */
export type Edge = readonly [a: number, b: number, closeness: number];

/** The best way to part things into two sides. */
export interface Split {
  /** Of each: 1 or −1, or 0 where equally good splits put it on different sides. */
  readonly side: readonly number[];
  /** By how much it balances better than any other, all on one side included. */
  readonly ahead: number;
}

/** Above this number every split can no longer be tried; one is improved move by move. */
const triedWhole = 12;

/**
 * Parts n things into two sides with the greatest sum of closeness within them, less that between them: up
 * to 12 by trying every split, else by moving one at a time while that helps, which tells of no other split.
 * All are on one side where that balances better, and where equally good splits agree on no more than half.
 */
export function bestSplit(n: number, edges: readonly Edge[]): Split {
  return n <= triedWhole ? tryAll(n, edges) : { side: improve(n, edges), ahead: 0 };
}

function balance(side: readonly number[], edges: readonly Edge[]): number {
  return edges.reduce((sum, [a, b, c]) => sum + c * (side[a] ?? 1) * (side[b] ?? 1), 0);
}

/**
 * Bit i of a mask puts the thing i + 1 on the second side, the first thing stays on the first. Met in Gray's
 * order (Knuth 7.2.1.1), in which one thing moves at a time, so that each split costs only that move.
 */
function tryAll(n: number, edges: readonly Edge[]): Split {
  const weight = Array.from({ length: n }, () => new Float64Array(n));
  for (const [a, b, c] of edges) {
    (weight[a] as Float64Array)[b] = c;
    (weight[b] as Float64Array)[a] = c;
  }
  const tried = new Int8Array(n).fill(1);
  /** Of each: the sum of closeness to its own side less that to the other, were it on the first. */
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

/** Of each, as bits: which others stood across from it in some split, and in every one. */
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
 * What all splits agree on, seen from the one with which most others agree. Where that is not most of
 * all, they part in several places as well as in one: then all stand on one side.
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

/** Starts with the one that stands furthest from all others on a side of its own. */
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
