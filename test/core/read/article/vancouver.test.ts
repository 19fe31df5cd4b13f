import { expect, test } from 'vitest';
import { keysOfEntries } from '../../../../src/core/read/article/entry-keys';

test('a year before a volume is that of a journal: no word of the title before it is an author', () => {
  const keys = keysOfEntries([
    'Roe C. Vitamin D and B. Coast. 2011;3:4.',
    'Quist A, Lind B, Roos C, et al. Type A, Type B. Lancet. 2012 Mar 3;1:1.',
    'Novak P. HIV, AIDS and SARS. BMJ 2003;2:2.',
  ]);
  expect(keys.map(({ authors, title }) => [authors.map(({ family }) => family), title])).toEqual([
    [['Roe'], 'Vitamin D and B'],
    [['Quist', 'Lind', 'Roos'], 'Type A, Type B'],
    [['Novak'], 'HIV, AIDS and SARS'],
  ]);
});

test('a year in brackets, or with a stop, goes on standing behind the names', () => {
  const keys = keysOfEntries([
    'Roe C (2011) Vitamin D. Coast 3:4.',
    'Doe B. 2012. Type A. Coast 4.',
  ]);
  expect(keys.map(({ title }) => title)).toEqual(['Vitamin D', 'Type A']);
});
