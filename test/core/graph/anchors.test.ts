import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClosenessOf, placeAnchors, type Spot } from '../../../src/core/graph/anchors';

const nothing: ClosenessOf = () => 0;
const between = (a: Spot | undefined, b: Spot | undefined) =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;

test('one position stands in the middle, two left and right, by nothing but their number', () => {
  expect(placeAnchors([], nothing)).toEqual([]);
  expect(placeAnchors([100], nothing)).toEqual([{ x: 0, y: 0 }]);
  const [left, right] = placeAnchors([100, 100], nothing);
  expect(left?.x).toBeCloseTo(-125, 6);
  expect(right?.x).toBeCloseTo(125, 6);
  expect(left?.y).toBeCloseTo(0, 6);
});

test('positions of which nothing is known stand evenly round', () => {
  for (const count of [3, 4, 5, 6, 12]) {
    const spots = placeAnchors(new Array<number>(count).fill(100), nothing);
    const sides = spots.map((spot, i) => between(spot, spots[(i + 1) % count]));
    for (const side of sides) expect(side).toBeCloseTo(250, 6);
  }
});

test('close positions stand together on the left, the one that is opposed to both on the right', () => {
  const closeness: ClosenessOf = (i, j) => (i !== 2 && j !== 2 ? 0.8 : -0.6);
  const [a, b, c] = placeAnchors([100, 100, 150], closeness);
  expect(between(a, b)).toBeLessThan(between(a, c) / 1.5);
  expect(Math.max(a?.x ?? 0, b?.x ?? 0)).toBeLessThan((c?.x ?? 0) - 200);
  expect(a?.y).toBeGreaterThan(b?.y ?? 0);
});

test('two camps of two stand left and right of each other', () => {
  const closeness: ClosenessOf = (i, j) => (i % 2 === j % 2 ? 0.7 : -0.7);
  const [a, b, c, d] = placeAnchors([100, 100, 100, 100], closeness);
  expect(Math.max(a?.x ?? 0, c?.x ?? 0)).toBeLessThan(Math.min(b?.x ?? 0, d?.x ?? 0));
});

test('territories never lie on each other, and the same input gives the same places', () => {
  const one = fc.record({
    radius: fc.integer({ min: 40, max: 400 }),
    closeness: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 12 }), (positions) => {
      const radii = positions.map(({ radius }) => radius);
      const closeness: ClosenessOf = (i, j) =>
        (positions[Math.min(i, j)]?.closeness[Math.max(i, j)] ?? 0) / 10;
      const spots = placeAnchors(radii, closeness);
      expect(placeAnchors(radii, closeness)).toEqual(spots);
      spots.forEach((a, i) => {
        for (let j = 0; j < i; j++) {
          expect(between(a, spots[j])).toBeGreaterThan(0.8 * ((radii[i] ?? 0) + (radii[j] ?? 0)));
        }
      });
    }),
    { numRuns: 60 },
  );
});
