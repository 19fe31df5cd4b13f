import { expect, test } from 'vitest';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const read = (text: string) => readReferences(text, model);
const authors = (text: string) => read(text).value.map(({ item }) => item.author?.[0]?.family);

test.each([
  '— (2018) Two lists. London: Reed.',
  '— (2018): «Two lists». London: Reed.',
  '— 2018. Two lists. London: Reed.',
  '– 2018. Two lists. London: Reed.',
  '-------- 2018. Two lists. London: Reed.',
  '_____. 2018. Two lists. London: Reed.',
])('%j is by the author of the reference before', (dash) => {
  expect(authors(`Roe, A. (2014) One list. London: Reed.\n${dash}\n`)).toEqual(['Roe', 'Roe']);
});

test('one dash after another is by the same author', () => {
  const text =
    'Roe, A. (2014) One list. London: Reed.\n— (2018) Two lists. London: Reed.\n— (2019) Three lists. London: Reed.\nTamm, B. (2012) A table. London: Reed.\n';
  expect(authors(text)).toEqual(['Roe', 'Roe', 'Roe', 'Tamm']);
});

test('dashes are bullets where the list begins with one', () => {
  const text =
    '— Roe, A. (2014) One list. London: Reed.\n— Tamm, B. (2018) Two lists. London: Reed.\n';
  expect(authors(text)).toEqual(['Roe', 'Tamm']);
});
