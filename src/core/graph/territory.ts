import type { PositionId } from '../model/id';
import { areaOf, type Coordinates, type Grid, traceContours } from './contour';
import type { DebateGraph } from './debate-graph';
import { type Ground, readGround, type Standing } from './ground';
import { mostPositions } from './kinship';
import type { Layout } from './layout';

/** Where a position's camp stands on the map. */
export interface Territory {
  readonly position: PositionId;
  /** Closed rings, anticlockwise, the largest first, rounded to 0.01; they do not repeat their first point. */
  readonly polygons: readonly (readonly Coordinates[])[];
}

/** A single work is enclosed at about three quarters of its reach. */
const level = 0.2;
/** Parts that hold fewer of a position's works than this share are left out. */
const leastShare = 0.05;

/**
 * Draws a soft contour round the works that stand for each position, and its name: where they
 * are denser than the works that do not stand for it. So neighbours overlap only where works of
 * both stand. In the order of the positions, of which only the first 200 are drawn; a density grid
 * and marching squares.
 */
export function drawTerritories(graph: DebateGraph, layout: Layout): readonly Territory[] {
  const ground = readGround(graph, layout);
  if (!ground) return [];
  let drawn = 0;
  const all = densityOf(ground, ground.standing);
  const territories: Territory[] = [];
  graph.forEachNode((key, node) => {
    if (node.kind !== 'position' || drawn++ >= mostPositions) return;
    const own = ground.standing.filter(({ positions }) => positions.has(key));
    const density = densityOf(ground, own);
    const values = density.map((value, i) => 2 * value - (all[i] as number));
    dropStragglers({ ...ground.grid, values }, own);
    const polygons = traceContours({ ...ground.grid, values }, level)
      .filter(({ closed, points }) => closed && areaOf(points) > 0)
      .map(({ points }) => points)
      .sort((a, b) => areaOf(b) - areaOf(a));
    territories.push({ position: node.position, polygons });
  });
  return territories;
}

/** Sum of (1 − d²/reach²)² over works nearer than their reach: 1 at a single work. */
function densityOf({ grid, reach }: Ground, works: readonly Standing[]): Float64Array {
  const values = new Float64Array(grid.columns * grid.rows);
  for (const { x, y, anchor } of works) {
    const radius = anchor ? 1.2 * reach : reach;
    const [column, row] = [(x - grid.left) / grid.cell, (y - grid.low) / grid.cell];
    const cells = radius / grid.cell;
    const lastRow = Math.min(grid.rows - 1, Math.floor(row + cells));
    const lastColumn = Math.min(grid.columns - 1, Math.floor(column + cells));
    for (let r = Math.max(0, Math.ceil(row - cells)); r <= lastRow; r++) {
      for (let c = Math.max(0, Math.ceil(column - cells)); c <= lastColumn; c++) {
        const square = ((c - column) * (c - column) + (r - row) * (r - row)) / (cells * cells);
        if (square >= 1) continue;
        const at = r * grid.columns + c;
        values[at] = (values[at] as number) + (1 - square) * (1 - square);
      }
    }
  }
  return values;
}

/** Lowers those parts of the grid above the level that hold too few works, and not the anchor. */
function dropStragglers(grid: Grid, own: readonly Standing[]): void {
  const part = partsOf(grid);
  const weights = new Map<number, number>();
  for (const { x, y, anchor } of own) {
    const column = Math.round((x - grid.left) / grid.cell);
    const row = Math.round((y - grid.low) / grid.cell);
    const label = part[row * grid.columns + column] as number;
    weights.set(label, (weights.get(label) ?? 0) + (anchor ? own.length : 1));
  }
  const least = leastShare * own.length;
  part.forEach((label, at) => {
    if (label > 0 && (weights.get(label) ?? 0) < least) grid.values[at] = level - 1;
  });
}

/** Numbers the connected parts above the level from 1; 0 elsewhere. */
function partsOf({ values, columns }: Grid): Int32Array {
  const part = new Int32Array(values.length);
  let count = 0;
  for (let start = 0; start < values.length; start++) {
    if (part[start] !== 0 || (values[start] as number) <= level) continue;
    count++;
    const open = [start];
    part[start] = count;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const near of [at - 1, at + 1, at - columns, at + columns]) {
        if (part[near] !== 0 || (values[near] ?? 0) <= level) continue;
        part[near] = count;
        open.push(near);
      }
    }
  }
  return part;
}
