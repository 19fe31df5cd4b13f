import { expect, test } from 'vitest';
import { areaOf, type Coordinates } from '../../../src/core/graph/contour';
import { buildDebateGraph } from '../../../src/core/graph/debate-graph';
import { dividingLine } from '../../../src/core/graph/dividing-line';
import { positionKinship } from '../../../src/core/graph/kinship';
import { layoutDebate } from '../../../src/core/graph/layout';
import { drawTerritories } from '../../../src/core/graph/territory';
import { position, type TinyStance, tinyDebate } from '../../scenes/tiny-debate';

function mapOf(works: number, positions: readonly string[], stances: readonly TinyStance[]) {
  const debate = tinyDebate(works, positions, stances);
  const graph = buildDebateGraph(debate);
  const layout = layoutDebate(graph, positionKinship(debate));
  return { graph, layout, at: new Map(layout.nodes.map((node) => [node.node, node])) };
}

function holds(from: number, to: number, held: string): readonly TinyStance[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    work: `w${from + i}`,
    kind: 'holds' as const,
    position: held,
  }));
}

function isInside(ring: readonly Coordinates[], x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  });
  return inside;
}

const camps = mapOf(
  25,
  ['p', 'q'],
  [
    ...holds(1, 12, 'p'),
    ...holds(12, 22, 'q'),
    { work: 'w1', kind: 'disputes', position: 'q' },
    { work: 'w24', kind: 'reports', position: 'p' },
  ],
);

function standsIn(node: string, index: number): boolean {
  const { x, y } = camps.at.get(node) ?? { x: Number.NaN, y: Number.NaN };
  const rings = drawTerritories(camps.graph, camps.layout)[index]?.polygons ?? [];
  return rings.some((ring) => isInside(ring, x, y));
}

test('a territory holds the works of its position and its name, and only works of both are in two', () => {
  for (let i = 1; i <= 11; i++) {
    expect([`w${i}`, standsIn(`w${i}`, 0), standsIn(`w${i}`, 1)]).toEqual([`w${i}`, true, false]);
  }
  for (let i = 13; i <= 22; i++) {
    expect([`w${i}`, standsIn(`w${i}`, 0), standsIn(`w${i}`, 1)]).toEqual([`w${i}`, false, true]);
  }
  expect([standsIn('w12', 0), standsIn('w12', 1)]).toEqual([true, true]);
  expect([standsIn('p:0', 0), standsIn('p:1', 1)]).toEqual([true, true]);
});

test('works that only report a position, or have none, stand outside', () => {
  for (const id of ['w23', 'w24', 'w25']) {
    expect([id, standsIn(id, 0), standsIn(id, 1)]).toEqual([id, false, false]);
  }
});

test('a position with one work or none has a territory too, within the map', () => {
  const { graph, layout } = mapOf(1, ['p', 'q'], holds(1, 1, 'p'));
  const territories = drawTerritories(graph, layout);
  expect(territories.map((territory) => territory.position)).toEqual(['p', 'q']);
  for (const { polygons } of territories) {
    expect(polygons).toHaveLength(1);
    expect(areaOf(polygons[0] ?? [])).toBeGreaterThan(1000);
    for (const [x, y] of polygons.flat()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(layout.width / 2);
      expect(Math.abs(y)).toBeLessThanOrEqual(layout.height / 2);
    }
  }
});

test('a map without positions has no territories and no dividing line', () => {
  const { graph, layout } = mapOf(3, [], []);
  expect(drawTerritories(graph, layout)).toEqual([]);
  expect(dividingLine(graph, layout, [], [])).toEqual([]);
});

test('the line between two camps runs up the map with the one to the left and the other to the right', () => {
  const { graph, layout, at } = camps;
  const lines = dividingLine(graph, layout, [position('p')], [position('q')]);
  expect(lines).toHaveLength(1);
  const line = lines[0] ?? [];
  expect(line.at(-1)?.[1]).toBeGreaterThan(line[0]?.[1] ?? Number.NaN);
  const crossingAt = (y: number) =>
    line.reduce((best, p) => (Math.abs(p[1] - y) < Math.abs(best[1] - y) ? p : best))[0];
  for (const [node, { x, y }] of at) {
    if (/^(w[1-9]|w1[01]|p:0)$/.test(node)) expect(x).toBeLessThan(crossingAt(y));
    if (/^(w1[3-9]|w2[012]|p:1)$/.test(node)) expect(x).toBeGreaterThan(crossingAt(y));
  }
  const other = dividingLine(graph, layout, [position('q')], [position('p')]);
  expect(other[0]).toEqual([...line].reverse());
});

test('there is no line when a side is empty, unknown or the same as the other', () => {
  const { graph, layout } = camps;
  expect(dividingLine(graph, layout, [position('p')], [])).toEqual([]);
  expect(dividingLine(graph, layout, [position('p')], [position('x')])).toEqual([]);
  expect(dividingLine(graph, layout, [position('p')], [position('p')])).toEqual([]);
});
