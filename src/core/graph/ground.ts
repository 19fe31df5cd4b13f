import type { Grid } from './contour';
import type { DebateGraph } from './debate-graph';
import type { Layout } from './layout';
import { readMembers } from './members';
import { nodeRadius } from './node-radius';
import { roomFor } from './room';

/** A work that stands for positions, or a position's anchor, where it stands on the map. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  /** The keys of the position nodes that it stands for. */
  readonly positions: ReadonlySet<string>;
  readonly anchor: boolean;
}

/** The part of a map that positions share out among them. */
export interface Ground {
  readonly standing: readonly Standing[];
  /** How far a work's presence is felt, in layout units. */
  readonly reach: number;
  readonly grid: Omit<Grid, 'values'>;
}

const mostCells = 96;

/** Works that stand for no position are no part of it. Undefined when the map has no positions. */
export function readGround(graph: DebateGraph, layout: Layout): Ground | undefined {
  const at = new Map(layout.nodes.map((placed) => [placed.node, placed]));
  const { positions, members } = readMembers(graph);
  const standing: Standing[] = [];
  for (const key of positions) {
    const spot = at.get(key);
    if (spot) standing.push({ x: spot.x, y: spot.y, positions: new Set([key]), anchor: true });
  }
  for (const member of members) {
    const spot = at.get(member.node);
    if (!spot || member.standing.size === 0) continue;
    const held = [...member.standing.keys()].map((index) => positions[index] ?? '');
    standing.push({ x: spot.x, y: spot.y, positions: new Set(held), anchor: false });
  }
  if (standing.length === 0) return undefined;
  const room = roomFor(members.map(({ cites }) => nodeRadius(cites)));
  return { standing, ...gridRound(standing, 1.5 * Math.sqrt(room.area)) };
}

/** A grid round the works with their reach; of large maps, the reach covers a few cells at least. */
function gridRound(standing: readonly Standing[], wanted: number): Pick<Ground, 'reach' | 'grid'> {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of standing) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  const reach = Math.max(wanted, Math.max(right - left, high - low) / 30);
  const margin = 1.4 * reach;
  const [width, height] = [right - left + 2 * margin, high - low + 2 * margin];
  const cell = Math.max(width, height) / mostCells;
  return {
    reach,
    grid: {
      left: left - margin,
      low: low - margin,
      cell,
      columns: Math.ceil(width / cell) + 1,
      rows: Math.ceil(height / cell) + 1,
    },
  };
}
