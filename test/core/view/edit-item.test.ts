import { expect, test } from 'vitest';
import type { CslItem } from '../../../src/core/model/csl';
import { dateFault, editItem, formOf } from '../../../src/core/view/edit-item';

const item: CslItem = {
  type: 'chapter',
  author: [
    { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la', suffix: 'Jr.' },
    { literal: 'UN Office' },
  ],
  title: 'Roads',
  issued: { 'date-parts': [[2016, 5, 3]], circa: true },
  ISBN: '123',
};

test('a work is shown as text that a reader would type', () => {
  expect(formOf(item)).toMatchObject({
    author: 'de la Cruz, Ana, Jr.; UN Office',
    title: 'Roads',
    issued: '2016-05-03',
    volume: '',
  });
  expect(formOf({ type: 'book', issued: { 'date-parts': [[2010], [2012]] } }).issued).toBe(
    '2010/2012',
  );
  expect(formOf({ type: 'book', issued: { literal: 'n.d.' } }).issued).toBe('n.d.');
});

test('what is not changed stays as it was read, also what the form does not show', () => {
  expect(editItem(item, 'chapter', formOf(item))).toEqual(item);
});

test('what is changed is read anew, and what is emptied is gone', () => {
  const form = {
    ...formOf(item),
    author: 'Olson, Ana; IOM',
    issued: '2017',
    title: ' ',
    volume: '3',
  };
  expect(editItem(item, 'book', form)).toEqual({
    type: 'book',
    author: [{ family: 'Olson', given: 'Ana' }, { literal: 'IOM' }],
    issued: { 'date-parts': [[2017]] },
    volume: '3',
    ISBN: '123',
  });
});

test.each([
  ['2010/2012', { 'date-parts': [[2010], [2012]] }],
  ['2016-5', { 'date-parts': [[2016, 5]] }],
  ['forthcoming', { literal: 'forthcoming' }],
  ['spring 2016', { literal: 'spring 2016' }],
  ['-400', { 'date-parts': [[-400]] }],
])('the date %s is %j', (text, date) => {
  expect(editItem(item, 'chapter', { ...formOf(item), issued: text }).issued).toEqual(date);
});

test('names that are not touched stay as they were read; a suffix is no given name, and nothing is lost', () => {
  const form = {
    ...formOf(item),
    author: 'de la Cruz, Ana, Jr.; UN Office; Smith, Jr.; Roe, A, B, C;',
  };
  expect(editItem(item, 'chapter', form).author).toEqual([
    ...(item.author ?? []),
    { family: 'Smith', suffix: 'Jr.' },
    { family: 'Roe', given: 'A, B, C' },
  ]);
});

test.each(['nonsense', '2016-13', '2016-05-40', '1/2/3', 'n.'])(
  'the date %j is none: it is told, and the date stays as it was read',
  (text) => {
    expect(dateFault(text)).toMatch(/^This is no date; write 2016/);
    const form = { ...formOf(item), issued: text };
    expect(editItem(item, 'chapter', form).issued).toEqual(item.issued);
  },
);

test.each([
  '',
  '2016',
  '2016-05-03',
  '2010/2012',
  '-400',
  'n.d.',
  'im Druck',
  'c. 1450',
  'May 2016',
])('the date %j needs no telling', (text) => expect(dateFault(text)).toBeUndefined());
