import type { WorkId } from '../model/id';
import {
  type GraphSource,
  type NodeFact,
  type WrittenEdge,
  type WrittenNode,
  writtenGraph,
} from './written-graph';
import { block, element, xmlDocument, xmlText } from './xml';

/** What is said of nodes and edges, with GraphML's type for it; the ids of keys are `n-kind`, `e-weight`, … */
const factTypes: Readonly<Record<NodeFact, string>> = {
  kind: 'string',
  key: 'string',
  title: 'string',
  year: 'string',
  cites: 'int',
  positions: 'string',
  shape: 'string',
  colour: 'string',
};
const edgeKeys = { kind: 'string', label: 'string', weight: 'double' };

/**
 * The chosen works, all positions and the edges between them as GraphML (graphml.graphdrawing.org),
 * which igraph, networkx, yEd and Cytoscape open; places are those of the map. The graph is
 * undirected, for igraph knows one kind of edge a graph and networkx refuses a mixture: a stance's
 * source is the work, its target the position. Each edge has a weight, 1 for a stance.
 */
export function writeGraphml(from: GraphSource, works: ReadonlySet<WorkId>): string {
  const { facts, nodes, edges } = writtenGraph(from, works);
  const types = facts.map((name) => [name, factTypes[name]] as const);
  const nodeKeys = { label: 'string', ...Object.fromEntries(types), x: 'double', y: 'double' };
  const named = edges.some(({ coders }) => coders !== undefined);
  const graph = block('graph', { id: 'debate', edgedefault: 'undirected' }, [
    ...nodes.map(nodeElement),
    ...edges.map(edgeElement),
  ]);
  return xmlDocument(
    block('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...declared('node', nodeKeys),
      ...declared('edge', named ? { ...edgeKeys, coders: 'string' } : edgeKeys),
      graph,
    ]),
  );
}

function declared(of: 'node' | 'edge', keys: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(keys).map(([name, type]) =>
    element('key', { id: keyId(of, name), for: of, 'attr.name': name, 'attr.type': type }),
  );
}

function keyId(of: 'node' | 'edge', name: string): string {
  return `${of[0]}-${name}`;
}

function nodeElement({ id, label, facts, place }: WrittenNode): string {
  return element('node', { id }, data('node', { label, ...facts, x: place?.x, y: place?.y }));
}

function edgeElement(edge: WrittenEdge, i: number): string {
  const { source, target, kind, label, weight = 1, coders } = edge;
  const attributes = { id: `e${i}`, source, target };
  return element('edge', attributes, data('edge', { kind, label, weight, coders }));
}

function data(
  of: 'node' | 'edge',
  values: Readonly<Record<string, string | number | undefined>>,
): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [element('data', { key: keyId(of, name) }, [xmlText(String(value))])],
  );
}
