import type { Layout } from '../graph/layout';
import type { Work } from '../model/bibliography';
import type { Position } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { compare } from '../model/problem';
import { groupStances } from '../view/choose-works';
import { labelWorks, yearText } from '../view/labels';
import type { WrittenDebate } from './debate-json';
import { block, element } from './xml';

const attributes = ['kind', 'key', 'title', 'year', 'cites', 'positions'] as const;

/**
 * The chosen works, all positions and the edges between them as GEXF 1.3 (gexf.net), which Gephi and
 * networkx open; places are those of the map. Characters that XML forbids become U+FFFD.
 */
export function writeGexf(
  from: WrittenDebate & { readonly layout: Layout },
  works: ReadonlySet<WorkId>,
): string {
  const shown = from.debate.works.filter((work) => works.has(work.id));
  const nodes = [
    ...from.debate.positions.map((p, i) => positionNode(from, p, i)),
    ...workNodes(from, shown),
  ];
  const edges = [...stanceEdges(from, works), ...togetherEdges(from, works)];
  const declared = attributes.map((title) =>
    element('attribute', { id: title, title, type: title === 'cites' ? 'integer' : 'string' }),
  );
  const graph = block('graph', { defaultedgetype: 'undirected', mode: 'static' }, [
    block('attributes', { class: 'node', mode: 'static' }, declared),
    block('nodes', {}, nodes),
    block(
      'edges',
      {},
      edges.map((edge, i) => edge(i)),
    ),
  ]);
  const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' };
  const meta = element('meta', {}, [element('creator', {}, ['Faultline'])]);
  const root = block('gexf', { ...namespaces, version: '1.3' }, [meta, graph]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function node(
  id: string,
  label: string,
  values: Partial<Record<(typeof attributes)[number], string | number>>,
  place: { x: number; y: number } | undefined,
): string {
  const attvalues = attributes.flatMap((name) =>
    values[name] === undefined ? [] : [element('attvalue', { for: name, value: values[name] })],
  );
  const at = place ? [element('viz:position', { x: place.x, y: place.y, z: 0 })] : [];
  return element('node', { id, label }, [element('attvalues', {}, attvalues), ...at]);
}

function placesOf(layout: Layout) {
  return new Map(layout.nodes.map((n) => [n.node, n]));
}

function positionNode(from: { readonly layout: Layout }, position: Position, i: number): string {
  const id = `p:${i}`;
  return node(
    id,
    position.name,
    { kind: 'position', key: position.id },
    placesOf(from.layout).get(id),
  );
}

function workNodes(
  from: WrittenDebate & { readonly layout: Layout },
  works: readonly Work[],
): string[] {
  const labels = labelWorks(from.debate.works);
  const places = placesOf(from.layout);
  const stances = groupStances(from.debate.stances);
  return works.map((work) => {
    const positions = (stances.get(work.id) ?? [])
      .filter((stance) => stance.position !== undefined)
      .map((stance) => `${stance.kind} ${stance.position}`);
    const values = {
      kind: 'work',
      key: work.key,
      title: work.item.title ?? '',
      year: yearText(work),
      cites: from.cites.get(work.id) ?? 0,
      positions: [...new Set(positions)].sort(compare).join('; '),
    };
    return node(work.id, labels.get(work.id) ?? work.key, values, places.get(work.id));
  });
}

type NumberedEdge = (id: number) => string;

function stanceEdges({ debate }: WrittenDebate, works: ReadonlySet<WorkId>): NumberedEdge[] {
  const node = new Map<PositionId, string>(debate.positions.map((p, i) => [p.id, `p:${i}`]));
  const edges = new Map<string, NumberedEdge>();
  for (const { work, position, kind } of debate.stances) {
    const target = position === undefined ? undefined : node.get(position);
    if (target === undefined || !works.has(work)) continue;
    edges.set(`${work} ${target} ${kind}`, (id) =>
      element('edge', { id, source: work, target, type: 'directed', kind, label: kind }),
    );
  }
  return [...edges.values()];
}

function togetherEdges(from: WrittenDebate, works: ReadonlySet<WorkId>): NumberedEdge[] {
  return from.citedTogether
    .filter(({ a, b }) => works.has(a) && works.has(b))
    .map(
      ({ a, b, clusters, passages }) =>
        (id: number) =>
          element('edge', {
            id,
            source: a,
            target: b,
            kind: 'cited-together',
            label: 'cited together',
            weight: 2 * clusters + passages,
          }),
    );
}
