import type { Spot } from './anchors';
import { type Homes, leadHome, type Points } from './forces';
import { onSunflower } from './on-circle';
import { nameRoom, nearName, type Room } from './room';

const rounds = 120;
/** In one cell a node is compared to so many others at most: a clump loosens over the rounds. */
const mostInCell = 40;

/**
 * Moves overlapping nodes apart, in ellipses that leave room for labels, and off the names of
 * the positions. What still touches after a fixed number of rounds is given the nearest free
 * place: at the end no two circles of `radii` overlap. Linear in the nodes for each round.
 */
export function separate(
  points: Points,
  radii: readonly number[],
  room: Room,
  names: readonly Spot[],
  homes?: Homes,
): void {
  const every = 1 + Math.floor((names.length * radii.length) / 200_000);
  const reach = Float64Array.from(radii, (radius) => radius + room.padding);
  const x = points.x;
  for (let round = 0; round < rounds; round++) {
    if (homes && round < rounds * 0.6) leadHome(points, homes, 0.1);
    for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) / room.stretch;
    const moved = pushApart(points, reach);
    for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) * room.stretch;
    const crossed = round % every === 0 && offNames(points, radii, names);
    if (!crossed && !moved) break;
  }
  settle(points, radii, names);
}

function pushApart(points: Points, reach: Float64Array): boolean {
  const { x, y } = points;
  const cells = cellsOf(points, reach);
  let moved = false;
  for (let i = 0; i < x.length; i++) {
    const cell = cells.of[i] as number;
    for (const near of [0, 1, cells.columns - 1, cells.columns, cells.columns + 1]) {
      const at = cell + near;
      const from = cells.start[at] as number;
      const to = Math.min(cells.start[at + 1] as number, from + mostInCell);
      for (let k = from; k < to; k++) {
        const j = cells.list[k] as number;
        if (near === 0 && j <= i) continue;
        if (pushPair(x, y, i, j, (reach[i] as number) + (reach[j] as number))) moved = true;
      }
    }
  }
  return moved;
}

function pushPair(x: Float64Array, y: Float64Array, i: number, j: number, least: number): boolean {
  let dx = (x[i] as number) - (x[j] as number);
  let dy = (y[i] as number) - (y[j] as number);
  let square = dx * dx + dy * dy;
  if (square >= least * least) return false;
  if (square < 1e-9) {
    [dx, dy] = onSunflower(i + 1);
    square = dx * dx + dy * dy;
  }
  const distance = Math.sqrt(square);
  const gap = square < 1e-9 ? least : Math.max(0, least - distance);
  const move = (0.5 * gap + 0.01) / distance;
  x[i] = (x[i] as number) + move * dx;
  y[i] = (y[i] as number) + move * dy;
  x[j] = (x[j] as number) - move * dx;
  y[j] = (y[j] as number) - move * dy;
  return gap > 0.02;
}

/** A grid over the points, an empty column and row all round it; nodes of a cell in one run. */
function cellsOf({ x, y }: Points, reach: Float64Array) {
  let [left, right, low, high, widest] = [Infinity, -Infinity, Infinity, -Infinity, 1];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    low = Math.min(low, y[i] as number);
    high = Math.max(high, y[i] as number);
    widest = Math.max(widest, reach[i] as number);
  }
  let size = 2 * widest;
  while (((right - left) / size + 3) * ((high - low) / size + 3) > 4 * x.length + 64) size *= 1.5;
  const columns = Math.floor((right - left) / size) + 3;
  const rows = Math.floor((high - low) / size) + 3;
  const of = new Int32Array(x.length);
  const start = new Int32Array(columns * rows + 1);
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(((x[i] as number) - left) / size) + 1;
    const row = Math.floor(((y[i] as number) - low) / size) + 1;
    const cell = row * columns + column;
    of[i] = cell;
    start[cell + 1] = (start[cell + 1] as number) + 1;
  }
  for (let c = 1; c < start.length; c++) start[c] = (start[c] as number) + (start[c - 1] as number);
  const next = start.slice();
  const list = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const cell = of[i] as number;
    list[next[cell] as number] = i;
    next[cell] = (next[cell] as number) + 1;
  }
  return { columns, of, start, list };
}

/** Moves nodes out of the ellipses kept for names. */
function offNames({ x, y }: Points, radii: readonly number[], names: readonly Spot[]): boolean {
  let moved = false;
  for (const name of names) {
    for (let i = 0; i < x.length; i++) {
      const radius = radii[i] ?? 0;
      const dx = (x[i] as number) - name.x;
      const dy = (y[i] as number) - name.y;
      const near = nearName(dx, dy, radius);
      if (near >= 1) continue;
      const inMiddle = near < 1e-6;
      x[i] = inMiddle ? name.x : name.x + (1.001 * dx) / near;
      y[i] = inMiddle ? name.y + nameRoom.height + radius + 1 : name.y + (1.001 * dy) / near;
      moved = true;
    }
  }
  return moved;
}

/** Places nodes one after the other, the largest first, each at the free spot nearest to it. */
function settle({ x, y }: Points, radii: readonly number[], names: readonly Spot[]): void {
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 1);
  const ground = new Ground(2 * widest + 2, names);
  const order = radii.map((_, i) => i).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b);
  for (const i of order) {
    const radius = radii[i] ?? 0;
    let [px, py] = [x[i] as number, y[i] as number];
    for (let k = 1; !ground.isFree(px, py, radius); k++) {
      const [dx, dy] = onSunflower(k);
      const step = radius * (0.5 + k / 400);
      px = (x[i] as number) + step * dx;
      py = (y[i] as number) + step * dy;
    }
    ground.take(px, py, radius);
    x[i] = px;
    y[i] = py;
  }
}

/** Circles already placed, by the cell of their middle. */
class Ground {
  readonly #cells = new Map<number, { x: number; y: number; radius: number }[]>();
  readonly #size: number;
  readonly #names: readonly Spot[];

  constructor(size: number, names: readonly Spot[]) {
    this.#size = size;
    this.#names = names;
  }

  isFree(x: number, y: number, radius: number): boolean {
    for (const name of this.#names) {
      if (nearName(x - name.x, y - name.y, radius) < 0.98) return false;
    }
    for (let column = -1; column <= 1; column++) {
      for (let row = -1; row <= 1; row++) {
        const cell = this.#cells.get(this.#key(x, y, column, row));
        if (cell?.some((other) => touches(other, x, y, radius))) return false;
      }
    }
    return true;
  }

  take(x: number, y: number, radius: number): void {
    const key = this.#key(x, y, 0, 0);
    const cell = this.#cells.get(key) ?? [];
    cell.push({ x, y, radius });
    this.#cells.set(key, cell);
  }

  #key(x: number, y: number, column: number, row: number): number {
    const across = Math.floor(x / this.#size) + column;
    return across * 33554432 + Math.floor(y / this.#size) + row;
  }
}

function touches(other: { x: number; y: number; radius: number }, x: number, y: number, r: number) {
  const least = other.radius + r + 0.5;
  const [dx, dy] = [other.x - x, other.y - y];
  return dx * dx + dy * dy < least * least;
}
