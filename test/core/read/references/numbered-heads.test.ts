import { expect, test } from 'vitest';
import { numberedHeads } from '../../../../src/core/read/references/numbered-heads';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const headsOf = (...texts: string[]) => [...numberedHeads(texts.map((text) => ({ text })))].sort();

test('the same words with pages that go up are running heads', () => {
  expect(headsOf('Journal of Lists 12(3)   245', 'a', 'Journal of Lists 12(3)   247')).toEqual([
    0, 2,
  ]);
});

test('authors and journal take turns at the edges', () => {
  expect(headsOf('Journal of Lists 12(3)   245', 'a', '246   Roe and Tamm')).toEqual([0, 2]);
});

test.each([
  [['Journal of Lists 12', 'a', 'Journal of Lists 30']],
  [['Journal of Lists 12', 'a', 'Journal of Tables 13']],
  [['1   Roe, Ada. Lists', '2   Tamm, Ben. Tables', '3   Doe, Cal. Rows']],
  [['Journal of Lists   245', 'a', 'Roe, Ada. Lists. London 2001']],
])('%j has no running heads', (texts) => {
  expect(headsOf(...texts)).toEqual([]);
});

test('what pages print into a pasted list is neither a reference nor part of one', () => {
  const list = `Roe, Ada. 2016. The Keeping of Lists.
London: Reed.

Journal of Border Lists 12(3)   245

Tamm, Ben. 2018. “Out of Order: The Arrangement of
Columns.” European Journal of Tables
246   Poe and Kust
15 (4): 481–502.

Doe, Cal. 2015. Rows at Night. Oxford: Reed.
Journal of Border Lists 12(3)   247

Moe, Dan. 2011. “Cells.” Journal of Rows 3 (2): 11–12.
`;
  const items = readReferences(list, model).value.map(({ item }) => item);
  expect(items.map(({ author }) => author?.[0]?.family)).toEqual(['Roe', 'Tamm', 'Doe', 'Moe']);
  expect(items[1]).toMatchObject({
    'container-title': 'European Journal of Tables',
    volume: '15',
    issue: '4',
    page: '481-502',
  });
});
