import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Box,
  type LabelWish,
  overlap,
  placeLabels,
} from '../../../src/core/view/place-labels';

const screen: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 5,
  width: 60,
  height: 12,
  ...more,
});
const length = (max: number) => fc.integer({ min: 1, max });
const manyWishes = fc.array(
  fc.record({
    x: fc.integer({ min: -50, max: 450 }),
    y: fc.integer({ min: -50, max: 350 }),
    radius: length(20),
    width: length(120),
    height: length(20),
  }),
  { maxLength: 60 },
);
const someBoxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 300 }),
      length(80),
      length(80),
    )
    .map(([left, top, w, h]): Box => ({ left, top, right: left + w, bottom: top + h })),
  { maxLength: 5 },
);
/** The square within a node's disc: labels may touch the disc's edge, but not hide it. */
const core = ({ x, y, radius }: LabelWish): Box => ({
  left: x - 0.7 * radius,
  top: y - 0.7 * radius,
  right: x + 0.7 * radius,
  bottom: y + 0.7 * radius,
});
const isSamePlace = (a: LabelWish, b: LabelWish) =>
  a.x === b.x && a.y === b.y && a.radius === b.radius;

test('law: no label overlaps another, an obstacle or the node of another, and none leaves the screen', () => {
  fc.assert(
    fc.property(manyWishes, someBoxes, (given, obstacles) => {
      const wishes = given.map((one, i) => ({ ...one, id: `w${i}` }));
      const placed = placeLabels(wishes, obstacles, screen);
      const ofId = new Map(wishes.map((one) => [one.id, one]));
      placed.forEach((label, i) => {
        const own = ofId.get(label.id);
        expect(own && [label.right - label.left, label.bottom - label.top]).toEqual(
          own && [expect.closeTo(own.width), expect.closeTo(own.height)],
        );
        for (const other of placed.slice(0, i)) expect(overlap(label, other)).toBe(false);
        for (const box of obstacles) expect(overlap(label, box)).toBe(false);
        for (const other of wishes) {
          if (own && isSamePlace(own, other)) continue;
          expect(overlap(label, core(other))).toBe(false);
        }
        expect(label.left >= 0 && label.right <= 400 && label.top >= 0).toBe(true);
        expect(label.bottom).toBeLessThanOrEqual(300);
      });
    }),
    { numRuns: 200 },
  );
});

test('law: the first wish is placed as if it were alone with the nodes; later ones never move it', () => {
  fc.assert(
    fc.property(manyWishes, (given) => {
      const wishes = given.map((one, i) => ({ ...one, id: `w${i}` }));
      const all = placeLabels(wishes, [], screen);
      const half = Math.ceil(wishes.length / 2);
      const later = wishes.map((one, i) => (i < half ? one : { ...one, width: 1e6 }));
      const first = (labels: typeof all) => labels.filter((l) => Number(l.id.slice(1)) < half);
      expect(first(placeLabels(later, [], screen))).toEqual(first(all));
    }),
  );
});

test('a label alone stands on the right of its node', () => {
  expect(placeLabels([wish('a', 100, 100)], [], screen)).toEqual([
    { id: 'a', left: 108, right: 168, top: 94, bottom: 106 },
  ]);
});

test('where the right is taken it goes left, then below, then above', () => {
  const right = { left: 106, top: 95, right: 120, bottom: 105 };
  const left = { left: 80, top: 95, right: 94, bottom: 105 };
  const below = { left: 90, top: 107, right: 110, bottom: 120 };
  const at = (...obstacles: readonly Box[]) =>
    placeLabels([wish('a', 100, 100)], obstacles, screen)[0];
  expect(at(right)).toMatchObject({ right: 92, top: 94 });
  expect(at(right, left)).toMatchObject({ left: 70, top: 106.5 });
  expect(at(right, left, below)).toMatchObject({ left: 70, bottom: 93.5 });
});

test('at the edge of the screen it turns inwards', () => {
  expect(placeLabels([wish('a', 390, 150)], [], screen)[0]).toMatchObject({ right: 382 });
});

test('of two wishes for one place the earlier has it', () => {
  const narrow: Box = { left: 0, top: 90, right: 180, bottom: 110 };
  const two = [wish('a', 100, 100), wish('b', 100, 100)];
  expect(placeLabels(two, [], narrow).map((label) => [label.id, label.left])).toEqual([
    ['a', 108],
    ['b', 32],
  ]);
  const one = [...two].reverse();
  expect(placeLabels(one, [], narrow)[0]).toMatchObject({ id: 'b', left: 108 });
});

test('a label for which there is no room is left out, and so is one wider than the screen', () => {
  const tight: Box = { left: 90, top: 90, right: 110, bottom: 110 };
  expect(placeLabels([wish('a', 100, 100)], [], tight)).toEqual([]);
  expect(placeLabels([wish('a', 100, 100, { width: 1e9 })], [], screen)).toEqual([]);
});

test('boxes that only touch do not overlap', () => {
  const box: Box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(overlap(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  expect(overlap(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
});
