import { expect, test } from 'vitest';
import { nameAmong } from '../../../src/core/view/name-among';

test('files of one name are told apart by a number', () => {
  const taken = new Set<string>();
  const names = ['a.bib', 'a.bib', 'b.bib', 'a.bib'].map((name) => nameAmong(taken, name));
  expect(names).toEqual(['a.bib', 'a.bib (2)', 'b.bib', 'a.bib (3)']);
});
