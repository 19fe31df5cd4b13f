import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipLine } from '../../../../src/core/write/map-svg/clip-line';

const box = { width: 20, height: 10 };

test('a line within the box is left as it is', () => {
  const line = [
    [-10, 5],
    [0, 0],
    [3, -4],
  ] as const;
  expect(clipLine(line, box)).toEqual([line]);
});

test('a line that goes out is cut at the edge, and comes in again as another piece', () => {
  const line = [
    [0, 0],
    [0, 10],
    [4, 10],
    [4, -20],
  ] as const;
  expect(clipLine(line, box)).toEqual([
    [
      [0, 0],
      [0, 5],
    ],
    [
      [4, 5],
      [4, -5],
    ],
  ]);
});

test('a line that passes by, one point and nothing leave nothing', () => {
  expect(
    clipLine(
      [
        [-20, 6],
        [20, 6],
      ],
      box,
    ),
  ).toEqual([]);
  expect(clipLine([[0, 0]], box)).toEqual([]);
  expect(clipLine([], box)).toEqual([]);
});

test('law: every piece lies in the box, and no point of the line within it is lost', () => {
  const at = (most: number) => fc.integer({ min: -most, max: most });
  fc.assert(
    fc.property(fc.array(fc.tuple(at(15), at(8)), { minLength: 2, maxLength: 8 }), (given) => {
      const line = given.filter((p, i) => i === 0 || String(p) !== String(given[i - 1]));
      const points = clipLine(line, box).flat();
      for (const [x, y] of points) {
        expect(Math.abs(x)).toBeLessThanOrEqual(10 + 1e-9);
        expect(Math.abs(y)).toBeLessThanOrEqual(5 + 1e-9);
      }
      if (line.length < 2) return;
      for (const point of line.filter(([x, y]) => Math.abs(x) < 10 && Math.abs(y) < 5)) {
        expect(points.map(String)).toContain(String(point));
      }
    }),
  );
});
