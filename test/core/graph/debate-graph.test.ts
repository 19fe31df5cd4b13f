import { expect, test } from 'vitest';
import { buildDebateGraph } from '../../../src/core/graph/debate-graph';
import { tinyDebate } from '../../scenes/tiny-debate';

const debate = tinyDebate(
  4,
  ['p', 'q'],
  [
    { work: 'w2', kind: 'holds', position: 'p', by: 'w1', clusters: [[10, 20]], passage: [0, 50] },
    { work: 'w2', kind: 'holds', position: 'p' },
    { work: 'w2', kind: 'disputes', position: 'q' },
    { work: 'w3', kind: 'mentions', by: 'w1', clusters: [[10, 20]], passage: [0, 50] },
    { work: 'w4', kind: 'holds', position: 'q', by: 'w1', clusters: [[30, 40]], passage: [0, 50] },
    { work: 'w9', kind: 'holds', position: 'q' },
    { work: 'w4', kind: 'holds', position: 'nowhere' },
  ],
);

test('positions and works are nodes, each by its own kind of key', () => {
  const graph = buildDebateGraph(debate);
  expect(graph.nodes()).toEqual(['p:0', 'p:1', 'w1', 'w2', 'w3', 'w4']);
  expect(graph.getNodeAttributes('p:1')).toEqual({ kind: 'position', position: 'q' });
  expect(graph.getNodeAttributes('w2')).toEqual({ kind: 'work', work: 'w2', cites: 1 });
  expect(graph.getNodeAttributes('w1')).toEqual({ kind: 'work', work: 'w1', cites: 0 });
});

test('one edge stands for all stances of one kind of a work towards a position', () => {
  const graph = buildDebateGraph(debate);
  const edges = graph.filterEdges((_, edge) => edge.kind === 'stance');
  expect(edges).toEqual(['s:w2:p:0:holds', 's:w2:p:1:disputes', 's:w4:p:1:holds']);
  expect(graph.getEdgeAttributes('s:w2:p:0:holds')).toEqual({
    kind: 'stance',
    stance: 'holds',
    stances: ['s1', 's2'],
  });
});

test('cited together weighs a shared bracket twice a shared sentence, cites run from the source', () => {
  const graph = buildDebateGraph(debate);
  const weights = graph.mapEdges((key, edge) =>
    edge.kind === 'cited-together' ? `${key} ${edge.weight}` : '',
  );
  expect(weights.filter(Boolean)).toEqual(['t:w2:w3 2', 't:w2:w4 1', 't:w3:w4 1']);
  expect(graph.isUndirected('t:w2:w3')).toBe(true);
  expect(graph.outNeighbors('w1')).toEqual(['w2', 'w3', 'w4']);
  expect(graph.getEdgeAttributes('c:w1:w3')).toEqual({ kind: 'cites', count: 1 });
});

test('an empty debate makes an empty graph', () => {
  expect(buildDebateGraph(tinyDebate(0, [], [])).order).toBe(0);
});
