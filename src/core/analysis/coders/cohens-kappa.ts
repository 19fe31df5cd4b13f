/** How far two coders agree beyond what their habits alone would give. */
export interface Kappa {
  /** Things that both have coded. */
  readonly n: number;
  /** Share of them coded alike. */
  readonly observed: number;
  /** Share that would be, if each dealt out their own values at random. */
  readonly expected: number;
  /** From −1 to 1; 0 is what chance gives. Undefined where both use one and the same value throughout. */
  readonly kappa: number | undefined;
  /** Of large samples; undefined as kappa is, and 0 where the two never differ. */
  readonly standardError: number | undefined;
  /** kappa ± 1.96 standard errors, within −1…1. */
  readonly interval: readonly [number, number] | undefined;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959964;

/**
 * Cohen's kappa, (observed − expected) / (1 − expected) (Cohen 1960, doi:10.1177/001316446002000104), of
 * unordered values, with the standard error of Fleiss, Cohen and Everitt (1969, doi:10.1037/h0028106,
 * equation 13) that holds whatever the true kappa is. Linear in pairs, and in the square of the values used.
 */
export function measureKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const n = pairs.length;
  const values = [...new Set(pairs.flat())];
  const index = new Map(values.map((value, i) => [value, i]));
  const k = values.length;
  const cells = new Float64Array(k * k);
  const [rows, columns] = [new Float64Array(k), new Float64Array(k)];
  for (const [a, b] of pairs) {
    const [i = 0, j = 0] = [index.get(a), index.get(b)];
    add(cells, i * k + j, 1 / n);
    add(rows, i, 1 / n);
    add(columns, j, 1 / n);
  }
  let [observed, expected] = [0, 0];
  for (let i = 0; i < k; i++) {
    observed += at(cells, i * k + i);
    expected += at(rows, i) * at(columns, i);
  }
  const undecided = { kappa: undefined, standardError: undefined, interval: undefined };
  if (n === 0) return { n, observed: 0, expected: 0, ...undecided };
  if (k === 1) return { n, observed: 1, expected: 1, ...undecided };
  const kappa = (observed - expected) / (1 - expected);
  const standardError = Math.sqrt(
    Math.max(0, spread({ cells, rows, columns, observed, expected })) / n / (1 - expected) ** 4,
  );
  const interval = [
    Math.max(-1, kappa - z * standardError),
    Math.min(1, kappa + z * standardError),
  ] as const;
  return { n, observed, expected, kappa, standardError, interval };
}

interface Table {
  /** Shares of all pairs, row by row. */
  readonly cells: Float64Array;
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly observed: number;
  readonly expected: number;
}

/** The variance's bracket in equation 13. */
function spread({ cells, rows, columns, observed, expected }: Table): number {
  const k = rows.length;
  let sum = -((observed * expected - 2 * expected + observed) ** 2);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      const share = at(cells, i * k + j);
      const margins = i === j ? at(rows, i) + at(columns, i) : at(columns, i) + at(rows, j);
      const term = i === j ? 1 - expected - margins * (1 - observed) : (1 - observed) * margins;
      sum += share * term ** 2;
    }
  }
  return sum;
}

function at(numbers: Float64Array, i: number): number {
  return numbers[i] as number;
}

function add(numbers: Float64Array, i: number, share: number): void {
  numbers[i] = at(numbers, i) + share;
}
