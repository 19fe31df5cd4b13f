import { expect, test } from 'vitest';
import type { CslItem } from '../../../../src/core/model/csl';
import { typeOf } from '../../../../src/core/read/references/assemble/item-type';

const type = (fields: Omit<CslItem, 'type'>, saysIn = false) =>
  typeOf({ type: 'document', ...fields }, saysIn);
const on = (...parts: readonly number[]) => ({ 'date-parts': [parts] });
const roe = [{ family: 'Roe', given: 'A.' }];

test.each<[string, Omit<CslItem, 'type'>]>([
  ['article-journal', { 'container-title': 'Journal of Lists', volume: '3' }],
  ['article-newspaper', { 'container-title': 'Daily Lists', issued: on(2001, 5, 4) }],
  ['article-magazine', { 'container-title': 'Time Magazine', issued: on(2001, 5, 4) }],
  ['chapter', { 'container-title': 'Book of Lists', editor: roe, publisher: 'Norton' }],
  ['paper-conference', { 'container-title': 'Proceedings of the 3rd Conference on Lists' }],
  ['thesis', { title: 'Lists', genre: 'PhD thesis', publisher: 'University of Lists' }],
  ['report', { title: 'Lists', genre: 'Technical report', publisher: 'Norton' }],
  [
    'report',
    { title: 'Lists', author: [{ literal: 'Office of Lists' }], publisher: 'Office of Lists' },
  ],
  ['report', { title: 'Lists', 'collection-title': 'Working Papers no. 3', publisher: 'Norton' }],
  ['book', { title: 'Lists', author: roe, publisher: 'University of Lists Press' }],
  ['book', { title: 'Lists', author: roe, 'publisher-place': 'London' }],
  ['article', { title: 'Lists', number: 'arXiv:1202.4545' }],
  ['webpage', { title: 'Lists', URL: 'https://example.org' }],
  ['document', { title: 'Lists' }],
])('%s is what %j is', (expected, fields) => {
  expect(type(fields)).toBe(expected);
});

test('"In" before a book that has a publisher makes a chapter', () => {
  expect(type({ 'container-title': 'Lists', publisher: 'Norton' }, true)).toBe('chapter');
});
