import { boundaryCount } from './features';
import { labelCount } from './labels';

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): the best labels of a
 * whole reference at once, and how sure each one is. Scores are natural logarithms, not normalised.
 */
const L = labelCount;

/** From one label to the next, one table for each class of boundary between them. */
export interface Transitions {
  /** `[boundary][from][to]` */
  readonly scores: Float64Array;
  /** The same, as powers of e. */
  readonly factors: Float64Array;
}

export const transitionCount = boundaryCount * L * L;

export function transitionsOf(scores: Float64Array): Transitions {
  return { scores, factors: scores.map(Math.exp) };
}

/** The most probable sequence of labels (Viterbi). `emission`: a score for each token and label. */
export function bestLabels(
  emission: Float64Array,
  boundary: Uint8Array,
  { scores }: Transitions,
): Uint8Array {
  const n = boundary.length;
  const best = new Uint8Array(n);
  if (n === 0) return best;
  const from = new Uint8Array(n * L);
  let before = emission.slice(0, L);
  let now = new Float64Array(L);
  for (let i = 1; i < n; i++) {
    const table = (boundary[i] as number) * L * L;
    for (let to = 0; to < L; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let a = 0; a < L; a++) {
        const score = (before[a] as number) + (scores[table + a * L + to] as number);
        if (score > top) {
          top = score;
          arg = a;
        }
      }
      now[to] = top + (emission[i * L + to] as number);
      from[i * L + to] = arg;
    }
    [before, now] = [now, before];
  }
  let label = before.indexOf(Math.max(...before));
  for (let i = n - 1; i >= 0; i--) {
    best[i] = label;
    label = from[i * L + label] as number;
  }
  return best;
}

/** Forward and backward sums, scaled so that each token's forward sum is 1 (Rabiner 1989). */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Emissions as powers of e, each token's largest being 1. */
  readonly local: Float64Array;
  readonly scale: Float64Array;
}

export function sumsOf(
  emission: Float64Array,
  boundary: Uint8Array,
  { factors }: Transitions,
): Sums {
  const n = boundary.length;
  const local = localFactors(emission, n);
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const table = (boundary[i] as number) * L * L;
    let total = 0;
    for (let to = 0; to < L; to++) {
      let sum = i === 0 ? 1 : 0;
      if (i > 0)
        for (let a = 0; a < L; a++)
          sum += (forward[(i - 1) * L + a] as number) * (factors[table + a * L + to] as number);
      sum *= local[i * L + to] as number;
      forward[i * L + to] = sum;
      total += sum;
    }
    const by = total > 0 ? total : 1;
    scale[i] = by;
    for (let to = 0; to < L; to++) forward[i * L + to] = (forward[i * L + to] as number) / by;
  }
  const ahead = new Float64Array(L);
  for (let i = n - 1; i >= 0; i--) {
    if (i === n - 1) {
      backward.fill(1, i * L);
      continue;
    }
    const table = (boundary[i + 1] as number) * L * L;
    const by = scale[i + 1] as number;
    for (let b = 0; b < L; b++)
      ahead[b] = ((local[(i + 1) * L + b] as number) * (backward[(i + 1) * L + b] as number)) / by;
    for (let a = 0; a < L; a++) {
      let sum = 0;
      for (let b = 0; b < L; b++)
        sum += (factors[table + a * L + b] as number) * (ahead[b] as number);
      backward[i * L + a] = sum;
    }
  }
  return { forward, backward, local, scale };
}

function localFactors(emission: Float64Array, n: number): Float64Array {
  const local = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) top = Math.max(top, emission[i * L + l] as number);
    for (let l = 0; l < L; l++) local[i * L + l] = Math.exp((emission[i * L + l] as number) - top);
  }
  return local;
}
