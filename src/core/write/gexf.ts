import type { WorkId } from '../model/id';
import {
  type GraphSource,
  type WrittenEdge,
  type WrittenGraph,
  type WrittenNode,
  writtenGraph,
} from './written-graph';
import { block, element, xmlDocument } from './xml';

/**
 * The chosen works, all positions and the edges between them as GEXF 1.3 (gexf.net), which Gephi and
 * networkx open; places are those of the map. Characters that XML forbids become U+FFFD.
 */
export function writeGexf(from: GraphSource, works: ReadonlySet<WorkId>): string {
  const { facts, nodes, edges } = writtenGraph(from, works);
  const declared = facts.map((title) =>
    element('attribute', { id: title, title, type: title === 'cites' ? 'integer' : 'string' }),
  );
  const graph = block('graph', { defaultedgetype: 'undirected', mode: 'static' }, [
    block('attributes', { class: 'node', mode: 'static' }, declared),
    ...(edges.some(({ coders }) => coders !== undefined) ? [edgeAttributes] : []),
    block(
      'nodes',
      {},
      nodes.map((node) => nodeElement(node, facts)),
    ),
    block('edges', {}, edges.map(edgeElement)),
  ]);
  const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' };
  const meta = element('meta', {}, [element('creator', {}, ['Faultline'])]);
  return xmlDocument(block('gexf', { ...namespaces, version: '1.3' }, [meta, graph]));
}

const edgeAttributes = block('attributes', { class: 'edge' }, [
  element('attribute', { id: 'coders', title: 'coders', type: 'string' }),
]);

function nodeElement(
  { id, label, facts, place }: WrittenNode,
  declared: WrittenGraph['facts'],
): string {
  const attvalues = declared.flatMap((name) =>
    facts[name] === undefined ? [] : [element('attvalue', { for: name, value: facts[name] })],
  );
  const at = place ? [element('viz:position', { x: place.x, y: place.y, z: 0 })] : [];
  return element('node', { id, label }, [element('attvalues', {}, attvalues), ...at]);
}

function edgeElement(edge: WrittenEdge, id: number): string {
  const { source, target, kind, label, weight, coders } = edge;
  const type = kind === 'cited-together' ? undefined : 'directed';
  const said =
    coders === undefined
      ? []
      : [element('attvalues', {}, [element('attvalue', { for: 'coders', value: coders })])];
  return element('edge', { id, source, target, type, kind, label, weight }, said);
}
