import { boxOf, placeAnchors, type Spot } from './anchors';
import type { DebateGraph } from './debate-graph';
import { findHomes } from './homes';
import type { Kinship } from './kinship';
import { layoutCamps } from './layout-camps';
import { layoutQuiet } from './layout-quiet';
import { type Member, readMembers } from './members';
import { nodeRadius } from './node-radius';
import { readPulls } from './pulls';
import { seededRandom } from './random';
import { nameRoom, type Room, roomFor, territoryRadius } from './room';

export interface PlacedNode {
  readonly node: string;
  /** To the right. */
  readonly x: number;
  /** Upwards. */
  readonly y: number;
}

/** A finished map: every node of the graph in its order, centred on 0, 0, rounded to 0.001. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  /** With a margin that the contours of territories stay within. */
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  /** Another seed, another arrangement of the same; 1 when left out. */
  readonly seed?: number;
  /** Told the share that is done, 0 to 1; false ends the forces early, with a whole map. */
  readonly onProgress?: (done: number) => boolean;
}

/**
 * Lays the debate out: anchors of positions by kinship, the works of each in a territory round
 * its name, works of several positions between theirs, works of none below in a quiet area.
 * The same graph, kinship and seed give the same map on every machine. Distances are in layout
 * units, of which `nodeRadius` is one measure: no two nodes overlap.
 */
export function layoutDebate(
  graph: DebateGraph,
  kinship: readonly Kinship[],
  options: LayoutOptions = {},
): Layout {
  const random = seededRandom(options.seed ?? 1);
  const { positions, members } = readMembers(graph);
  const room = roomFor(members.map(({ cites }) => nodeRadius(cites)));
  const radii = sizesOf(members, positions.length).map((size) => territoryRadius(size, room));
  const anchors = placeAnchors(radii, closenessIn(graph, positions, kinship));
  const homes = findHomes(members, { anchors, radii }, room);
  const placed = new Map<string, Spot>();
  positions.forEach((node, i) => {
    placed.set(node, anchors[i] ?? { x: 0, y: 0 });
  });
  const settlers = members.flatMap(({ node, cites }, i) => {
    const home = homes[i];
    return home ? [{ node, home, radius: nodeRadius(cites) }] : [];
  });
  const quiet = members.filter((_, i) => homes[i] === undefined);
  const share = settlers.length / Math.max(1, members.length);
  const pulls = readPulls(
    graph,
    settlers.map(({ node }) => node),
  );
  const points = layoutCamps(settlers, pulls, anchors, room, random, (done) =>
    options.onProgress ? options.onProgress(done * share) : true,
  );
  settlers.forEach(({ node }, i) => {
    placed.set(node, { x: points.x[i] ?? 0, y: points.y[i] ?? 0 });
  });
  layoutQuiet(graph, quiet, placed, room, random, (done) =>
    options.onProgress ? options.onProgress(share + done * (1 - share)) : true,
  );
  options.onProgress?.(1);
  return finish(graph, placed, room);
}

/** Works for each position; one of several counts its share in each. */
function sizesOf(members: readonly Member[], positions: number): readonly number[] {
  const sizes = new Array<number>(positions).fill(0);
  for (const { standing } of members) {
    for (const position of standing.keys()) {
      sizes[position] = (sizes[position] ?? 0) + 1 / standing.size;
    }
  }
  return sizes;
}

function closenessIn(
  graph: DebateGraph,
  positions: readonly string[],
  kinship: readonly Kinship[],
): (i: number, j: number) => number {
  const indexOf = new Map<string, number>();
  positions.forEach((key, index) => {
    const node = graph.getNodeAttributes(key);
    if (node.kind === 'position') indexOf.set(node.position, index);
  });
  const closeness = new Map<number, number>();
  const pair = (i: number, j: number) => Math.min(i, j) * positions.length + Math.max(i, j);
  for (const { a, b, closeness: value } of kinship) {
    const [i, j] = [indexOf.get(a), indexOf.get(b)];
    if (i !== undefined && j !== undefined) closeness.set(pair(i, j), value);
  }
  return (i, j) => closeness.get(pair(i, j)) ?? 0;
}

function finish(graph: DebateGraph, placed: ReadonlyMap<string, Spot>, room: Room): Layout {
  const spots: Spot[] = [];
  const radii: number[] = [];
  graph.forEachNode((node, attributes) => {
    spots.push(placed.get(node) ?? { x: 0, y: 0 });
    radii.push(attributes.kind === 'work' ? nodeRadius(attributes.cites) : nameRoom.height);
  });
  const box = boxOf(spots, radii);
  return {
    nodes: graph.nodes().map((node, i) => ({
      node,
      x: thousandths((spots[i]?.x ?? 0) - box.x),
      y: thousandths((spots[i]?.y ?? 0) - box.y),
    })),
    width: thousandths(box.width + 2.2 * Math.sqrt(room.area)),
    height: thousandths(box.height + 2.2 * Math.sqrt(room.area)),
  };
}

/** Rounded to 0.001, and never −0. */
function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
