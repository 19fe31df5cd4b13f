import { expect, test } from 'vitest';
import { readLooseDate } from '../../../src/core/read/loose-date';

test.each([
  ['2014//', [[2014]]],
  ['2014///', [[2014]]],
  ['1948/07//', [[1948, 7]]],
  ['2024/04/03/', [[2024, 4, 3]]],
  ['2024/04', [[2024, 4]]],
  ['2024-02-01', [[2024, 2, 1]]],
  ['2020 Feb', [[2020, 2]]],
  ['2011 Jun 1', [[2011, 6, 1]]],
  ['27 May 2010', [[2010, 5, 27]]],
  ['May 27, 2010', [[2010, 5, 27]]],
  ['September 1999', [[1999, 9]]],
  [
    'May-June 2007',
    [
      [2007, 5],
      [2007, 6],
    ],
  ],
  ['2003/13/45/', [[2003]]],
  ['2003/02/45/', [[2003, 2]]],
  ['2010/2012', [[2010], [2012]]],
])('%s is %j', (text, parts) => {
  expect(readLooseDate(text)).toEqual({ 'date-parts': parts });
});

test.each([
  ['1991///spring', 1],
  ['Fall 2003', 3],
])('%s has the season %d', (text, season) => {
  expect(readLooseDate(text)).toMatchObject({ season });
});

test.each(['in press', 'n.d.', 'Jun', 'issue 12 of 2003', '1 2 3 4', 'x'.repeat(1000)])(
  '%s is no date and stays as it is',
  (text) => {
    expect(readLooseDate(text)).toEqual({ literal: text });
  },
);

test('nothing is no date', () => {
  expect(readLooseDate(' ')).toBeUndefined();
});
