import { expect, test } from 'vitest';
import { shapes } from '../../../src/core/model/position-look';
import { shapePath, slicePath } from '../../../src/core/view/shape-path';

const cornersOf = (path: string) =>
  path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number));

test('a square is drawn about its centre', () => {
  expect(shapePath('square', 10, 20, 5)).toBe('M6 16L14 16L14 24L6 24z');
});

test('a circle is two half circles', () => {
  expect(shapePath('circle', 0, 0, 2)).toBe('M-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z');
});

test.each([
  ['square', 4],
  ['triangle', 3],
  ['diamond', 4],
  ['hexagon', 6],
  ['star', 10],
] as const)('a %s has its corners, none further off than a sixth of the radius', (shape, n) => {
  const corners = cornersOf(shapePath(shape, 0, 0, 1));
  expect(corners).toHaveLength(n);
  for (const [x = 0, y = 0] of corners) expect(x * x + y * y).toBeLessThanOrEqual(1.6);
  const middle = corners.reduce((sum, [x = 0]) => sum + x, 0);
  expect(Math.abs(middle)).toBeLessThan(1e-9);
});

test('shapes differ, and lengths are rounded to thousandths', () => {
  const paths = shapes.map((shape) => shapePath(shape, 1 / 3, 2 / 3, 10 / 7));
  expect(new Set(paths).size).toBe(shapes.length);
  for (const path of paths) expect(path).not.toMatch(/\.\d{4}|e|NaN/);
});

test('slices of a circle go clockwise from the top, and meet', () => {
  expect(slicePath(10, 20, 4, 0, 4)).toBe('M10 20L10 16A4 4 0 0 1 14 20z');
  expect(slicePath(10, 20, 4, 1, 2)).toBe('M10 20L10 24A4 4 0 0 1 10 16z');
  const ends = [0, 1, 2].map((nth) => slicePath(0, 0, 1, nth, 3).match(/L(\S+ \S+)A.* 1 (.*)z/));
  ends.forEach((end, i) => {
    expect(end?.[2]).toBe(ends[(i + 1) % 3]?.[1]);
  });
});
