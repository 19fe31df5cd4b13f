import { expect, test } from 'vitest';
import { onCircle, onSunflower } from '../../../src/core/graph/on-circle';
import { seededRandom } from '../../../src/core/graph/random';

test('a seed gives the same numbers, another seed others, all from 0 to below 1', () => {
  const [a, b, c] = [seededRandom(1), seededRandom(1), seededRandom(2)];
  const first = Array.from({ length: 1000 }, a);
  expect(Array.from({ length: 1000 }, b)).toEqual(first);
  expect(Array.from({ length: 1000 }, c)).not.toEqual(first);
  for (const value of first) expect(value >= 0 && value < 1).toBe(true);
  const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
  expect(mean).toBeGreaterThan(0.45);
  expect(mean).toBeLessThan(0.55);
});

test('points of the circle agree with sine and cosine', () => {
  for (let i = -40; i <= 80; i++) {
    const turn = i / 40;
    const [x, y] = onCircle(turn);
    expect(x).toBeCloseTo(Math.cos(turn * 2 * Math.PI), 9);
    expect(y).toBeCloseTo(Math.sin(turn * 2 * Math.PI), 9);
  }
});

test('the points of the sunflower keep their distance', () => {
  const points = Array.from({ length: 200 }, (_, i) => onSunflower(i));
  points.forEach(([ax, ay], i) => {
    for (const [bx, by] of points.slice(i + 1)) {
      expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(1);
    }
  });
});
