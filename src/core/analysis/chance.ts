import { seededRandom } from '../graph/random';
import { type GroupedTies, measureMixing } from './mixing';

/** What dealing out the groups anew among the same nodes, under the same ties, gives. */
export interface Chance {
  /** How many deals were tried. */
  readonly deals: number;
  /** Whether they are all that there are. */
  readonly whole: boolean;
  /** How many distinct deals there are. */
  readonly distinct: number;
  readonly ei: Baseline;
  readonly assortativity: Baseline;
  readonly modularity: Baseline;
}

export interface Baseline {
  readonly mean: number;
  /** The share of deals that divide at least as deeply as was observed, between 0 and 1. */
  readonly p: number;
}

/** Below so many distinct deals none is rarer than 1 in 20. */
export const fewestDeals = 20;
/** So many deals are tried, or all that there are if they are not more. */
const mostDeals = 999;
/** Ties, or what else is counted, times deals; beyond, fewer deals are tried, but never fewer than 99. */
const mostWork = 40_000_000;

/**
 * Holds how ties run against chance: the groups are dealt out anew among the nodes, which keeps ties,
 * brackets and the sizes of groups as they are (the permutation test of Krackhardt and Stern 1988).
 * Where at most 999 distinct deals are possible all are tried and p is exact; else p counts the observed
 * deal among those tried (Phipson and Smyth 2010, doi:10.2202/1544-6115.1585). Seeded.
 */
export function holdAgainstChance(ties: GroupedTies, seed = 1): Chance {
  const { distinct, whole, each } = dealGroups(ties.group, ties.from.length, seed);
  const observed = measureMixing(ties);
  const tally = { ei: newTally(), assortativity: newTally(), modularity: newTally() };
  const count = (group: readonly number[]) => {
    const mixing = measureMixing({ ...ties, group });
    add(tally.ei, mixing.ei, observed.ei, -1);
    add(tally.assortativity, mixing.assortativity, observed.assortativity, 1);
    add(tally.modularity, mixing.modularity, observed.modularity, 1);
  };
  let deals = 0;
  for (const group of each) {
    count(group);
    deals++;
  }
  return {
    deals,
    whole,
    distinct,
    ei: baselineOf(tally.ei, deals, whole),
    assortativity: baselineOf(tally.assortativity, deals, whole),
    modularity: baselineOf(tally.modularity, deals, whole),
  };
}

/** What one measure came to over the deals, and how many of them were at least as deep as observed. */
export interface Tally {
  sum: number;
  n: number;
  asDeep: number;
}

export function newTally(): Tally {
  return { sum: 0, n: 0, asDeep: 0 };
}

export function baselineOf({ sum, n, asDeep }: Tally, deals: number, whole: boolean): Baseline {
  return {
    mean: n === 0 ? 0 : sum / n,
    p: whole ? asDeep / Math.max(1, deals) : (asDeep + 1) / (deals + 1),
  };
}

/** `deeper` is 1 for a measure that grows with the divide, −1 for one that falls. */
export function add(
  tally: Tally,
  value: number | undefined,
  observed: number | undefined,
  deeper: 1 | -1,
) {
  if (value === undefined || observed === undefined) return;
  tally.sum += value;
  tally.n++;
  if (deeper * (value - observed) >= -1e-12) tally.asDeep++;
}

/** The deals of groups that are tried. */
export interface Deals {
  readonly distinct: number;
  readonly whole: boolean;
  /** Each is the same array, dealt anew. */
  readonly each: Iterable<readonly number[]>;
}

/** All deals where they are few, else some drawn by the seed: the fewer, the more `work` measuring one is. */
export function dealGroups(group: readonly number[], work: number, seed: number): Deals {
  const distinct = distinctDeals(group);
  const whole = distinct <= mostDeals;
  return { distinct, whole, each: whole ? allDeals(group) : someDeals(group, work, seed) };
}

/** The multinomial coefficient of the groups' sizes; Infinity beyond what a number holds. */
function distinctDeals(group: readonly number[]): number {
  let ways = 1;
  const sizes = new Map<number, number>();
  group.forEach((g, i) => {
    const size = (sizes.get(g) ?? 0) + 1;
    sizes.set(g, size);
    ways = Math.min(Number.MAX_VALUE, (ways * (i + 1)) / size);
  });
  return Math.round(ways);
}

/** Every distinct order of the groups, from the lowest to the highest (Knuth 7.2.1.2, algorithm L). */
function* allDeals(group: readonly number[]): Generator<readonly number[]> {
  const deal = [...group].sort((a, b) => a - b);
  const at = (i: number) => deal[i] as number;
  const swap = (i: number, j: number) => {
    [deal[i], deal[j]] = [at(j), at(i)];
  };
  for (;;) {
    yield deal;
    let i = deal.length - 2;
    while (i >= 0 && at(i) >= at(i + 1)) i--;
    if (i < 0) return;
    let j = deal.length - 1;
    while (at(j) <= at(i)) j--;
    swap(i, j);
    for (let a = i + 1, b = deal.length - 1; a < b; a++, b--) swap(a, b);
  }
}

/** Shuffles (Fisher and Yates), each from the one before. */
function* someDeals(
  group: readonly number[],
  work: number,
  seed: number,
): Generator<readonly number[]> {
  const random = seededRandom(seed);
  const deal = [...group];
  const deals = Math.max(99, Math.min(mostDeals, Math.floor(mostWork / (work + 1))));
  for (let n = 0; n < deals; n++) {
    for (let i = deal.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [deal[i], deal[j]] = [deal[j] as number, deal[i] as number];
    }
    yield deal;
  }
}
