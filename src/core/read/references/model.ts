import { type Transitions, transitionCount, transitionsOf } from './chain';
import type { Features } from './features';
import { labelCount } from './labels';

/** As it is kept: made by `npm run train`, see `train/pack-model.ts`. */
export interface PackedModel {
  /** Features in ascending order, each as its distance from the one before: base 90, low digits first. */
  readonly features: string;
  /** For each feature how many weights it has. */
  readonly counts: string;
  /** For each weight its label. */
  readonly labels: string;
  /** For each weight its size, a sign each; `step` is the unit. */
  readonly weights: string;
  readonly transitions: string;
  readonly step: number;
  /** The unit of the transitions. */
  readonly edgeStep: number;
}

/** What the words around and in a token say of its label. */
export interface ReferenceModel {
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly transitions: Transitions;
}

/** The signs of packed numbers: from space to "~" without `"` and `\`, so that JSON need escape none. */
export const packedSigns = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/** A digit of a distance, and with `+ digitBase` the last digit of one. */
export const digitBase = 46;
/** The sign of weight 0. */
export const weightZero = 46;

export function unpackModel(packed: PackedModel): ReferenceModel {
  const value = new Int32Array(128).fill(-1);
  for (let n = 0; n < packedSigns.length; n++) value[packedSigns.charCodeAt(n)] = n;
  const read = (text: string, n: number) => value[text.charCodeAt(n)] as number;
  const count = packed.counts.length;
  const rows = new Int32Array(count + 1);
  for (let n = 0; n < count; n++) rows[n + 1] = (rows[n] as number) + read(packed.counts, n);
  const total = rows[count] as number;
  const labels = new Uint8Array(total);
  const weights = new Float32Array(total);
  for (let n = 0; n < total; n++) {
    labels[n] = read(packed.labels, n);
    weights[n] = (read(packed.weights, n) - weightZero) * packed.step;
  }
  const scores = new Float64Array(transitionCount);
  for (let n = 0; n < transitionCount; n++)
    scores[n] = (read(packed.transitions, n) - weightZero) * packed.edgeStep;
  const slots = slotsOf(packed.features, count, read);
  return { slots, rows, labels, weights, transitions: transitionsOf(scores) };
}

/** Open addressing: a feature's number and its row, side by side; at most half full. */
function slotsOf(
  text: string,
  count: number,
  read: (text: string, n: number) => number,
): Int32Array {
  let size = 1024;
  while (size < 2 * count) size *= 2;
  const slots = new Int32Array(2 * size).fill(-1);
  let feature = 0;
  let place = 0;
  for (let row = 0; row < count; row++) {
    let unit = 1;
    for (;;) {
      const digit = read(text, place++);
      feature += (digit % digitBase) * unit;
      unit *= digitBase;
      if (digit >= digitBase) break;
    }
    let slot = feature & (size - 1);
    while (slots[2 * slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = row;
  }
  return slots;
}

/** The score of every label for every token. */
export function emissionOf(
  { rows: features, width, boundary }: Features,
  model: ReferenceModel,
): Float64Array {
  const { slots, rows, labels, weights } = model;
  const mask = slots.length / 2 - 1;
  const emission = new Float64Array(boundary.length * labelCount);
  for (let i = 0; i < boundary.length; i++) {
    const base = i * labelCount;
    for (let place = i * width; place < (i + 1) * width; place++) {
      const feature = features[place] as number;
      if (feature < 0) break;
      let slot = feature & mask;
      let there = slots[2 * slot] as number;
      while (there !== feature && there !== -1) {
        slot = (slot + 1) & mask;
        there = slots[2 * slot] as number;
      }
      if (there === -1) continue;
      const row = slots[2 * slot + 1] as number;
      const end = rows[row + 1] as number;
      for (let n = rows[row] as number; n < end; n++) {
        const to = base + (labels[n] as number);
        emission[to] = (emission[to] as number) + (weights[n] as number);
      }
    }
  }
  return emission;
}
