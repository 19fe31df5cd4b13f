import { expect, test } from 'vitest';
import { measureCamps } from '../../../src/core/analysis/camps';
import { measureGrowth } from '../../../src/core/analysis/growth';
import { type TinyStance, tinyDebate } from '../../scenes/tiny-debate';
import { inYear, tinyWork } from '../../scenes/tiny-work';

/** Works by year, each holding a position; no year where it is undefined. */
function growthOf(works: readonly (readonly [year: number | undefined, position: string])[]) {
  const stances = works.map(
    ([, position], i): TinyStance => ({ work: `w${i + 1}`, kind: 'holds', position }),
  );
  const debate = {
    ...tinyDebate(0, ['p', 'q'], stances),
    works: works.map(([year], i) =>
      tinyWork(year === undefined ? {} : inYear(year), { id: `w${i + 1}` }),
    ),
  };
  return measureGrowth(debate, measureCamps(debate));
}

test('the middle year is that by which half of the dated works had appeared', () => {
  const time = growthOf([
    [2010, 'p'],
    [2011, 'p'],
    [2011, 'q'],
    [2018, 'q'],
    [undefined, 'q'],
  ]);
  expect(time).toEqual({
    middle: 2011,
    last: 2018,
    dated: ['w1', 'w2', 'w3', 'w4'],
    growths: [
      { position: 'p', first: { year: 2010, works: ['w1'] }, early: ['w1', 'w2'], late: [] },
      { position: 'q', first: { year: 2011, works: ['w3'] }, early: ['w3'], late: ['w4'] },
    ],
  });
});

test('the position that appears first comes first, works before our era included', () => {
  const { growths } = growthOf([
    [1, 'p'],
    [-400, 'q'],
  ]);
  expect(growths.map(({ position, first }) => [position, first.year])).toEqual([
    ['q', -400],
    ['p', 1],
  ]);
});

test('without any dated work there is nothing to tell', () => {
  expect(growthOf([[undefined, 'p']])).toEqual({
    middle: undefined,
    last: undefined,
    dated: [],
    growths: [],
  });
});
