import { expect, test } from 'vitest';
import { readPrintedDate } from '../../../../src/core/read/references/assemble/dates';

test.each([
  ['(2010a).', { 'date-parts': [[2010]] }],
  ['4 December 2011', { 'date-parts': [[2011, 12, 4]] }],
  ['(2018, July 7)', { 'date-parts': [[2018, 7, 7]] }],
  ['28 fev. 2021', { 'date-parts': [[2021, 2, 28]] }],
  ['31.05.2022', { 'date-parts': [[2022, 5, 31]] }],
  ['2022-05-31', { 'date-parts': [[2022, 5, 31]] }],
  ['März 1999', { 'date-parts': [[1999, 3]] }],
  ['1998–1999', { 'date-parts': [[1998], [1999]] }],
  ['1998/99', { 'date-parts': [[1998], [1999]] }],
  [
    'May/June 2001',
    {
      'date-parts': [
        [2001, 5],
        [2001, 6],
      ],
    },
  ],
  [
    '10–12 May 2001',
    {
      'date-parts': [
        [2001, 5, 10],
        [2001, 5, 12],
      ],
    },
  ],
  ['Spring 2003', { 'date-parts': [[2003]], season: 1 }],
  ['c. 1450', { 'date-parts': [[1450]], circa: true }],
  ['n.d.', { literal: 'n.d.' }],
  ['(forthcoming)', { literal: 'forthcoming' }],
  ['(in press).', { literal: 'in press' }],
  ['n.d.).', { literal: 'n.d.' }],
  ['o.J.', { literal: 'o.J.' }],
  ['im Druck', { literal: 'im Druck' }],
])('%j is read as %j', (text, date) => {
  expect(readPrintedDate(text)).toEqual(date);
});

test.each([
  ['Sept. 2001', 9],
  ['out. 2001', 10],
  ['août 2001', 8],
  ['fevrier 2001', 2],
  ['Mrz. 2001', 3],
  ['5 мая 2001', 5],
])('%j is in month %j', (text, month) => {
  expect(readPrintedDate(text)?.['date-parts']?.[0]?.[1]).toBe(month);
});

test.each(['outline 2001', 'settings, 2001', 'Augsburg 2001', 'Marburg 2001', 'decade 2001'])(
  'a word that only begins like a month is none: %j',
  (text) => {
    expect(readPrintedDate(text)).toEqual({ 'date-parts': [[2001]] });
  },
);

test('marks alone are no date', () => {
  expect(readPrintedDate('(), ')).toBeUndefined();
});
