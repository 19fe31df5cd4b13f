import {
  sumsOf,
  type Transitions,
  transitionCount,
  transitionsOf,
} from '../src/core/read/references/chain';
import { labelCount } from '../src/core/read/references/labels';
import { Mean, newWeights, step, type Weights } from './ftrl-weights';
import type { Sample } from './gold-references';
import type { Settings } from './settings';
import { type Trained, trainedOf } from './trained';
import { type Row, rowsOf, thinnedRow } from './training-rows';

const averageEvery = 3000;

const L = labelCount;

/**
 * Trains by FTRL-Proximal (McMahan et al. 2013), sample by sample: each weight has a step size of
 * its own, and weights that earn less than `absolute` stay exactly 0. Same samples, same weights.
 */
export function trainChain(
  samples: readonly Sample[],
  settings: Settings,
  tell: (line: string) => void,
): Trained {
  const { rows, features, counts } = rowsOf(samples, settings.seen);
  const emissionWeights = newWeights(features.length * L, settings);
  // Transitions are few and dense: they are not thinned out.
  const transitionWeights = newWeights(transitionCount, { ...settings, absolute: 0 });
  // Kept up to date as transitions are learnt.
  const table = transitionsOf(new Float64Array(transitionCount));
  const means = [new Mean(emissionWeights.value), new Mean(transitionWeights.value)] as const;
  tell(`${rows.length} references, ${features.length} features`);
  const order = rows.map((_, n) => n);
  let seed = 1;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    for (let n = order.length - 1; n > 0; n--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (n + 1);
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    let loss = 0;
    for (const [at, n] of order.entries()) {
      const row = thinnedRow(rows[n] as Row, settings.dropout, epoch * order.length + at);
      loss += learn(row, emissionWeights, transitionWeights, table);
      if (epoch >= settings.averageFrom && at % averageEvery === 0)
        for (const mean of means) mean.add();
    }
    tell(`epoch ${epoch}: loss ${(loss / rows.length).toFixed(3)}`);
  }
  return trainedOf(features, counts, means[0].value(1 - settings.dropout), means[1].value(1));
}

/** Gradients smaller than this are left out: most tokens are soon sure. */
const smallest = 0.004;

function learn(row: Row, emissions: Weights, transitions: Weights, table: Transitions): number {
  const n = row.gold.length;
  if (n === 0) return 0;
  const emission = new Float64Array(n * L);
  for (let i = 0; i < n; i++)
    for (let f = row.starts[i] as number; f < (row.starts[i + 1] as number); f++) {
      const base = (row.features[f] as number) * L;
      for (let l = 0; l < L; l++)
        emission[i * L + l] =
          (emission[i * L + l] as number) + (emissions.value[base + l] as number);
    }
  const { forward, backward, local, scale } = sumsOf(emission, row.boundary, table);
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const gold = row.gold[i] as number;
    if (i > 0) learnPair(row, i, table, { forward, backward, local, scale }, transitions);
    for (let l = 0; l < L; l++) {
      const share = (forward[i * L + l] as number) * (backward[i * L + l] as number);
      if (l === gold) loss -= Math.log(Math.max(share, 1e-12));
      const gradient = l === gold ? share - 1 : share;
      if (Math.abs(gradient) < smallest) continue;
      for (let f = row.starts[i] as number; f < (row.starts[i + 1] as number); f++)
        step(emissions, (row.features[f] as number) * L + l, gradient);
    }
  }
  return loss;
}

function learnPair(
  row: Row,
  i: number,
  { factors }: Transitions,
  sums: {
    readonly forward: Float64Array;
    readonly backward: Float64Array;
    readonly local: Float64Array;
    readonly scale: Float64Array;
  },
  transitions: Weights,
): void {
  const base = (row.boundary[i] as number) * L * L;
  const goldFrom = row.gold[i - 1] as number;
  const goldTo = row.gold[i] as number;
  for (let a = 0; a < L; a++) {
    const from = sums.forward[(i - 1) * L + a] as number;
    if (from < 1e-5 && a !== goldFrom) continue;
    for (let b = 0; b < L; b++) {
      const share =
        (from *
          (factors[base + a * L + b] as number) *
          (sums.local[i * L + b] as number) *
          (sums.backward[i * L + b] as number)) /
        (sums.scale[i] as number);
      const gradient = a === goldFrom && b === goldTo ? share - 1 : share;
      if (Math.abs(gradient) < smallest) continue;
      const at = base + a * L + b;
      step(transitions, at, gradient);
      factors[at] = Math.exp(transitions.value[at] as number);
    }
  }
}
