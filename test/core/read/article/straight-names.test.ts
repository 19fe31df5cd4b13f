import { expect, test } from 'vitest';
import { keysOfEntries } from '../../../../src/core/read/article/entry-keys';

const surnames = (entries: readonly string[]) =>
  keysOfEntries(entries).map(({ authors }) => authors.map(({ family }) => family));

test('initials before the surname belong to the name, and end no list of authors', () => {
  const entries = [
    'D. Orsini, K. Roe, and Y. van Tamm. Learning of ferries by heart. Harbour Letters, 5(2):157–166, 1994.',
    'S. Roe and J.-P. Doe. Long boats. Tide Press, 1997.',
    'P. Orsini. Ports. Tide Press, 2009.',
    'I. Tamm, O. Orsini, and Q. V. Le. Boats to boats. In Proceedings of Boats, pages 1–9, 2014.',
  ];
  expect(surnames(entries)).toEqual([
    ['Orsini', 'Roe', 'van Tamm'],
    ['Roe', 'Doe'],
    ['Orsini'],
    ['Tamm', 'Orsini', 'Le'],
  ]);
  expect(keysOfEntries(entries).map(({ title }) => title)).toEqual([
    ...['Learning of ferries by heart', 'Long boats', 'Ports', 'Boats to boats'],
  ]);
});

test('initials behind the surname go on being so, also where a co-author stands the other way round', () => {
  expect(surnames(['Orsini, D. Learning of ferries. Tide Press, 1994.'])).toEqual([['Orsini']]);
  expect(surnames(['Orsini, D., and K. Roe. 1994. Learning. Tide Press.'])).toEqual([
    ['Orsini', 'Roe'],
  ]);
});

test('a list that prints given names in full before surnames is read so, the year wherever it stands', () => {
  const names = [
    'Dora Orsini, Kim Roe, and Yusuf van Tamm',
    'Sara Roe and Jörg Doe',
    'Paul Orsini',
  ];
  const expected = [['Orsini', 'Roe', 'van Tamm'], ['Roe', 'Doe'], ['Orsini']];
  expect(surnames(names.map((who) => `${who}. Learning of ferries. Tide Press, 1994.`))).toEqual(
    expected,
  );
  expect(surnames(names.map((who) => `${who}. 1994. Learning of ferries. Tide Press.`))).toEqual(
    expected,
  );
});

test('a list of compound surnames with one given name each is not taken for one', () => {
  const entries = [
    'Roe Orsini, Dora, y Kim Tamm. 1994. Aprender. Casa.',
    'Tamm Doe, Sara. 1997. Barcos largos. Casa.',
    'Doe Roe, Paul. 2009. Puertos. Casa.',
  ];
  expect(surnames(entries).map(([first]) => first)).toEqual(['Roe Orsini', 'Tamm Doe', 'Doe Roe']);
});
