import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directions, stepOnMap } from '../../../src/core/view/walk';

const stops = [
  { id: 'centre', x: 0, y: 0 },
  { id: 'east', x: 10, y: 0 },
  { id: 'far east', x: 20, y: 0 },
  { id: 'north', x: 0, y: 10 },
  { id: 'south', x: 1, y: -10 },
  { id: 'north-west', x: -10, y: 12 },
];
const from = (id: string) => stops.find((stop) => stop.id === id) ?? { x: NaN, y: NaN };
const step = (id: string, direction: (typeof directions)[number]) =>
  stepOnMap(stops, from(id), direction)?.id;

test('an arrow leads to the next stop in its direction; up is where y grows', () => {
  expect(step('centre', 'right')).toBe('east');
  expect(step('east', 'right')).toBe('far east');
  expect(step('east', 'left')).toBe('centre');
  expect(step('centre', 'up')).toBe('north');
  expect(step('centre', 'down')).toBe('south');
});

test('at the edge of the map there is no next stop', () => {
  expect(step('far east', 'right')).toBeUndefined();
  expect(stepOnMap([], { x: 0, y: 0 }, 'left')).toBeUndefined();
});

test('what lies to the side counts double, so that straight ahead wins over near but aslant', () => {
  const ahead = { id: 'ahead', x: 8, y: 0 };
  const aslant = { id: 'aslant', x: 4, y: 3 };
  expect(stepOnMap([aslant, ahead], { x: 0, y: 0 }, 'right')).toBe(ahead);
});

test('a stop too far to the side is no step in this direction', () => {
  expect(stepOnMap([{ x: 2, y: 4 }], { x: 0, y: 0 }, 'right')).toBeUndefined();
  expect(step('centre', 'left')).toBe('north-west');
});

test('of two stops equally far the first is taken', () => {
  const [a, b] = [
    { id: 'a', x: 5, y: 1 },
    { id: 'b', x: 5, y: -1 },
  ];
  expect(stepOnMap([a, b], { x: 0, y: 0 }, 'right')).toBe(a);
  expect(stepOnMap([b, a], { x: 0, y: 0 }, 'right')).toBe(b);
});

test('law: a step always leads onwards, so that walking one way ends', () => {
  const coordinate = fc.integer({ min: -100, max: 100 });
  const map = fc.array(fc.record({ x: coordinate, y: coordinate }), {
    minLength: 1,
    maxLength: 30,
  });
  const ahead = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1] } as const;
  fc.assert(
    fc.property(map, fc.constantFrom(...directions), (all, direction) => {
      const [dx, dy] = ahead[direction];
      let at = all[0];
      for (let steps = 0; at !== undefined; steps++) {
        expect(steps).toBeLessThanOrEqual(all.length);
        const next = stepOnMap(all, at, direction);
        if (next) expect((next.x - at.x) * dx + (next.y - at.y) * dy).toBeGreaterThan(0);
        at = next;
      }
    }),
  );
});
