import { expect, test } from 'vitest';
import { readNames } from '../../../../src/core/read/bibtex/names';

const one = (value: string, usePrefix = false) => readNames(value, usePrefix)[0];

test('First von Last, von Last, First and von Last, Jr, First are taken apart alike', () => {
  const name = { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' };
  expect(one('Ludwig van Beethoven')).toEqual(name);
  expect(one('van Beethoven, Ludwig')).toEqual(name);
  expect(one('van Beethoven, Jr., Ludwig')).toEqual({ ...name, suffix: 'Jr.' });
});

test('with useprefix the particle belongs to the family name', () => {
  expect(one('de la Cruz, Ana', true)).toEqual({
    family: 'Cruz',
    given: 'Ana',
    'non-dropping-particle': 'de la',
  });
});

test('only words in lower case before the last are particles', () => {
  expect(one('Izcara Palacios, Simón')).toEqual({ family: 'Izcara Palacios', given: 'Simón' });
  expect(one('De La Cruz, Ana')).toEqual({ family: 'De La Cruz', given: 'Ana' });
  expect(one('Maria de los Angeles Perez')).toEqual({
    family: 'Angeles Perez',
    given: 'Maria',
    'dropping-particle': 'de los',
  });
  expect(one('al-Hasan, Ali')).toEqual({ family: 'al-Hasan', given: 'Ali' });
  expect(one('bell hooks')).toEqual({ family: 'hooks', 'dropping-particle': 'bell' });
});

test('one word is a family name', () => {
  expect(one('Aristotle')).toEqual({ family: 'Aristotle' });
});

test('a name in braces as a whole is an organisation', () => {
  expect(one('{World Bank}')).toEqual({ literal: 'World Bank' });
  expect(readNames('{Barnes and Noble} and {{UNODC}}', false)).toEqual([
    { literal: 'Barnes and Noble' },
    { literal: 'UNODC' },
  ]);
});

test('braces within a name keep words together', () => {
  expect(one("V{\\'a}zques{ de }Parga, Luis")).toEqual({
    family: 'Vázques de Parga',
    given: 'Luis',
  });
  expect(one('{Garcia Marquez}, Gabriel')).toEqual({
    family: 'Garcia Marquez',
    given: 'Gabriel',
  });
});

test('an accent in braces counts as its letter', () => {
  expect(one("{\\'A}ngel {\\'e}tienne {\\O}rsted")).toEqual({
    family: 'Ørsted',
    given: 'Ángel',
    'dropping-particle': 'étienne',
  });
  expect(one('{\\"U}nal, {\\c C}a{\\u g}lar')).toEqual({ family: 'Ünal', given: 'Çağlar' });
  expect(one("\\'Alvarez, Ana")).toEqual({ family: 'Álvarez', given: 'Ana' });
});

test('names are separated by and, in any case and at line ends, but not within words', () => {
  expect(readNames('Ann Anderson and Sand, Bo\n  AND Cy Land', false)).toEqual([
    { family: 'Anderson', given: 'Ann' },
    { family: 'Sand', given: 'Bo' },
    { family: 'Land', given: 'Cy' },
  ]);
});

test('"and others" is no name, and the last name carries it', () => {
  expect(readNames('Diaz, Ana and others', false)).toEqual([
    { family: 'Diaz', given: 'Ana', andOthers: true },
  ]);
});

test('ties and tildes are told apart', () => {
  expect(one('Donald~E. Knuth')).toEqual({ family: 'Knuth', given: 'Donald E.' });
  expect(one('Espa\\~na, Luis')).toEqual({ family: 'España', given: 'Luis' });
});

test("BibLaTeX's extended names are read part by part", () => {
  const value =
    'family=Goethe, given={Johann Wolfgang}, prefix=von, useprefix=false and ' +
    'given=Antonie, prefix=van, family="Leeuwenhoek", useprefix=true, suffix=II';
  expect(readNames(value, false)).toEqual([
    { family: 'Goethe', given: 'Johann Wolfgang', 'dropping-particle': 'von' },
    {
      family: 'Leeuwenhoek',
      given: 'Antonie',
      suffix: 'II',
      'non-dropping-particle': 'van',
    },
  ]);
});

test('empty names leave nothing behind', () => {
  expect(readNames('', false)).toEqual([]);
  expect(readNames(' and  and , and {}', false)).toEqual([]);
});

test('20,000 authors are read', () => {
  const names = readNames(`${'Doe, Jane and '.repeat(19_999)}Doe, Jane`, false);
  expect(names).toHaveLength(20_000);
});

test('options that BibLaTeX sets for a list or a name are no names', () => {
  expect(readNames('useprefix=false and von Animal, Alan', false)).toEqual([
    { family: 'Animal', given: 'Alan', 'dropping-particle': 'von' },
  ]);
  expect(one('uniquenametemplatename=test5, family=Smith, middle=Ann, given=Arthur')).toEqual({
    family: 'Smith',
    given: 'Arthur Ann',
  });
});

test('others are no name, in braces neither', () => {
  expect(readNames('Madelung, O. and {others}', false)).toEqual([
    { family: 'Madelung', given: 'O.', andOthers: true },
  ]);
  expect(readNames('others', false)).toEqual([]);
});

test.each([
  'Diaz, Ana and et al.',
  'Diaz, Ana and et al',
  'Diaz, Ana et al.',
  'Diaz, Ana, et al.',
  'Ana Diaz et al.',
])('"et al." is no name either: %s', (value) => {
  expect(readNames(value, false)).toEqual([{ family: 'Diaz', given: 'Ana', andOthers: true }]);
});

test('plain names read the same as names of which one holds TeX', () => {
  const names = [
    'Ostrom, Elinor',
    'Garrett James Hardin',
    'de la Cruz, Ana',
    'Smith, Jr., Ann',
    'family=Li, given=Bo',
    'UNODC',
    'others',
    ', Cher',
    'a, b, c, d',
  ];
  for (const name of names) {
    const [, ...read] = readNames(`{\\'E}a, B and ${name}`, false);
    expect(readNames(name, false), name).toEqual(read);
  }
});
