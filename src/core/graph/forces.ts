import type { Random } from './random';

/** Coordinates of nodes, by index. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Edges that pull their ends together, with weights of about 1. */
export interface Pulls {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Where each node belongs: free between `inner` and `outer` of its place, led back beyond. */
export interface Homes extends Points {
  readonly inner: Float64Array;
  readonly outer: Float64Array;
  /** Where each drifts, in units a step: away from what it disputes. */
  readonly driftX: Float64Array;
  readonly driftY: Float64Array;
}

export interface ForceOptions {
  readonly steps: number;
  /** The distance at which linked nodes are content. */
  readonly unit: number;
  /** How strongly edges pull, against homes and repulsion. */
  readonly attraction: number;
  /** The share of their distance from 0, 0 by which all nodes fall back in a step. */
  readonly gravity?: number;
  readonly random: Random;
  readonly homes?: Homes;
  /** Told the share of the steps done; false stops there. */
  readonly onStep?: ((done: number) => boolean) | undefined;
}

const negatives = 5;

/**
 * Moves the points: attraction along edges that wanes with distance, repulsion from a few
 * random nodes a step, both as in UMAP (McInnes, Healy and Melville 2018, arXiv:1802.03426,
 * with a = b = 1) after LargeVis (Tang et al. 2016, doi:10.1145/2872427.2883041); the step
 * shrinks from 1 to 0. One step costs edges + 5 · nodes, whatever the picture.
 */
export function applyForces(points: Points, pulls: Pulls, options: ForceOptions): void {
  const { steps, homes, onStep, random } = options;
  for (let step = 0; step < steps; step++) {
    const rate = 1 - step / steps;
    attract(points, pulls, options, rate);
    repel(points, options.unit, random, rate);
    if (options.gravity) fall(points, options.gravity * rate);
    if (homes) {
      drift(points, homes, options.unit * rate);
      leadHome(points, homes, 0.3 * rate + 0.1);
    }
    if (onStep && step % 16 === 15 && !onStep((step + 1) / steps)) return;
  }
}

function attract({ x, y }: Points, pulls: Pulls, options: ForceOptions, rate: number): void {
  const { from, to, weight } = pulls;
  const square = 1 / (options.unit * options.unit);
  const most = options.unit * rate;
  for (let e = 0; e < from.length; e++) {
    const i = from[e] as number;
    const j = to[e] as number;
    const dx = (x[j] as number) - (x[i] as number);
    const dy = (y[j] as number) - (y[i] as number);
    const distance = (dx * dx + dy * dy) * square;
    const pull = (options.attraction * rate * (weight[e] as number)) / (1 + distance);
    const mx = clip(pull * dx, most);
    const my = clip(pull * dy, most);
    x[i] = (x[i] as number) + mx;
    y[i] = (y[i] as number) + my;
    x[j] = (x[j] as number) - mx;
    y[j] = (y[j] as number) - my;
  }
}

function repel({ x, y }: Points, unit: number, random: Random, rate: number): void {
  const square = 1 / (unit * unit);
  const most = unit * rate;
  const count = x.length;
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < negatives; k++) {
      const j = (random() * count) | 0;
      if (j === i) continue;
      let dx = (x[i] as number) - (x[j] as number);
      let dy = (y[i] as number) - (y[j] as number);
      if (dx === 0 && dy === 0) {
        dx = (random() - 0.5) * unit;
        dy = (random() - 0.5) * unit;
      }
      const distance = (dx * dx + dy * dy) * square;
      const push = rate / ((0.01 + distance) * (1 + distance));
      x[i] = (x[i] as number) + clip(push * dx, most);
      y[i] = (y[i] as number) + clip(push * dy, most);
    }
  }
}

function fall({ x, y }: Points, share: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) * (1 - share);
    y[i] = (y[i] as number) * (1 - share);
  }
}

function drift({ x, y }: Points, { driftX, driftY }: Homes, by: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) + by * (driftX[i] as number);
    y[i] = (y[i] as number) + by * (driftY[i] as number);
  }
}

/** Leads nodes a share of the way back that they are out of their place. */
export function leadHome({ x, y }: Points, homes: Homes, share: number): void {
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - (homes.x[i] as number);
    const dy = (y[i] as number) - (homes.y[i] as number);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const outer = homes.outer[i] as number;
    const inner = homes.inner[i] as number;
    const wanted = Math.max(inner, Math.min(outer, distance));
    if (wanted === distance) continue;
    const move = distance === 0 ? 0 : (share * (wanted - distance)) / distance;
    x[i] = (x[i] as number) + move * dx;
    y[i] = (y[i] as number) + move * dy;
  }
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
