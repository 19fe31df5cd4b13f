import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { WorkId } from '../../../src/core/model/id';
import { writeGexf } from '../../../src/core/write/gexf';
import { writeGraphml } from '../../../src/core/write/graphml';
import { elementsNamed, readXml, type XmlElement } from '../../scenes/read-xml';
import { tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';
import { writtenDebate } from '../../scenes/written-debate';

const tiny = tinyDebate(
  3,
  ['p', 'q'],
  [
    { work: 'w1', kind: 'holds', position: 'p', by: 'w3', clusters: [[1, 2]] },
    { work: 'w1', kind: 'disputes', position: 'q' },
    { work: 'w2', kind: 'reports', position: 'q', by: 'w3', clusters: [[1, 2]] },
  ],
);
const debate: Debate = {
  ...tiny,
  works: [
    tinyWork({ author: [tinyName('Olson')], title: 'Roads', ...inYear(2016) }, { id: 'w1' }),
    ...tiny.works.slice(1),
  ],
};
const all = new Set(debate.works.map((one) => one.id));
const graphml = (of: Debate = debate, works: ReadonlySet<WorkId> = all) =>
  readXml(writeGraphml(writtenDebate(of), works));
const data = (of: XmlElement) =>
  Object.fromEntries(elementsNamed(of, 'data').map((one) => [one.attributes.get('key'), one.text]));

test('positions and works are nodes, with what is known of them and their place on the map', () => {
  const nodes = elementsNamed(graphml(), 'node');
  expect(nodes.map((node) => node.attributes.get('id'))).toEqual(['p:0', 'p:1', 'w1', 'w2', 'w3']);
  const placed = writtenDebate(debate).layout.nodes.find((node) => node.node === 'w1');
  expect(nodes[2] && data(nodes[2])).toEqual({
    'n-label': 'Olson 2016',
    'n-kind': 'work',
    'n-key': 'key1',
    'n-title': 'Roads',
    'n-year': '2016',
    'n-cites': '1',
    'n-positions': 'disputes q; holds p',
    'n-x': String(placed?.x),
    'n-y': String(placed?.y),
  });
});

test('a stance is an edge from work to position, works cited together an edge with its weight', () => {
  const edges = elementsNamed(graphml(), 'edge');
  expect(edges.map((edge) => [...edge.attributes.values(), ...Object.values(data(edge))])).toEqual([
    ['e0', 'w1', 'p:0', 'holds', 'holds', '1'],
    ['e1', 'w1', 'p:1', 'disputes', 'disputes', '1'],
    ['e2', 'w2', 'p:1', 'reports', 'reports', '1'],
    ['e3', 'w1', 'w2', 'cited-together', 'cited together', '2'],
  ]);
});

test('every value has a key that is declared for its kind of element', () => {
  const root = graphml();
  expect([...root.attributes]).toEqual([['xmlns', 'http://graphml.graphdrawing.org/xmlns']]);
  for (const kind of ['node', 'edge']) {
    const keys = elementsNamed(root, 'key').filter((key) => key.attributes.get('for') === kind);
    const declared = new Set(keys.map((key) => key.attributes.get('id')));
    const used = elementsNamed(root, kind).flatMap((one) => Object.keys(data(one)));
    expect(new Set(used)).toEqual(declared);
  }
});

test('of the works only the chosen ones are written, and edges between them', () => {
  const root = graphml(debate, new Set([work('w2')]));
  expect(elementsNamed(root, 'node').map((n) => n.attributes.get('id'))).toEqual([
    ...['p:0', 'p:1', 'w2'],
  ]);
  expect(elementsNamed(root, 'edge').map((e) => e.attributes.get('source'))).toEqual(['w2']);
});

test('law: whatever the files say, it has the nodes and edges of the GEXF, and is well-formed', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, (hostile) => {
      const plain = tinyDebate(2, [hostile], [{ work: 'w1', kind: 'holds', position: hostile }]);
      const works = [
        tinyWork({ title: hostile }, { id: 'w1', key: hostile }),
        ...tiny.works.slice(1, 2),
      ];
      const of = { ...plain, title: hostile, works };
      const [one, other] = [graphml(of), readXml(writeGexf(writtenDebate(of), all))];
      const ids = (root: XmlElement) =>
        elementsNamed(root, 'node').map((node) => node.attributes.get('id'));
      const ends = (root: XmlElement) =>
        elementsNamed(root, 'edge').map(({ attributes: a }) => [a.get('source'), a.get('target')]);
      expect(ids(one)).toEqual(ids(other));
      expect(ends(one)).toEqual(ends(other));
    }),
    { numRuns: 100 },
  );
});

test('positions have their looks where one was chosen, and only then are looks declared', () => {
  const [p, q] = debate.positions;
  if (!p || !q) throw new Error('two positions are expected');
  const looks: Debate = { ...debate, positions: [p, { ...q, shape: 'star', colour: 'wine' }] };
  const root = graphml(looks);
  const [first, second, work1] = elementsNamed(root, 'node').map(data);
  expect(first).toMatchObject({ 'n-shape': 'circle', 'n-colour': 'violet' });
  expect(second).toMatchObject({ 'n-shape': 'star', 'n-colour': 'wine' });
  expect(work1).not.toHaveProperty('n-shape');
  const declared = (of: XmlElement) =>
    elementsNamed(of, 'key').map((key) => key.attributes.get('id'));
  expect(declared(root)).toEqual(expect.arrayContaining(['n-shape', 'n-colour']));
  expect(declared(graphml())).not.toContain('n-shape');
});
