import { expect, test } from 'vitest';
import type { CslItem } from '../../../src/core/model/csl';
import type { Reference } from '../../../src/core/model/reference';
import { looksLikeList } from '../../../src/core/view/looks-like-list';

const whole: CslItem = {
  type: 'book',
  author: [{ family: 'Baker' }],
  title: 'Ports',
  issued: { 'date-parts': [[2002]] },
};
const reference = (item: CslItem, raw = 'Baker 2002. Ports.'): Reference => ({
  raw,
  start: 0,
  end: raw.length,
  item,
  fields: {},
});

test('a list says of most of its entries who, what and when', () => {
  const some = reference({ type: 'document', title: 'Ports' });
  expect(looksLikeList([...Array.from({ length: 4 }, () => reference(whole)), some])).toBe(true);
  expect(looksLikeList([reference(whole), some])).toBe(false);
});

test('one reference is no list, nor are paragraphs that cite', () => {
  expect(looksLikeList([reference(whole)])).toBe(false);
  expect(
    looksLikeList([reference(whole, 'x'.repeat(700)), reference(whole, 'x'.repeat(700))]),
  ).toBe(false);
});
