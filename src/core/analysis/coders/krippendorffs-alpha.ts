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
  const parts = partsOf(units, groups, index);
  const total = newTotal(index.size);
  for (let part = 0; part < parts.size; part++) addPart(total, parts, part);
  const alpha = alphaOf(total);
  const drawn = alpha === undefined ? [] : drawAlphas(parts, index.size, seed);
  const known = drawn.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const enough = known.length > 0 && known.length >= 0.95 * drawn.length;
  return {
    units: parts.units,
    alpha,
    interval: enough ? [percentile(known, 0.025), percentile(known, 0.975)] : undefined,
    draws: drawn.length,
  };
}

/** Groups of units, which are drawn whole: what each disagrees, and how often each value stands in it. */
interface Parts {
  readonly size: number;
  /** Units that two have coded. */
  readonly units: number;
  /** Of each group: its unlike pairs of values, each over the values of its unit less one. */
  readonly disagreement: Float64Array;
  /** Row by row, a count for each value. */
  readonly counts: Float64Array;
}

function partsOf(
  units: readonly (readonly (string | undefined)[])[],
  groups: readonly string[] | undefined,
  index: Map<string, number>,
): Parts {
  const parts = new Map<string | number, number>();
  const paired = units.flatMap((values, i) => {
    const given = values.flatMap((value) => (value === undefined ? [] : [numberIn(index, value)]));
    return given.length < 2 ? [] : [{ given, part: numberIn(parts, groups?.[i] ?? i) }];
  });
  const disagreement = new Float64Array(parts.size);
  const counts = new Float64Array(parts.size * index.size);
  for (const { given, part } of paired) {
    for (const value of given) add(counts, part * index.size + value, 1);
    add(disagreement, part, unlikePairs(given) / (given.length - 1));
  }
  return { size: parts.size, units: paired.length, disagreement, counts };
}

function numberIn<T>(index: Map<T, number>, value: T): number {
  const known = index.get(value) ?? index.size;
  index.set(value, known);
  return known;
}

/** In both directions. */
function unlikePairs(given: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  let alike = 0;
  for (const count of counts.values()) alike += count * count;
  return given.length ** 2 - alike;
}

interface Total {
  disagreement: number;
  readonly counts: Float64Array;
}

function newTotal(values: number): Total {
  return { disagreement: 0, counts: new Float64Array(values) };
}

function addPart(total: Total, { disagreement, counts }: Parts, part: number): void {
  const values = total.counts.length;
  total.disagreement += disagreement[part] as number;
  for (let value = 0; value < values; value++) {
    add(total.counts, value, counts[part * values + value] as number);
  }
}

function add(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] as number) + more;
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
function drawAlphas(parts: Parts, values: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const draws = Math.min(mostDraws, Math.max(fewestDraws, Math.floor(budget / parts.size)));
  return Array.from({ length: draws }, () => {
    const total = newTotal(values);
    for (let i = 0; i < parts.size; i++) addPart(total, parts, Math.floor(random() * parts.size));
    return alphaOf(total) ?? Number.NaN;
  });
}

/** The nearest rank. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] as number;
}
