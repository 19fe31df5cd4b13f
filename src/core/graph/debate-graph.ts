import { MultiGraph } from 'graphology';
import type { Debate } from '../model/debate';
import type { PositionId, StanceId, WorkId } from '../model/id';
import type { StanceKind } from '../model/stance';
import { countCitedTogether } from './cited-together';
import { readCites } from './cites';
import { positionsOfStances } from './sides';

export interface WorkNode {
  readonly kind: 'work';
  readonly work: WorkId;
  /** How often the source texts cite it. */
  readonly cites: number;
}

export interface PositionNode {
  readonly kind: 'position';
  readonly position: PositionId;
}

export type DebateNode = WorkNode | PositionNode;

/** From a work to a position: all the stances of one kind that it takes there. */
export interface StanceEdge {
  readonly kind: 'stance';
  readonly stance: StanceKind;
  readonly stances: readonly StanceId[];
}

/** Between two works, without direction. */
export interface CitedTogetherEdge {
  readonly kind: 'cited-together';
  readonly clusters: number;
  readonly passages: number;
  /** A shared bracket says twice what a shared sentence says: 2·clusters + passages. */
  readonly weight: number;
}

/** From a source text to a work that it cites. */
export interface CitesEdge {
  readonly kind: 'cites';
  readonly count: number;
}

export type DebateEdge = StanceEdge | CitedTogetherEdge | CitesEdge;
export type DebateGraph = MultiGraph<DebateNode, DebateEdge>;

/**
 * The debate as a graph. Nodes, in this order: positions, keyed `p:` and their index in the
 * debate (a position's id may be any text), then works, keyed by id. Edges, in this order, with
 * deterministic keys: stance, cited-together, cites. Stances of works or positions that the
 * debate does not list are left out, as are works or positions listed twice.
 */
export function buildDebateGraph(
  debate: Debate,
  together = countCitedTogether(debate),
): DebateGraph {
  const graph: DebateGraph = new MultiGraph<DebateNode, DebateEdge>();
  const cites = readCites(debate);
  const counts = new Map<WorkId, number>();
  for (const { work, count } of cites) counts.set(work, (counts.get(work) ?? 0) + count);
  const keys = addPositions(graph, debate);
  for (const { id } of debate.works) {
    graph.mergeNode(id, { kind: 'work', work: id, cites: counts.get(id) ?? 0 });
  }
  addStances(graph, debate, keys);
  for (const { a, b, clusters, passages } of together) {
    graph.addUndirectedEdgeWithKey(`t:${a}:${b}`, a, b, {
      kind: 'cited-together',
      clusters,
      passages,
      weight: 2 * clusters + passages,
    });
  }
  for (const { source, work, count } of cites) {
    graph.addDirectedEdgeWithKey(`c:${source}:${work}`, source, work, { kind: 'cites', count });
  }
  return graph;
}

function addPositions(graph: DebateGraph, debate: Debate): ReadonlyMap<PositionId, string> {
  const keys = new Map<PositionId, string>();
  debate.positions.forEach(({ id }, index) => {
    if (keys.has(id)) return;
    keys.set(id, `p:${index}`);
    graph.addNode(`p:${index}`, { kind: 'position', position: id });
  });
  return keys;
}

function addStances(
  graph: DebateGraph,
  debate: Debate,
  keys: ReadonlyMap<PositionId, string>,
): void {
  const positionOf = positionsOfStances(debate);
  const edges = new Map<string, { from: WorkId; to: string; kind: StanceKind; ids: StanceId[] }>();
  for (const stance of debate.stances) {
    const position = positionOf(stance);
    const to = position === undefined ? undefined : keys.get(position);
    if (to === undefined || !graph.hasNode(stance.work)) continue;
    const key = `s:${stance.work}:${to}:${stance.kind}`;
    const edge = edges.get(key) ?? { from: stance.work, to, kind: stance.kind, ids: [] };
    edge.ids.push(stance.id);
    edges.set(key, edge);
  }
  for (const [key, { from, to, kind, ids }] of edges) {
    graph.addDirectedEdgeWithKey(key, from, to, { kind: 'stance', stance: kind, stances: ids });
  }
}
