/** Across and upwards, in layout units. */
export type Coordinates = readonly [x: number, y: number];

/** Values at the corners of square cells, row by row from the lower left. */
export interface Grid {
  readonly left: number;
  readonly low: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** A line along which a grid has one value. Closed lines do not repeat their first point. */
export interface Contour {
  readonly closed: boolean;
  readonly points: readonly Coordinates[];
}

/** Sides of a cell; a contour enters by one and leaves by another, greater values to its left. */
const [B, R, T, L] = [0, 1, 2, 3] as const;

/** By corners above the level: 1 lower left, 2 lower right, 4 upper right, 8 upper left. */
const crossings: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[B, L]],
  [[R, B]],
  [[R, L]],
  [[T, R]],
  [
    [B, L],
    [T, R],
  ],
  [[T, B]],
  [[T, L]],
  [[L, T]],
  [[B, T]],
  [
    [R, B],
    [L, T],
  ],
  [[R, T]],
  [[L, R]],
  [[B, R]],
  [[L, B]],
  [],
];

/** For the two saddles, when the middle of the cell is above the level. */
const joined: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  5: [
    [T, L],
    [B, R],
  ],
  10: [
    [L, B],
    [R, T],
  ],
};

/**
 * Marching squares (Lorensen and Cline 1987, doi:10.1145/37402.37422, in the plane). Lines that
 * end at the border first, then closed ones, each from its lowest row; greater values lie to the
 * left of the direction of a line, so that rings round hills run anticlockwise.
 */
export function traceContours(grid: Grid, level: number): readonly Contour[] {
  const next = new Map<number, number>();
  const entered = new Set<number>();
  for (let row = 0; row + 1 < grid.rows; row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      for (const [from, to] of crossingsOf(grid, column, row, level)) {
        const end = sideId(grid, column, row, to);
        next.set(sideId(grid, column, row, from), end);
        entered.add(end);
      }
    }
  }
  const contours: Contour[] = [];
  for (const start of next.keys()) {
    if (!entered.has(start)) contours.push(follow(grid, level, next, start, false));
  }
  for (const start of next.keys()) contours.push(follow(grid, level, next, start, true));
  return contours;
}

function crossingsOf(grid: Grid, column: number, row: number, level: number) {
  const at = row * grid.columns + column;
  const { values, columns } = grid;
  const corners = [at, at + 1, at + columns + 1, at + columns].map((i) => values[i] as number);
  let which = 0;
  let sum = 0;
  corners.forEach((value, i) => {
    if (value > level) which |= 1 << i;
    sum += value;
  });
  return (sum / 4 > level ? joined[which] : undefined) ?? crossings[which] ?? [];
}

/** One number for each side of each cell, the same from both cells that share it. */
function sideId(grid: Grid, column: number, row: number, side: number): number {
  const at = row * grid.columns + column;
  if (side === B) return 2 * at;
  if (side === T) return 2 * (at + grid.columns);
  return side === L ? 2 * at + 1 : 2 * (at + 1) + 1;
}

/** Walks one line to its end and takes it off the map, so that no line is walked twice. */
function follow(
  grid: Grid,
  level: number,
  next: Map<number, number>,
  start: number,
  closed: boolean,
): Contour {
  const points: Coordinates[] = [];
  let side: number | undefined = start;
  while (side !== undefined) {
    const following: number | undefined = next.get(side);
    if (!(closed && following === undefined)) points.push(pointOn(grid, level, side));
    next.delete(side);
    side = following;
  }
  return { closed, points };
}

function pointOn(grid: Grid, level: number, side: number): Coordinates {
  const at = side >> 1;
  const across = side % 2 === 0;
  const from = grid.values[at] as number;
  const to = grid.values[across ? at + 1 : at + grid.columns] as number;
  const share = (level - from) / (to - from);
  const x = (at % grid.columns) + (across ? share : 0);
  const y = Math.floor(at / grid.columns) + (across ? 0 : share);
  return [hundredths(grid.left + x * grid.cell), hundredths(grid.low + y * grid.cell)];
}

/** Rounded to 0.01, and never −0. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Positive when the ring runs anticlockwise. */
export function areaOf(points: readonly Coordinates[]): number {
  let doubled = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  });
  return doubled / 2;
}

export function lengthOf(points: readonly Coordinates[]): number {
  let length = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    length += Math.sqrt((nextX - x) * (nextX - x) + (nextY - y) * (nextY - y));
  });
  return length;
}
