import { expect, test } from 'vitest';
import type { Camp } from '../../../src/core/analysis/camps';
import { measureDivide } from '../../../src/core/analysis/divide';
import { position, work } from '../../scenes/tiny-debate';

const camp = (id: string, works: string): Camp => ({
  position: position(id),
  works: works.split(' ').filter(Boolean).map(work),
  disputedBy: [],
});
const together = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [a = '', b = ''] = pair.split(' ').map(work);
    return { a: a as never, b: b as never, clusters: 1, passages: 0 };
  });

const camps = [camp('p', 'w1 w2 w5'), camp('q', 'w2 w3'), camp('r', 'w4 w5 w6')];
const sides = [[position('p'), position('q')], [position('r')]] as const;

test('works stand on one side, the other, or both; two positions of one side make no bridge', () => {
  const divide = measureDivide(camps, sides, []);
  expect(divide).toEqual({
    sides,
    first: ['w1', 'w2', 'w3'],
    second: ['w4', 'w6'],
    bridges: ['w5'],
    pairsWithin: 0,
    pairsAcross: 0,
    pairsOfBridges: 0,
    acrossWorks: [],
  });
});

test('pairs are counted within a side, across the line, and with a bridge; who takes no side is not counted', () => {
  const divide = measureDivide(
    camps,
    sides,
    together('w1 w2', 'w1 w4', 'w2 w4', 'w4 w6', 'w1 w5', 'w5 w6', 'w1 w7', 'w7 w8', 'w5 w7'),
  );
  expect(divide).toMatchObject({ pairsWithin: 2, pairsAcross: 2, pairsOfBridges: 2 });
  expect(divide.acrossWorks).toEqual(['w1', 'w4', 'w2']);
});

test('a pair counts once however often it is cited together', () => {
  const often = [{ a: work('w1'), b: work('w4'), clusters: 5, passages: 3 }];
  expect(measureDivide(camps, sides, often)).toMatchObject({ pairsAcross: 1, pairsWithin: 0 });
});

test('empty camps make an empty divide', () => {
  const divide = measureDivide([camp('p', ''), camp('r', '')], sides, together('w1 w2'));
  expect(divide).toMatchObject({ first: [], second: [], bridges: [], pairsWithin: 0 });
});
