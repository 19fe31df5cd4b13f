import { labelCount } from '../src/core/read/references/labels';
import {
  digitBase,
  type PackedModel,
  packedSigns,
  weightZero,
} from '../src/core/read/references/model';
import type { Trained } from './trained';

export interface Packing {
  /** The unit of weights, and that of transitions. */
  readonly step: number;
  readonly edgeStep: number;
  readonly least: number;
}

const sign = (n: number) => packedSigns.charAt(n);

/**
 * A model as text that compresses well: numbers of one kind stand together, a sign each. Weights
 * are rounded to `step`. Those that matter least are left out: times the fourth root of how often
 * their feature was seen they are below `least`.
 */
export function packModel(trained: Trained, { step, edgeStep, least }: Packing): PackedModel {
  let features = '';
  let counts = '';
  let labels = '';
  let weights = '';
  let last = 0;
  for (const [n, feature] of trained.features.entries()) {
    let count = 0;
    const often = (trained.counts[n] as number) ** 0.25;
    for (let label = 0; label < labelCount; label++) {
      const weight = trained.weights[n * labelCount + label] as number;
      const units = rounded(weight, step);
      if (units === 0 || Math.abs(weight) * often < least) continue;
      count++;
      labels += sign(label);
      weights += sign(units + weightZero);
    }
    if (count === 0) continue;
    counts += sign(count);
    features += distance(feature - last);
    last = feature;
  }
  let transitions = '';
  for (const weight of trained.transitions)
    transitions += sign(rounded(weight, edgeStep) + weightZero);
  return { features, counts, labels, weights, transitions, step, edgeStep };
}

function rounded(weight: number, step: number): number {
  const most = packedSigns.length - 1 - weightZero;
  return Math.max(-weightZero, Math.min(most, Math.round(weight / step)));
}

function distance(number: number): string {
  let rest = number;
  let text = '';
  while (rest >= digitBase) {
    text += sign(rest % digitBase);
    rest = Math.floor(rest / digitBase);
  }
  return text + sign(rest + digitBase);
}
