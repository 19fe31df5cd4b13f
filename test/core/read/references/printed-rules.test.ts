import { expect, test } from 'vitest';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const read = (text: string) => readReferences(text, model, { lines: true }).value[0]?.item;
const families = (names: readonly { readonly family?: string }[] | undefined) =>
  names?.map(({ family }) => family);

test('one volume stays a volume', () => {
  const item = read('Roe, Ann. The Book of Tides. Vol. 2. London: Routledge, 1906.');
  expect(item?.volume).toBe('2');
  expect(item?.['number-of-volumes']).toBeUndefined();
});

test.each([
  ['BT-Drucks. 14/6040, S. 5.', 'BT-Drucks.', '14/6040'],
  ['Deutscher Bundestag, BT-Drs. 18/12345.', 'BT-Drs.', '18/12345'],
  [
    'Bundesregierung: Bericht zur Lage, BR-Drucksache 338/01, Berlin 2001.',
    'BR-Drucksache',
    '338/01',
  ],
])('a paper of a parliament has one number: %s', (text, genre, number) => {
  expect(read(text)).toMatchObject({ genre, number });
  expect(read(text)?.title).toBeDefined();
  expect(read(text)?.volume).toBeUndefined();
  expect(read(text)?.issue).toBeUndefined();
});

test('who translated stands apart from who edited', () => {
  const item = read(
    'Roe, Ann. Genesis of a Scientific Tide. Edited by Bert J. Tamm and Carl K. Doe. Translated by Dora Quist. University of Chicago Press, 1981.',
  );
  expect(families(item?.editor)).toEqual(['Tamm', 'Doe']);
  expect(families(item?.translator)).toEqual(['Quist']);
});

test('surnames alone, by "und" and slash, are one name each', () => {
  expect(families(read('Roe und Tamm/Doe 1980, S. 138.')?.author)).toEqual(['Roe', 'Tamm', 'Doe']);
});
