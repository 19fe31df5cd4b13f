import { expect, test } from 'vitest';
import { measureCamps } from '../../../src/core/analysis/camps';
import { countCitedTogether } from '../../../src/core/graph/cited-together';
import { countCites } from '../../../src/core/graph/cites';
import type { Layout } from '../../../src/core/graph/layout';
import { nodeRadius } from '../../../src/core/graph/node-radius';
import { chosenStanceEdges, showScene } from '../../../src/core/view/map-scene';
import { tinyDebate, work } from '../../scenes/tiny-debate';

const debate = {
  ...tinyDebate(
    4,
    ['p', 'q'],
    [
      { work: 'w1', kind: 'holds', position: 'p', by: 'w4', clusters: [[1, 2]], passage: [0, 9] },
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w1', kind: 'supports', position: 'q' },
      {
        work: 'w2',
        kind: 'disputes',
        position: 'p',
        by: 'w4',
        clusters: [
          [1, 2],
          [20, 22],
        ],
      },
      { work: 'w3', kind: 'mentions', by: 'w4', clusters: [[5, 6]], passage: [0, 9] },
    ],
  ),
  sources: [{ work: work('w4') }],
};
const layout: Layout = {
  nodes: [
    { node: 'p:0', x: 1, y: 2, radius: 3 },
    { node: 'p:1', x: 4, y: 5, radius: 3 },
    { node: 'w1', x: 6, y: 7, radius: 3 },
  ],
} as unknown as Layout;
const scene = showScene({
  debate,
  layout,
  camps: measureCamps(debate),
  cites: countCites(debate),
  citedTogether: countCitedTogether(debate),
});

test('a work looks like the positions that it stands for: several, one or none', () => {
  expect(scene.nodes.map((node) => [node.work, node.looks])).toEqual([
    ['w1', [0, 1]],
    ['w2', []],
    ['w3', []],
    ['w4', []],
  ]);
});

test('a node has its place, its label, and a size by how often it is cited', () => {
  expect(scene.nodes[0]).toEqual({
    work: 'w1',
    x: 6,
    y: 7,
    radius: nodeRadius(1),
    looks: [0, 1],
    label: 'key1 n.d.',
    cites: 1,
    isSource: false,
  });
  expect(scene.nodes[1]).toMatchObject({ x: 0, y: 0, radius: nodeRadius(2), cites: 2 });
  expect(scene.nodes[3]).toMatchObject({ isSource: true, cites: 0 });
  expect(nodeRadius(2)).toBeGreaterThan(nodeRadius(1));
});

test('positions have their places in the order of the claims file', () => {
  expect(scene.positions).toEqual([
    { node: 'p:0', x: 1, y: 2, index: 0 },
    { node: 'p:1', x: 4, y: 5, index: 1 },
  ]);
});

test('stances of one kind share an edge, a mention of no position has none', () => {
  const edges = scene.edges.filter((edge) => edge.kind === 'stance');
  expect(edges.map(({ source, target, stance }) => [source, stance, target])).toEqual([
    ['w1', 'holds', 'p:0'],
    ['w1', 'supports', 'p:1'],
    ['w2', 'disputes', 'p:0'],
  ]);
});

test('works cited together are joined once, weighed by how often; the text cites each', () => {
  const of = (kind: string) =>
    scene.edges
      .filter((edge) => edge.kind === kind)
      .map(({ source, target, weight }) => [source, target, weight]);
  expect(of('cited-together')).toEqual([
    ['w1', 'w2', 1],
    ['w1', 'w3', 1],
  ]);
  expect(of('cites')).toEqual([
    ['w4', 'w1', 1],
    ['w4', 'w2', 1],
    ['w4', 'w3', 1],
  ]);
});

test('no two edges have one key', () => {
  const keys = scene.edges.map((edge) => edge.key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the filters leave the stance edges that one of their stances meets', () => {
  const chosen = chosenStanceEdges(debate, {
    positions: ['p'],
    stances: ['holds'],
    hands: ['second'],
  });
  const shown = scene.edges.filter((edge) => chosen.has(edge.key));
  expect(shown.map(({ source, stance, target }) => [source, stance, target])).toEqual([
    ['w1', 'holds', 'p:0'],
  ]);
});

test('a position whose id is empty has its edges like any other', () => {
  const odd = tinyDebate(1, ['p', ''], [{ work: 'w1', kind: 'holds', position: '' }]);
  const { edges } = showScene({
    debate: odd,
    layout,
    camps: measureCamps(odd),
    cites: new Map(),
    citedTogether: [],
  });
  expect(edges.map((edge) => edge.target)).toEqual(['p:1']);
});
