/** How far two groupings of the same things agree; undefined where nothing can be said. */
export interface Agreement {
  /**
   * Adjusted Rand index: of pairs put together in both, less what random groups of the same sizes would
   * give; 1 for the same groups, 0 on average by chance (Hubert and Arabie 1985, doi:10.1007/BF01908075,
   * equation 5). Undefined for less than two things, and where both groupings have one group only or
   * nothing but groups of one.
   */
  readonly adjustedRand: number | undefined;
  /**
   * Normalized mutual information, 2 I(a, b) / (H(a) + H(b)), from 0 to 1: by the arithmetic mean of the
   * entropies (Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008, equation 2), which chance alone
   * makes greater than 0. Undefined where both groupings have one group only.
   */
  readonly mutualInformation: number | undefined;
}

/** The groups of each thing, numbered from 0, in two groupings. Linear in things and groups. */
export function measureAgreement(a: readonly number[], b: readonly number[]): Agreement {
  return agreementWithDeals(a, b)(b);
}

/** The same, to be asked of many groupings whose groups have the sizes that those of `b` have. */
export function agreementWithDeals(
  a: readonly number[],
  b: readonly number[],
): (deal: readonly number[]) => Agreement {
  const n = a.length;
  const all = (n * (n - 1)) / 2;
  const logs = Float64Array.from({ length: n + 1 }, (_, k) => (k === 0 ? 0 : k * Math.log(k)));
  const [ofA, ofB] = [sumsOf(sizesOf(a), logs), sumsOf(sizesOf(b), logs)];
  const shared = sharedSums(a, sizesOf(b).length, logs);
  return (deal) => {
    const both = shared(deal);
    return {
      adjustedRand: adjustedRand(both.pairs, ofA.pairs, ofB.pairs, all),
      mutualInformation: mutualInformation(logs[n] as number, both.logs, ofA.logs, ofB.logs),
    };
  };
}

/** Over groups of k things each: how many pairs of things they hold, and the sum of k log k. */
interface Sums {
  readonly pairs: number;
  readonly logs: number;
}

function sumsOf(sizes: Int32Array, logs: Float64Array): Sums {
  let [pairs, sum] = [0, 0];
  for (const k of sizes) {
    pairs += (k * (k - 1)) / 2;
    sum += logs[k] as number;
  }
  return { pairs, logs: sum };
}

/**
 * The sums over what the groups of a and of a deal share, found one group of a after the other, so that no
 * table of all their pairs is needed.
 */
function sharedSums(
  a: readonly number[],
  groups: number,
  logs: Float64Array,
): (deal: readonly number[]) => Sums {
  const order = Int32Array.from(a.keys()).sort((i, j) => (a[i] as number) - (a[j] as number));
  const ends = sizesOf(a);
  for (let g = 1; g < ends.length; g++) ends[g] = (ends[g] as number) + (ends[g - 1] as number);
  const counts = new Int32Array(groups);
  return (deal) => {
    let [pairs, sum, from] = [0, 0, 0];
    for (const to of ends) {
      for (let i = from; i < to; i++) {
        const g = deal[order[i] as number] as number;
        counts[g] = (counts[g] as number) + 1;
      }
      for (let i = from; i < to; i++) {
        const g = deal[order[i] as number] as number;
        const k = counts[g] as number;
        if (k === 0) continue;
        pairs += (k * (k - 1)) / 2;
        sum += logs[k] as number;
        counts[g] = 0;
      }
      from = to;
    }
    return { pairs, logs: sum };
  };
}

function sizesOf(groups: readonly number[]): Int32Array {
  let count = 0;
  for (const g of groups) count = Math.max(count, g + 1);
  const sizes = new Int32Array(count);
  for (const g of groups) sizes[g] = (sizes[g] as number) + 1;
  return sizes;
}

/** Pairs together in both, in either, and at all. */
function adjustedRand(both: number, a: number, b: number, all: number): number | undefined {
  if (all === 0) return undefined;
  const expected = (a * b) / all;
  const most = (a + b) / 2;
  return most === expected ? undefined : (both - expected) / (most - expected);
}

/** From the sums of k log k over the things, what groups share, and the groups: n H = n log n − Σ k log k. */
function mutualInformation(n: number, both: number, a: number, b: number): number | undefined {
  const entropies = 2 * n - a - b;
  if (entropies <= 1e-9) return undefined;
  return Math.min(1, Math.max(0, (2 * (n - a - b + both)) / entropies));
}
