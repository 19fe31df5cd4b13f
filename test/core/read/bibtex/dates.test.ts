import { expect, test } from 'vitest';
import { readDate, readYearAndMonth } from '../../../../src/core/read/bibtex/dates';

const rows: readonly (readonly [string, unknown])[] = [
  ['2011', { 'date-parts': [[2011]] }],
  ['2011-12', { 'date-parts': [[2011, 12]] }],
  ['2011-12-04', { 'date-parts': [[2011, 12, 4]] }],
  ['{2011-12-04}', { 'date-parts': [[2011, 12, 4]] }],
  ['2004-04-05T14:34:00', { 'date-parts': [[2004, 4, 5]] }],
  [
    '2011-07/2011-09',
    {
      'date-parts': [
        [2011, 7],
        [2011, 9],
      ],
    },
  ],
  [
    '1999-10-14/2010-01-23',
    {
      'date-parts': [
        [1999, 10, 14],
        [2010, 1, 23],
      ],
    },
  ],
  ['1999/', { 'date-parts': [[1999]] }],
  ['1999/..', { 'date-parts': [[1999]] }],
  ['1999/open', { 'date-parts': [[1999]] }],
  ['/1999', { 'date-parts': [[1999]] }],
  ['1723~', { 'date-parts': [[1723]], circa: true }],
  ['1723%', { 'date-parts': [[1723]], circa: true }],
  ['1723?', { 'date-parts': [[1723]] }],
  ['1723?~', { 'date-parts': [[1723]], circa: true }],
  ['2004-22', { 'date-parts': [[2004]], season: 2 }],
  ['199X', { 'date-parts': [[1990], [1999]] }],
  ['20uu', { 'date-parts': [[2000], [2099]] }],
  ['0712-12-13', { 'date-parts': [[712, 12, 13]] }],
  ['0000', { 'date-parts': [[-1]] }],
  ['-0876', { 'date-parts': [[-877]] }],
  ['2003--2004', { 'date-parts': [[2003], [2004]] }],
  ['1998-1999', { 'date-parts': [[1998], [1999]] }],
  ['c.~1850', { 'date-parts': [[1850]], circa: true }],
  ['1998–1999', { 'date-parts': [[1998], [1999]] }],
  ['c. 1850', { 'date-parts': [[1850]], circa: true }],
  ['[1920]', { 'date-parts': [[1920]] }],
  ['n.d.', { literal: 'n.d.' }],
  ['forthcoming', { literal: 'forthcoming' }],
  ['1999a', { literal: '1999a' }],
  ['2011-13', { literal: '2011-13' }],
  ['2011-12-32', { literal: '2011-12-32' }],
  ['1/2/3', { literal: '1/2/3' }],
  ['', undefined],
];

test('dates are read as EDTF has them; what is no date stays as it is', () => {
  for (const [value, date] of rows) expect(readDate(value), value).toEqual(date);
});

const names =
  'January February March April May June July August September October November December';

test('each month is known by its name, its first three letters and its number', () => {
  names.split(' ').forEach((name, n) => {
    const date = { 'date-parts': [[2000, n + 1]] };
    expect(readYearAndMonth('2000', name, undefined)).toEqual(date);
    expect(readYearAndMonth('2000', name.slice(0, 3).toLowerCase(), undefined)).toEqual(date);
    expect(readYearAndMonth('2000', `${name.slice(0, 3)}.`, undefined)).toEqual(date);
    expect(readYearAndMonth('2000', String(n + 1), undefined)).toEqual(date);
    expect(readYearAndMonth('2000', String(n + 1).padStart(2, '0'), undefined)).toEqual(date);
  });
  expect(readYearAndMonth('2000', 'sept', undefined)).toEqual({ 'date-parts': [[2000, 9]] });
});

test('a month may hold days, another month, or nothing that is known', () => {
  const parts = (month: string, day?: string) =>
    readYearAndMonth('2000', month, day)?.['date-parts'];
  expect(parts('May', '4')).toEqual([[2000, 5, 4]]);
  expect(parts('4 May')).toEqual([[2000, 5, 4]]);
  expect(parts('May~4')).toEqual([[2000, 5, 4]]);
  expect(parts('10--12 May')).toEqual([
    [2000, 5, 10],
    [2000, 5, 12],
  ]);
  expect(parts('July/August')).toEqual([
    [2000, 7],
    [2000, 8],
  ]);
  expect(parts('7-8')).toEqual([
    [2000, 7],
    [2000, 8],
  ]);
  expect(parts('Michaelmas')).toEqual([[2000]]);
  expect(parts('13')).toEqual([[2000]]);
});

test('a month does not disturb a year that is more than a year', () => {
  expect(readYearAndMonth('2008-05-01', 'jun', undefined)).toEqual({
    'date-parts': [[2008, 5, 1]],
  });
  expect(readYearAndMonth('in press', 'jun', undefined)).toEqual({ literal: 'in press' });
});
