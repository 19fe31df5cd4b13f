import type { Spot } from './anchors';
import type { DebateGraph } from './debate-graph';
import { layoutFree } from './layout-free';
import type { Member } from './members';
import { nodeRadius } from './node-radius';
import { readPulls } from './pulls';
import type { Random } from './random';
import type { Room } from './room';

/** Up to this many rows of them stay in rows; more are arranged by their own edges. */
const mostRows = 6;

/**
 * Places the works that have to do with no position, below all that is placed: a few in rows,
 * each under the works that it is cited with; many by whom they are cited with, and those cited
 * with nobody in rows beneath. Adds them to `placed`.
 */
export function layoutQuiet(
  graph: DebateGraph,
  quiet: readonly Member[],
  placed: Map<string, Spot>,
  room: Room,
  random: Random,
  onStep: (done: number) => boolean,
): void {
  if (quiet.length === 0) return;
  const ground = groundOf(placed, 1.5 * Math.sqrt(room.area));
  const cell = cellOf(quiet, room);
  const fits = Math.max(1, Math.floor(ground.width / cell.width)) * mostRows;
  if (placed.size > 0 && quiet.length <= fits) {
    inRows(byRelatives(graph, quiet, placed), ground, cell, placed);
    return;
  }
  const nodes = new Set(quiet.map(({ node }) => node));
  const linked = quiet.filter(({ node }) => isLinked(graph, node, nodes));
  const alone = quiet.filter(({ node }) => !isLinked(graph, node, nodes));
  if (linked.length > 0) {
    const names = linked.map(({ node }) => node);
    const radii = linked.map(({ cites }) => nodeRadius(cites));
    const aspect = placed.size > 0 ? 3 : 1.5;
    const points = layoutFree(radii, readPulls(graph, names), room, aspect, random, onStep);
    let high = -Infinity;
    for (const y of points.y) high = Math.max(high, y);
    names.forEach((node, i) => {
      const y = (points.y[i] ?? 0) - high + ground.low - cell.height;
      placed.set(node, { x: (points.x[i] ?? 0) + ground.x, y });
    });
  }
  inRows(alone, groundOf(placed, cell.height), cell, placed);
}

interface Ground {
  readonly x: number;
  readonly low: number;
  readonly width: number;
}

/** What is placed already, and how low the next may begin: so much below it. */
function groundOf(placed: ReadonlyMap<string, Spot>, gap: number): Ground {
  let [left, right, low] = [Infinity, -Infinity, Infinity];
  for (const { x, y } of placed.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
  }
  if (placed.size === 0) return { x: 0, low: 0, width: 0 };
  return { x: (left + right) / 2, low: low - gap, width: right - left };
}

interface Cell {
  readonly width: number;
  readonly height: number;
}

function cellOf(quiet: readonly Member[], room: Room): Cell {
  const widest = quiet.reduce((most, { cites }) => Math.max(most, nodeRadius(cites)), 0);
  return {
    width: 2 * room.stretch * (widest + room.padding),
    height: 2 * (widest + room.padding) + 2,
  };
}

/** From left to right by the works they are cited with; those with none last. */
function byRelatives(
  graph: DebateGraph,
  quiet: readonly Member[],
  placed: ReadonlyMap<string, Spot>,
): readonly Member[] {
  const wanted = new Map<string, number>();
  for (const { node } of quiet) {
    let [sum, weights] = [0, 0];
    graph.forEachUndirectedEdge(node, (_, edge, source, target) => {
      const spot = placed.get(source === node ? target : source);
      if (!spot || edge.kind !== 'cited-together') return;
      sum += edge.weight * spot.x;
      weights += edge.weight;
    });
    if (weights > 0) wanted.set(node, sum / weights);
  }
  const at = (member: Member) => wanted.get(member.node) ?? Number.MAX_VALUE;
  return [...quiet].sort((a, b) => at(a) - at(b));
}

/** Rows as wide as the ground, of five at least, for many 1.5 times as wide as high; filled column by column. */
function inRows(
  members: readonly Member[],
  ground: Ground,
  cell: Cell,
  placed: Map<string, Spot>,
): void {
  const square = Math.sqrt(members.length * cell.width * cell.height * 1.5);
  const width = Math.max(ground.width, square, 5 * cell.width);
  const columns = Math.min(members.length, Math.max(1, Math.floor(width / cell.width)));
  const rows = Math.ceil(members.length / Math.max(1, columns));
  const used = Math.ceil(members.length / Math.max(1, rows));
  const step = Math.min(ground.width / Math.max(1, used), cell.width * 1.6);
  const across = Math.max(cell.width, step);
  members.forEach(({ node }, i) => {
    const column = Math.floor(i / rows);
    placed.set(node, {
      x: ground.x + (column - (used - 1) / 2) * across,
      y: ground.low - (0.5 + (i % rows)) * cell.height,
    });
  });
}

function isLinked(graph: DebateGraph, node: string, among: ReadonlySet<string>): boolean {
  return graph.someNeighbor(node, (neighbour) => among.has(neighbour));
}
