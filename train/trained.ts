import { labelCount } from '../src/core/read/references/labels';

const L = labelCount;

export interface Trained {
  /** Numbers of the features that have weights, ascending. */
  readonly features: Int32Array;
  /** How often each was seen. */
  readonly counts: Int32Array;
  /** `labelCount` weights for each of them. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Features that have weights, with them. */
export function trainedOf(
  features: Int32Array,
  counts: Int32Array,
  values: Float32Array,
  transitions: Float32Array,
): Trained {
  const kept: number[] = [];
  for (let n = 0; n < features.length; n++)
    if (values.subarray(n * L, n * L + L).some((value) => value !== 0)) kept.push(n);
  const weights = new Float32Array(kept.length * L);
  for (const [n, from] of kept.entries())
    weights.set(values.subarray(from * L, from * L + L), n * L);
  return {
    features: Int32Array.from(kept, (n) => features[n] as number),
    counts: Int32Array.from(kept, (n) => counts[n] as number),
    weights,
    transitions: Float64Array.from(transitions),
  };
}
