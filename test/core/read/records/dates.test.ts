import { expect, test } from 'vitest';
import { readPrintedDate, readYearAnd } from '../../../../src/core/read/records/dates';

test.each([
  ['2024', [[2024]]],
  ['2024 Jul 11', [[2024, 7, 11]]],
  ['JUN 8 2004', [[2004, 6, 8]]],
  ['8 June 2004', [[2004, 6, 8]]],
  ['June 8th, 2004', [[2004, 6, 8]]],
  [
    '1998 Dec-1999 Jan',
    [
      [1998, 12],
      [1999, 1],
    ],
  ],
  ['1976-1977', [[1976], [1977]]],
  [
    'MAR-APR 2001',
    [
      [2001, 3],
      [2001, 4],
    ],
  ],
  [
    'AUG 20-24, 2000',
    [
      [2000, 8, 20],
      [2000, 8, 24],
    ],
  ],
  ['2019-03-18', [[2019, 3, 18]]],
  ['2019/03/18 06:00', [[2019, 3, 18]]],
  ['20241226', [[2024, 12, 26]]],
  ['2024 Sept', [[2024, 9]]],
])('%s is a date', (text, parts) => {
  expect(readPrintedDate(text)).toEqual({ 'date-parts': parts });
});

test('seasons are counted from spring', () => {
  expect(readPrintedDate('2000 Spring')).toEqual({ 'date-parts': [[2000]], season: 1 });
  expect(readPrintedDate('1999 Winter-2000')).toEqual({
    'date-parts': [[1999], [2000]],
    season: 4,
  });
});

test('what is no date stays as it is', () => {
  for (const text of ['in press', 'n.d.', '2019-13-01', `2019 ${'x'.repeat(100)}`, '1-2-3-4']) {
    expect(readPrintedDate(text)).toEqual({ literal: text });
  }
  expect(readPrintedDate('')).toBeUndefined();
});

test('a year and the rest of a date may stand apart', () => {
  expect(readYearAnd('2019', 'Mar')).toEqual({ 'date-parts': [[2019, 3]] });
  expect(readYearAnd('2019', '4')).toEqual({ 'date-parts': [[2019, 4]] });
  expect(readYearAnd('2019', '4 Mar 2019')).toEqual({ 'date-parts': [[2019, 3, 4]] });
  expect(readYearAnd('2019', 'some day')).toEqual({ 'date-parts': [[2019]] });
  expect(readYearAnd('', 'Mar 2019')).toEqual({ 'date-parts': [[2019, 3]] });
  expect(readYearAnd('in press', 'Mar')).toEqual({ literal: 'in press' });
  expect(readYearAnd('', '')).toBeUndefined();
});
