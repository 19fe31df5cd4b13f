import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { WorkId } from '../../../src/core/model/id';
import { writeGexf } from '../../../src/core/write/gexf';
import { elementsNamed, readXml, type XmlElement } from '../../scenes/read-xml';
import { tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';
import { writtenDebate } from '../../scenes/written-debate';

const tiny = tinyDebate(
  4,
  ['p', 'q'],
  [
    { work: 'w1', kind: 'holds', position: 'p', by: 'w4', clusters: [[1, 2]] },
    { work: 'w1', kind: 'holds', position: 'p' },
    { work: 'w1', kind: 'disputes', position: 'q' },
    { work: 'w2', kind: 'reports', position: 'q', by: 'w4', clusters: [[1, 2]] },
    { work: 'w3', kind: 'mentions', by: 'w4', clusters: [[5, 6]] },
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
const gexf = (of: Debate = debate, works: ReadonlySet<WorkId> = all) =>
  writeGexf(writtenDebate(of), works);
const read = (text: string) => readXml(text);
const attributes = (one: XmlElement) => Object.fromEntries(one.attributes);
const values = (node: XmlElement) =>
  Object.fromEntries(
    elementsNamed(node, 'attvalue').map(({ attributes: a }) => [a.get('for'), a.get('value')]),
  );

test('positions and works are nodes, with what is known of them and their place on the map', () => {
  const nodes = elementsNamed(read(gexf()), 'node');
  expect(nodes.map((node) => node.attributes.get('id'))).toEqual([
    ...['p:0', 'p:1', 'w1', 'w2', 'w3', 'w4'],
  ]);
  const olson = nodes[2];
  expect(olson?.attributes.get('label')).toBe('Olson 2016');
  expect(olson && values(olson)).toEqual({
    kind: 'work',
    key: 'key1',
    title: 'Roads',
    year: '2016',
    cites: '1',
    positions: 'disputes q; holds p',
  });
  const placed = writtenDebate(debate).layout.nodes.find((node) => node.node === 'w1');
  expect(olson && elementsNamed(olson, 'viz:position').map(attributes)).toEqual([
    { x: String(placed?.x), y: String(placed?.y), z: '0' },
  ]);
});

test('stances of one kind are one directed edge, works cited together are joined by an undirected one', () => {
  expect(elementsNamed(read(gexf()), 'edge').map(attributes)).toEqual([
    { id: '0', source: 'w1', target: 'p:0', type: 'directed', kind: 'holds', label: 'holds' },
    { id: '1', source: 'w1', target: 'p:1', type: 'directed', kind: 'disputes', label: 'disputes' },
    { id: '2', source: 'w2', target: 'p:1', type: 'directed', kind: 'reports', label: 'reports' },
    {
      id: '3',
      source: 'w1',
      target: 'w2',
      kind: 'cited-together',
      label: 'cited together',
      weight: '2',
    },
  ]);
});

test('every value is declared, and the version and namespaces are those of GEXF 1.3', () => {
  const root = read(gexf());
  expect(root.name).toBe('gexf');
  expect(attributes(root)).toEqual({
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  });
  const declared = elementsNamed(root, 'attribute').map((one) => one.attributes.get('id'));
  const used = elementsNamed(root, 'attvalue').map((one) => one.attributes.get('for'));
  expect(new Set(used)).toEqual(new Set(declared));
});

test('of the works only the chosen ones are written, and edges between them', () => {
  const root = read(gexf(debate, new Set([work('w2')])));
  expect(elementsNamed(root, 'node').map((n) => n.attributes.get('id'))).toEqual([
    ...['p:0', 'p:1', 'w2'],
  ]);
  expect(elementsNamed(root, 'edge').map((e) => e.attributes.get('source'))).toEqual(['w2']);
  expect(elementsNamed(read(gexf(debate, new Set())), 'edge')).toEqual([]);
});

const hostile = `"><script>&amp;'\u0000\u001b[31m\ud800]]>\ufffe--><!-- %s`;
const hostileDebate = (text: string): Debate => {
  const plain = tinyDebate(2, [text], [{ work: 'w1', kind: 'holds', position: text }]);
  const named = { author: [{ family: text, given: text }], title: text };
  return {
    ...plain,
    title: text,
    question: text,
    works: [
      tinyWork({ ...named, issued: { literal: text } }, { id: 'w1', key: text }),
      tinyWork({ title: text }, { id: 'w2', key: text, shortName: text }),
    ],
  };
};

test('hostile text in every field is text in the file, control characters are replaced', () => {
  const written = gexf(hostileDebate(hostile));
  expect(written).not.toContain('<script');
  expect(written).not.toContain('\u001b');
  const [position, first] = elementsNamed(read(written), 'node');
  const harmless = `"><script>&amp;'\ufffd\ufffd[31m\ufffd]]>\ufffd--><!-- %s`;
  expect(position?.attributes.get('label')).toBe(harmless);
  expect(first && values(first)).toMatchObject({ title: harmless, key: harmless, year: harmless });
});

test('law: whatever the files say, the file is well-formed and every edge joins two of its nodes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const root = read(gexf(hostileDebate(text)));
      const ids = elementsNamed(root, 'node').map((node) => node.attributes.get('id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const edge of elementsNamed(root, 'edge')) {
        expect(ids).toContain(edge.attributes.get('source'));
        expect(ids).toContain(edge.attributes.get('target'));
      }
    }),
    { numRuns: 100 },
  );
});

test('a debate without anything still is a graph', () => {
  expect(elementsNamed(read(gexf(tinyDebate(0, [], []))), 'node')).toEqual([]);
});

test('an edge says whose stances it joins, and that is declared', () => {
  const stances = debate.stances.map((stance, i) => ({ ...stance, coder: i === 0 ? 'B' : 'A' }));
  const root = read(gexf({ ...debate, stances }));
  const [first] = elementsNamed(root, 'edge');
  expect(first && values(first)).toEqual({ coders: 'A; B' });
  const declared = elementsNamed(root, 'attributes').map((one) => one.attributes.get('class'));
  expect(declared).toEqual(['node', 'edge']);
});

test('positions have their looks where one was chosen, and only then are looks declared', () => {
  const [p, q] = debate.positions;
  if (!p || !q) throw new Error('two positions are expected');
  const root = read(gexf({ ...debate, positions: [{ ...p, shape: 'star' }, q] }));
  const [first, second, olson] = elementsNamed(root, 'node').map(values);
  expect(first).toEqual({ kind: 'position', key: 'p', shape: 'star', colour: 'violet' });
  expect(second).toEqual({ kind: 'position', key: 'q', shape: 'square', colour: 'gold' });
  expect(olson).not.toHaveProperty('shape');
  const declared = (text: string) =>
    elementsNamed(read(text), 'attribute').map((one) => one.attributes.get('id'));
  expect(declared(gexf())).not.toContain('shape');
});
