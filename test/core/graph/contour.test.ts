import { expect, test } from 'vitest';
import { areaOf, lengthOf, traceContours } from '../../../src/core/graph/contour';

const grid = (columns: number, values: readonly number[]) => ({
  left: 0,
  low: 0,
  cell: 1,
  columns,
  rows: values.length / columns,
  values: Float64Array.from(values),
});

test('the contour half way up a peak is a diamond, anticlockwise', () => {
  const [ring, ...others] = traceContours(grid(3, [0, 0, 0, 0, 1, 0, 0, 0, 0]), 0.5);
  expect(others).toEqual([]);
  expect(ring?.closed).toBe(true);
  expect(new Set(ring?.points.map(String))).toEqual(new Set(['1,0.5', '1.5,1', '1,1.5', '0.5,1']));
  expect(areaOf(ring?.points ?? [])).toBeCloseTo(0.5, 12);
});

test('a ring round a hollow runs clockwise', () => {
  const rings = traceContours(grid(3, [1, 1, 1, 1, 0, 1, 1, 1, 1]), 0.5);
  expect(rings).toHaveLength(1);
  expect(areaOf(rings[0]?.points ?? [])).toBeCloseTo(-0.5, 12);
});

test('a line through the grid is open, with the greater values to its left', () => {
  const lines = traceContours(grid(3, [3, 1, -1, 3, 1, -1, 3, 1, -1]), 0);
  expect(lines).toEqual([
    {
      closed: false,
      points: [
        [1.5, 0],
        [1.5, 1],
        [1.5, 2],
      ],
    },
  ]);
  expect(lengthOf(lines[0]?.points ?? [])).toBe(2);
});

test('a saddle joins its two peaks only when the middle is above the level', () => {
  const saddle = grid(4, [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  expect(traceContours(saddle, 0.6)).toHaveLength(2);
  expect(traceContours(saddle, 0.4)).toHaveLength(1);
});

test('a flat grid has no contours', () => {
  expect(traceContours(grid(3, [1, 1, 1, 1, 1, 1]), 0.5)).toEqual([]);
  expect(traceContours(grid(1, []), 0.5)).toEqual([]);
});
