import { bestLabels, sumsOf } from './chain';
import { featuresOf } from './features';
import { type Label, labelCount, labels } from './labels';
import { emissionOf, type ReferenceModel } from './model';
import type { Token } from './tokens';

export interface Labelled {
  readonly labels: readonly Label[];
  /** For each token how probable its label is, 0 to 1. */
  readonly confidence: Float64Array;
}

export function labelTokens(tokens: readonly Token[], model: ReferenceModel): Labelled {
  const features = featuresOf(tokens);
  const emission = emissionOf(features, model);
  const best = bestLabels(emission, features.boundary, model.transitions);
  const { forward, backward } = sumsOf(emission, features.boundary, model.transitions);
  const confidence = new Float64Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const base = i * labelCount;
    let total = 0;
    for (let l = 0; l < labelCount; l++)
      total += (forward[base + l] as number) * (backward[base + l] as number);
    const own = base + (best[i] as number);
    const share = ((forward[own] as number) * (backward[own] as number)) / total;
    confidence[i] = Number.isFinite(share) ? Math.min(1, share) : 0;
  }
  return { labels: Array.from(best, (label) => labels[label] as Label), confidence };
}
