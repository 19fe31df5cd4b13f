import type { PositionId } from '../model/id';
import { type Contour, type Coordinates, lengthOf, traceContours } from './contour';
import type { DebateGraph } from './debate-graph';
import { type Ground, readGround, type Standing } from './ground';
import type { Layout } from './layout';

/** A closed line or a piece shorter than this share of the longest is an enclave, not the divide. */
const leastShare = 0.34;
/** More works than this are taken together by the cell that they stand in. */
const mostWorks = 800;

/**
 * The line between two groups of positions: where the works of either are equally near, works of
 * both sides counting for neither. Pieces from the longest; each with the `one` group to the left
 * of its direction, cut to the part of the map where works stand. None when a side has no
 * position on the map, or all of its positions are on both.
 */
export function dividingLine(
  graph: DebateGraph,
  layout: Layout,
  one: readonly PositionId[],
  other: readonly PositionId[],
): readonly (readonly Coordinates[])[] {
  const ground = readGround(graph, layout);
  if (!ground) return [];
  const [left, right] = [keysOf(graph, one), keysOf(graph, other)];
  const isOn = (side: ReadonlySet<string>) => (work: Standing) =>
    [...work.positions].some((key) => side.has(key));
  const onLeft = ground.standing.filter((work) => isOn(left)(work) && !isOn(right)(work));
  const onRight = ground.standing.filter((work) => isOn(right)(work) && !isOn(left)(work));
  if (onLeft.length === 0 || onRight.length === 0) return [];
  const near = nearnessOf(ground, onLeft);
  const far = nearnessOf(ground, onRight);
  const values = near.map((value, i) => value - (far[i] as number));
  return piecesOf(traceContours({ ...ground.grid, values }, 0));
}

function keysOf(graph: DebateGraph, group: readonly PositionId[]): ReadonlySet<string> {
  const wanted = new Set(group);
  return new Set(
    graph.filterNodes((_, node) => node.kind === 'position' && wanted.has(node.position)),
  );
}

function piecesOf(contours: readonly Contour[]): readonly (readonly Coordinates[])[] {
  const lines = contours.map(({ closed, points }) => {
    const [first] = points;
    return { closed, points: closed && first ? [...points, first] : points };
  });
  const open = lines.filter(({ closed }) => !closed);
  const measured = (open.length > 0 ? open : lines)
    .map(({ points }) => ({ points, length: lengthOf(points) }))
    .sort((a, b) => b.length - a.length);
  const least = leastShare * (measured[0]?.length ?? 0);
  return measured.filter(({ length }) => length >= least).map(({ points }) => points);
}

/** Sum of 1 / (1 + d²/reach²)² over the works, at every corner of the grid. */
function nearnessOf({ grid, reach }: Ground, works: readonly Standing[]): Float64Array {
  const values = new Float64Array(grid.columns * grid.rows);
  const scale = (grid.cell / reach) * (grid.cell / reach);
  for (const { column, row, weight } of gathered(grid, works)) {
    for (let r = 0; r < grid.rows; r++) {
      for (let c = 0; c < grid.columns; c++) {
        const q = 1 + ((c - column) * (c - column) + (r - row) * (r - row)) * scale;
        const at = r * grid.columns + c;
        values[at] = (values[at] as number) + weight / (q * q);
      }
    }
  }
  return values;
}

interface Weight {
  readonly column: number;
  readonly row: number;
  readonly weight: number;
}

function gathered(grid: Ground['grid'], works: readonly Standing[]): Iterable<Weight> {
  const weights = new Map<number, Weight>();
  works.forEach((work, index) => {
    let column = (work.x - grid.left) / grid.cell;
    let row = (work.y - grid.low) / grid.cell;
    let key = index;
    if (works.length > mostWorks) {
      [column, row] = [2 + 4 * Math.floor(column / 4), 2 + 4 * Math.floor(row / 4)];
      key = row * grid.columns + column;
    }
    const before = weights.get(key)?.weight ?? 0;
    weights.set(key, { column, row, weight: before + (work.anchor ? 2 : 1) });
  });
  return weights.values();
}
