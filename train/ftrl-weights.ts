import type { Settings } from './settings';

/** Weights as FTRL-Proximal keeps them (McMahan et al. 2013). */
export interface Weights {
  readonly value: Float32Array;
  readonly sum: Float32Array;
  /** Square roots of the sums of squared gradients. */
  readonly root: Float32Array;
  readonly settings: Settings;
}

export function newWeights(size: number, settings: Settings): Weights {
  const of = () => new Float32Array(size);
  return { value: of(), sum: of(), root: of(), settings };
}

/** Moves a weight against its gradient. */
export function step({ value, sum, root, settings }: Weights, at: number, gradient: number): void {
  const before = root[at] as number;
  const after = Math.sqrt(before * before + gradient * gradient);
  const z =
    (sum[at] as number) + gradient - ((after - before) / settings.alpha) * (value[at] as number);
  sum[at] = z;
  root[at] = after;
  const over = Math.abs(z) - settings.absolute;
  value[at] =
    over <= 0
      ? 0
      : (-Math.sign(z) * over) / ((settings.beta + after) / settings.alpha + settings.squared);
}

/** The mean of weights over the course of training (Polyak & Juditsky 1992): the last ones are noisy. */
export class Mean {
  readonly #now: Float32Array;
  readonly #sum: Float64Array;
  #count = 0;

  constructor(now: Float32Array) {
    this.#now = now;
    this.#sum = new Float64Array(now.length);
  }

  add(): void {
    this.#count++;
    for (let n = 0; n < this.#sum.length; n++)
      this.#sum[n] = (this.#sum[n] as number) + (this.#now[n] as number);
  }

  value(factor: number): Float32Array {
    const count = this.#count;
    if (count === 0) return this.#now.map((weight) => weight * factor);
    return Float32Array.from(this.#sum, (sum) => (sum / count) * factor);
  }
}
