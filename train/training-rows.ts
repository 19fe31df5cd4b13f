import { featureBits } from '../src/core/read/references/feature-row';
import { featuresOf } from '../src/core/read/references/features';
import type { Sample } from './gold-references';

/** A sample as the trainer takes it. */
export interface Row {
  /** Dense feature numbers, those of each token one after the other. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly boundary: Uint8Array;
  readonly gold: Uint8Array;
}

/** The samples, and the features that are seen at least so often, ascending, with how often. */
export function rowsOf(samples: readonly Sample[], seen: number) {
  const counts = new Int32Array(2 ** featureBits);
  for (const { tokens } of samples)
    for (const feature of featuresOf(tokens).rows)
      if (feature >= 0) counts[feature] = (counts[feature] as number) + 1;
  const dense = new Int32Array(2 ** featureBits).fill(-1);
  const kept: number[] = [];
  for (let feature = 0; feature < counts.length; feature++)
    if ((counts[feature] as number) >= seen) {
      dense[feature] = kept.length;
      kept.push(feature);
    }
  const rows = samples.map((sample): Row => {
    const { rows: all, width, boundary } = featuresOf(sample.tokens);
    const features: number[] = [];
    const starts = new Int32Array(boundary.length + 1);
    for (let i = 0; i < boundary.length; i++) {
      for (let place = i * width; place < (i + 1) * width; place++) {
        const feature = all[place] as number;
        if (feature < 0) break;
        const number = dense[feature] as number;
        if (number >= 0) features.push(number);
      }
      starts[i + 1] = features.length;
    }
    return { features: Int32Array.from(features), starts, boundary, gold: sample.labels };
  });
  const features = Int32Array.from(kept);
  return { rows, features, counts: features.map((feature) => counts[feature] as number) };
}

/** Without a share of its features (Srivastava et al. 2014), other ones each time. */
export function thinnedRow(row: Row, dropout: number, seed: number): Row {
  if (dropout === 0) return row;
  const features = new Int32Array(row.features.length);
  const starts = new Int32Array(row.starts.length);
  let state = Math.imul(seed + 1, 0x9e3779b1);
  let kept = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let f = row.starts[i] as number; f < (row.starts[i + 1] as number); f++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      if ((state >>> 8) / 16777216 >= dropout) features[kept++] = row.features[f] as number;
    }
    starts[i + 1] = kept;
  }
  return { ...row, features, starts };
}
