import { applyForces, type Points, type Pulls } from './forces';
import { longAxis } from './long-axis';
import { arrangeByPivots } from './pivots';
import type { Random } from './random';
import type { Room } from './room';
import { separate } from './separate';

/** Keeps parts of the graph that have no edge to the rest from drifting off. */
const gravity = 0.002;

/** Steps for so many nodes and edges: many for few, always a bounded whole. */
export function stepsFor(nodes: number, edges: number): number {
  return Math.floor(Math.max(200, Math.min(500, 60_000_000 / (edges + 5 * nodes + 1))));
}

/**
 * Arranges works by their edges alone, from an arrangement by pivots: about 0, 0, longest along x,
 * no two overlapping. `wide` is the ratio of width to height to aim at.
 */
export function layoutFree(
  radii: readonly number[],
  pulls: Pulls,
  room: Room,
  wide: number,
  random: Random,
  onStep?: (done: number) => boolean,
): Points {
  const count = radii.length;
  const points = arrangeByPivots(count, pulls);
  const { x, y } = points;
  for (let i = 0; i < count; i++) {
    x[i] = 6 * (x[i] as number) + random() - 0.5;
    y[i] = 4 * (y[i] as number) + random() - 0.5;
  }
  const steps = stepsFor(count, pulls.from.length);
  applyForces(points, pulls, { steps, unit: 1, attraction: 0.3, gravity, random, onStep });
  const axis = longAxis(x, y);
  for (let i = 0; i < count; i++) {
    const [px, py] = [x[i] as number, y[i] as number];
    x[i] = px * axis.x + py * axis.y;
    y[i] = py * axis.x - px * axis.y;
  }
  spreadOut(points, room, wide);
  separate(points, radii, room, []);
  return points;
}

/** Scales the points so that the middle nine tenths of them have the room that they need. */
function spreadOut({ x, y }: Points, room: Room, wide: number): void {
  const [left, right] = middleOf(x);
  const [low, high] = middleOf(y);
  const [width, height] = [Math.max(1e-3, right - left), Math.max(1e-3, high - low)];
  const scale = Math.sqrt((x.length * room.area) / (width * height));
  const widen = Math.max(0.8, Math.min(1.5, Math.sqrt((wide * height) / width)));
  for (let i = 0; i < x.length; i++) {
    const fromMiddle = ((x[i] as number) - (left + right) / 2) / (width / 2);
    const fromCentre = ((y[i] as number) - (low + high) / 2) / (height / 2);
    x[i] = (gatherIn(fromMiddle) * scale * widen * width) / 2;
    y[i] = (gatherIn(fromCentre) * scale * height) / (2 * widen);
  }
}

/** Keeps what lies within −1…1, and brings what lies beyond to within −1.6…1.6, in its order. */
function gatherIn(value: number): number {
  const beyond = Math.abs(value) - 1;
  if (beyond <= 0) return value;
  const gathered = 1 + (0.6 * beyond) / (0.6 + beyond);
  return value < 0 ? -gathered : gathered;
}

function middleOf(values: Float64Array): readonly [number, number] {
  const sorted = values.slice().sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.05), at(0.95)];
}
