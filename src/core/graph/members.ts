import type { StanceKind } from '../model/stance';
import type { DebateGraph } from './debate-graph';
import { type Side, sideOf } from './sides';

/** What a work does on the map, its positions by their index among the position nodes. */
export interface Member {
  readonly node: string;
  readonly cites: number;
  /** How much it stands for each position. */
  readonly standing: ReadonlyMap<number, number>;
  readonly against: readonly number[];
  /** Positions that it only reports or mentions. */
  readonly telling: readonly number[];
}

/** The works of the graph in its order, and the keys of its positions. */
export function readMembers(graph: DebateGraph): {
  readonly positions: readonly string[];
  readonly members: readonly Member[];
} {
  const positions = graph.filterNodes((_, node) => node.kind === 'position');
  const indexOf = new Map(positions.map((key, index) => [key, index]));
  const members: Member[] = [];
  graph.forEachNode((node, attributes) => {
    if (attributes.kind === 'work') {
      members.push({ node, cites: attributes.cites, ...readStances(graph, node, indexOf) });
    }
  });
  return { positions, members };
}

function readStances(graph: DebateGraph, node: string, indexOf: ReadonlyMap<string, number>) {
  const kinds = new Map<number, StanceKind[]>();
  graph.forEachOutEdge(node, (_, edge, __, target) => {
    const position = indexOf.get(target);
    if (edge.kind !== 'stance' || position === undefined) return;
    kinds.set(position, [...(kinds.get(position) ?? []), edge.stance]);
  });
  const sides = [...kinds].map(([position, of]) => ({ position, side: sideOf(of) }));
  const at = (wanted: (side: Side) => boolean) =>
    sides.filter(({ side }) => wanted(side)).map(({ position }) => position);
  return {
    standing: new Map(
      sides.filter(({ side }) => side.for > 0).map(({ position, side }) => [position, side.for]),
    ),
    against: sorted(at((side) => side.against > 0)),
    telling: sorted(at((side) => side.for === 0 && side.against === 0)),
  };
}

function sorted(indices: readonly number[]): readonly number[] {
  return [...indices].sort((a, b) => a - b);
}
