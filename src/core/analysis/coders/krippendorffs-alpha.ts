import { seededRandom } from '../../graph/random';

/** How far any number of coders agree beyond chance, values that are missing left out. */
export interface Alpha {
  /** Units that at least two have coded; others say nothing of agreement. */
  readonly units: number;
  /** 1 for full agreement, 0 for what chance gives, below it for less. Undefined where one value is used throughout. */
  readonly alpha: number | undefined;
  /** From the 2.5th to the 97.5th percentile of the draws; undefined where more than a twentieth of them has one value only. */
  readonly interval: readonly [number, number] | undefined;
  readonly draws: number;
}

export interface AlphaOptions {
  /** Units of one group (the same for each unit of a work) are drawn together, for they are not independent. */
  readonly groups?: readonly string[];
  readonly seed?: number;
}

const mostDraws = 1000;
const fewestDraws = 100;
/** Groups drawn in all: of more than 4,000 groups fewer draws are made. */
const budget = 4_000_000;

/**
 * Krippendorff's alpha of unordered values, 1 − observed / expected disagreement (Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability", section C), with an interval by drawing units anew with
 * replacement (Zapf et al. 2016, doi:10.1186/s12874-016-0200-9), whole groups at a time. Linear in values
 * times draws.
 */
export function measureAlpha(
  units: readonly (readonly (string | undefined)[])[],
  { groups, seed = 1 }: AlphaOptions = {},
): Alpha {
  const index = new Map<string, number>();
  const sums = new Map<string | number, Sum>();
  let pairable = 0;
  units.forEach((values, i) => {
    const given = values.flatMap((value) => (value === undefined ? [] : [numberOf(value, index)]));
    if (given.length < 2) return;
    pairable++;
    const key = groups?.[i] ?? i;
    const sum = sums.get(key) ?? { disagreement: 0, counts: [] };
    sums.set(key, sum);
    addUnit(sum, given);
  });
  const parts = [...sums.values()];
  const total = newTotal(index.size);
  for (const part of parts) addPart(total, part);
  const alpha = alphaOf(total);
  const drawn = alpha === undefined ? [] : drawAlphas(parts, index.size, seed);
  const known = drawn.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const enough = known.length > 0 && known.length >= 0.95 * drawn.length;
  return {
    units: pairable,
    alpha,
    interval: enough ? [percentile(known, 0.025), percentile(known, 0.975)] : undefined,
    draws: drawn.length,
  };
}

/** Of some units: what they disagree, each pair of unlike values over the unit's values less one; and each value's count. */
interface Sum {
  disagreement: number;
  readonly counts: number[];
}

function numberOf(value: string, index: Map<string, number>): number {
  const known = index.get(value) ?? index.size;
  index.set(value, known);
  return known;
}

function addUnit(sum: Sum, given: readonly number[]): void {
  const counts = new Map<number, number>();
  for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  let alike = 0;
  for (const [value, count] of counts) {
    alike += count * count;
    sum.counts[value] = (sum.counts[value] ?? 0) + count;
  }
  sum.disagreement += (given.length ** 2 - alike) / (given.length - 1);
}

interface Total {
  disagreement: number;
  readonly counts: Float64Array;
}

function newTotal(values: number): Total {
  return { disagreement: 0, counts: new Float64Array(values) };
}

function addPart(total: Total, { disagreement, counts }: Sum): void {
  total.disagreement += disagreement;
  for (const [value, count] of counts.entries()) {
    if (count !== undefined) total.counts[value] = (total.counts[value] as number) + count;
  }
}

function alphaOf({ disagreement, counts }: Total): number | undefined {
  let [n, alike] = [0, 0];
  for (const count of counts) {
    n += count;
    alike += count * count;
  }
  const unlike = n * n - alike;
  return unlike === 0 ? undefined : 1 - ((n - 1) * disagreement) / unlike;
}

/** NaN where a draw has one value only. */
function drawAlphas(parts: readonly Sum[], values: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const draws = Math.min(mostDraws, Math.max(fewestDraws, Math.floor(budget / parts.length)));
  return Array.from({ length: draws }, () => {
    const total = newTotal(values);
    for (let i = 0; i < parts.length; i++) {
      addPart(total, parts[Math.floor(random() * parts.length)] as Sum);
    }
    return alphaOf(total) ?? Number.NaN;
  });
}

/** The nearest rank. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] as number;
}
