import type { Points, Pulls } from './forces';

/**
 * A first arrangement of a graph by its distances in edges from a few pivots, far from each
 * other (Brandes and Pich 2007, Eigensolver methods for progressive multidimensional scaling
 * of large data, doi:10.1007/978-3-540-70904-6_6). Linear in nodes and edges; spread about 0
 * with a standard deviation of 1 along x, y by its own share.
 */
export function arrangeByPivots(count: number, pulls: Pulls): Points {
  const columns = pivotDistances(count, neighboursOf(count, pulls));
  const first = mainAxis(columns, count, undefined);
  const second = mainAxis(columns, count, first);
  return { x: first, y: second };
}

/** All neighbours in one array; those of node i from `start[i]` to `start[i + 1]`. */
interface Neighbours {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

function neighboursOf(count: number, { from, to }: Pulls): Neighbours {
  const start = new Int32Array(count + 1);
  for (const i of from) start[i + 1] = (start[i + 1] as number) + 1;
  for (const j of to) start[j + 1] = (start[j + 1] as number) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const next = start.slice();
  const list = new Int32Array(2 * from.length);
  for (let e = 0; e < from.length; e++) {
    const i = from[e] as number;
    const j = to[e] as number;
    list[next[i] as number] = j;
    list[next[j] as number] = i;
    next[i] = (next[i] as number) + 1;
    next[j] = (next[j] as number) + 1;
  }
  return { start, list };
}

const mostPivots = 24;

function pivotDistances(count: number, neighbours: Neighbours): readonly Float64Array[] {
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const columns: Float64Array[] = [];
  let pivot = 0;
  for (let k = 0; k < Math.min(mostPivots, count); k++) {
    const column = distancesFrom(pivot, count, neighbours);
    columns.push(column);
    let farthest = -1;
    for (let i = 0; i < count; i++) {
      const near = Math.min(nearest[i] as number, column[i] as number);
      nearest[i] = near;
      if (near > farthest) {
        farthest = near;
        pivot = i;
      }
    }
  }
  return columns.map(centred);
}

/** Breadth first; what is not reached lies one step beyond the farthest that is. */
function distancesFrom(pivot: number, count: number, { start, list }: Neighbours): Float64Array {
  const distances = new Float64Array(count).fill(-1);
  const queue = new Int32Array(count);
  let tail = 1;
  queue[0] = pivot;
  distances[pivot] = 0;
  for (let head = 0; head < tail; head++) {
    const i = queue[head] as number;
    for (let e = start[i] as number; e < (start[i + 1] as number); e++) {
      const j = list[e] as number;
      if ((distances[j] as number) >= 0) continue;
      distances[j] = (distances[i] as number) + 1;
      queue[tail++] = j;
    }
  }
  const beyond = (distances[queue[tail - 1] as number] as number) + 1;
  return distances.map((distance) => (distance < 0 ? beyond : distance));
}

function centred(column: Float64Array): Float64Array {
  let sum = 0;
  for (const distance of column) sum += distance * distance;
  const mean = sum / Math.max(1, column.length);
  return column.map((distance) => distance * distance - mean);
}

/** The axis along which the columns vary most, square to the one given; power iteration. */
function mainAxis(
  columns: readonly Float64Array[],
  count: number,
  other: Float64Array | undefined,
): Float64Array {
  const axis = new Float64Array(count);
  let weights = columns.map((_, k) => (k % 2 === 0 ? 1 : -0.5 - k / 64));
  for (let round = 0; round < 24; round++) {
    axis.fill(0);
    columns.forEach((column, k) => {
      const weight = weights[k] as number;
      for (let i = 0; i < count; i++)
        axis[i] = (axis[i] as number) + weight * (column[i] as number);
    });
    if (other) makeSquare(axis, other);
    scale(axis);
    weights = columns.map((column) => dot(column, axis) / Math.max(1, count));
  }
  return axis;
}

function makeSquare(axis: Float64Array, other: Float64Array): void {
  const norm = dot(other, other);
  if (norm === 0) return;
  const share = dot(axis, other) / norm;
  for (let i = 0; i < axis.length; i++) {
    axis[i] = (axis[i] as number) - share * (other[i] as number);
  }
}

function scale(axis: Float64Array): void {
  const deviation = Math.sqrt(dot(axis, axis) / Math.max(1, axis.length));
  if (deviation < 1e-9) axis.fill(0);
  else for (let i = 0; i < axis.length; i++) axis[i] = (axis[i] as number) / deviation;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
