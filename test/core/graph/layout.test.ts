import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDebateGraph } from '../../../src/core/graph/debate-graph';
import { positionKinship } from '../../../src/core/graph/kinship';
import { type LayoutOptions, layoutDebate } from '../../../src/core/graph/layout';
import { nodeRadius } from '../../../src/core/graph/node-radius';
import type { Debate } from '../../../src/core/model/debate';
import { stanceKinds } from '../../../src/core/model/stance';
import { type TinyStance, tinyDebate } from '../../scenes/tiny-debate';

const twoCamps = tinyDebate(
  9,
  ['p', 'q'],
  [
    ...['w1', 'w2', 'w3'].map((id): TinyStance => ({ work: id, kind: 'holds', position: 'p' })),
    ...['w4', 'w5', 'w6'].map((id): TinyStance => ({ work: id, kind: 'holds', position: 'q' })),
    { work: 'w1', kind: 'disputes', position: 'q' },
    { work: 'w7', kind: 'holds', position: 'p' },
    { work: 'w7', kind: 'supports', position: 'q' },
    { work: 'w8', kind: 'disputes', position: 'p' },
  ],
);

function layOut(debate: Debate, options?: LayoutOptions) {
  const graph = buildDebateGraph(debate);
  const layout = layoutDebate(graph, positionKinship(debate), options);
  return { graph, layout, at: new Map(layout.nodes.map((node) => [node.node, node])) };
}

function distance(at: ReturnType<typeof layOut>['at'], a: string, b: string): number {
  const [from, to] = [at.get(a), at.get(b)];
  if (!from || !to) return Number.NaN;
  return Math.hypot(from.x - to.x, from.y - to.y);
}

test('the same debate gives the same map, another seed another one', () => {
  expect(layOut(twoCamps).layout).toEqual(layOut(twoCamps).layout);
  expect(layOut(twoCamps, { seed: 2 }).layout).not.toEqual(layOut(twoCamps).layout);
});

test('the map of a small debate is known to the thousandth, so that every engine must agree', () => {
  const { nodes, width, height } = layOut(twoCamps).layout;
  expect([width, height]).toEqual([691.52, 372.21]);
  expect(nodes.map(({ node, x, y }) => `${node} ${x} ${y}`)).toEqual([
    'p:0 -136.896 42.789',
    'p:1 88.024 42.789',
    'w1 -160.863 119.236',
    'w2 -281.309 39.075',
    'w3 -147.681 -27.586',
    'w4 155.535 85.768',
    'w5 51.015 121.654',
    'w6 103.754 -26.544',
    'w7 -27.224 16.839',
    'w8 281.309 37.292',
    'w9 0 -121.654',
  ]);
});

test('the first of two opposed positions is to the left, its works round it, a work of both between', () => {
  const { at } = layOut(twoCamps);
  expect(at.get('p:0')?.x).toBeLessThan(at.get('p:1')?.x ?? Number.NaN);
  for (const id of ['w1', 'w2', 'w3']) {
    expect(distance(at, id, 'p:0')).toBeLessThan(distance(at, id, 'p:1'));
  }
  for (const id of ['w4', 'w5', 'w6', 'w8']) {
    expect(distance(at, id, 'p:1')).toBeLessThan(distance(at, id, 'p:0'));
  }
  const [left, bridge, right] = ['p:0', 'w7', 'p:1'].map((id) => at.get(id)?.x ?? Number.NaN);
  expect(bridge).toBeGreaterThan(left ?? Number.NaN);
  expect(bridge).toBeLessThan(right ?? Number.NaN);
});

test('a work without a position stands below all that have to do with one', () => {
  const { layout, at } = layOut(twoCamps);
  const others = layout.nodes.filter(({ node }) => node !== 'w9');
  for (const { y } of others) expect(at.get('w9')?.y).toBeLessThan(y - 30);
});

test('works of no position stand in a row in the order of the works they are cited with', () => {
  const cluster = (work: string, start: number): TinyStance => ({
    work,
    kind: 'mentions',
    by: 'w7',
    clusters: [[start, start + 5]],
  });
  const debate = tinyDebate(
    7,
    ['p', 'q'],
    [
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w2', kind: 'holds', position: 'q' },
      cluster('w1', 10),
      cluster('w4', 10),
      cluster('w2', 30),
      cluster('w3', 30),
    ],
  );
  const { at } = layOut(debate);
  expect(at.get('w3')?.y).toBe(at.get('w4')?.y);
  expect(at.get('w4')?.x).toBeLessThan(at.get('w3')?.x ?? Number.NaN);
});

test('the map is whole whatever the number of positions and works', () => {
  for (const positions of [0, 1, 2, 3, 4, 7, 12, 201]) {
    for (const works of [0, 1, 5]) {
      const names = Array.from({ length: positions }, (_, i) => `p${i}`);
      const stances = names.map((position, i): TinyStance => {
        return { work: `w${1 + (i % Math.max(1, works))}`, kind: 'holds', position };
      });
      const { layout } = layOut(tinyDebate(works, names, stances));
      expect(layout.nodes).toHaveLength(positions + works);
      for (const { x, y } of layout.nodes) {
        expect(Math.abs(x)).toBeLessThanOrEqual(layout.width / 2);
        expect(Math.abs(y)).toBeLessThanOrEqual(layout.height / 2);
        expect(x * 1000).toBeCloseTo(Math.round(x * 1000), 5);
      }
    }
  }
});

test('progress runs up to 1, and a map stopped early is whole', () => {
  const told: number[] = [];
  layOut(twoCamps, { onProgress: (done) => told.push(done) > 0 });
  expect(told.at(-1)).toBe(1);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  const stopped = layOut(twoCamps, { onProgress: () => false });
  expect(stopped.layout.nodes).toHaveLength(11);
});

test('no two works overlap, and none stands on the name of a position', () => {
  const stance = fc.record({
    work: fc.integer({ min: 1, max: 30 }).map((n) => `w${n}`),
    kind: fc.constantFrom(...stanceKinds),
    position: fc.constantFrom('p', 'q', 'r'),
    by: fc.constant('w1'),
    clusters: fc.array(fc.constantFrom([1, 2] as const, [3, 4] as const, [5, 6] as const), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(stance, { maxLength: 60 }), (stances) => {
      const { graph, layout } = layOut(tinyDebate(30, ['p', 'q', 'r'], stances));
      const circles = layout.nodes.map((placed) => {
        const node = graph.getNodeAttributes(placed.node);
        return { ...placed, radius: node.kind === 'work' ? nodeRadius(node.cites) : 20 };
      });
      circles.forEach((a, i) => {
        for (const b of circles.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
        }
      });
    }),
    { numRuns: 15 },
  );
});

test('a clump of hundreds of works that all stand for the same comes apart', () => {
  const stances = Array.from({ length: 400 }, (_, i): readonly TinyStance[] => [
    { work: `w${i + 1}`, kind: 'holds', position: 'p' },
    { work: `w${i + 1}`, kind: 'holds', position: 'q' },
  ]).flat();
  const { layout } = layOut(tinyDebate(400, ['p', 'q'], stances));
  const works = layout.nodes.slice(2);
  works.forEach((a, i) => {
    for (const b of works.slice(i + 1)) {
      expect((a.x - b.x) ** 2 + (a.y - b.y) ** 2).toBeGreaterThan(100);
    }
  });
});

test('the radius of a work grows with the root of its cites and has an end', () => {
  expect([0, 1, 4, 64, 1_000_000, -3].map(nodeRadius)).toEqual([5, 7.5, 10, 25, 25, 5]);
});
