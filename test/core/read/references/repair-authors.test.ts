import { expect, test } from 'vitest';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const itemOf = (raw: string) => readReferences(raw, model).value[0]?.item;

test('a stop after initials ends the authors where a semicolon stands before the volume', () => {
  expect(itemOf('Roe S. Race, lists and law. Soc Sci Lists. 2012;74(6):805-11.')).toMatchObject({
    author: [{ family: 'Roe', given: 'S.' }],
    title: 'Race, lists and law',
    volume: '74',
  });
});

test('a newspaper that begins with an article is one name', () => {
  expect(itemOf('Le Soir. (2019, March 3). Les listes. https://example.org/a')?.author).toEqual([
    { literal: 'Le Soir' },
  ]);
});

test('years that a title tells of are not when it came out', () => {
  expect(
    itemOf(
      'Roe, Ada, Geschichte der Listen, Bd. 2: Von der Tafel bis zur Spalte 1815–1845/49, München: Reed 1987.',
    )?.issued,
  ).toEqual({ 'date-parts': [[1987]] });
});

test.each([
  ['Roe, A. 2002a. The keeping of lists. London: Reed.', 'a'],
  ['Roe, A. (2011a/b). The keeping of lists. London: Reed.', 'a/b'],
  ['Roe, A. 2002. The keeping of lists. London: Reed.', undefined],
])('%j keeps the letter of its year', (raw, letter) => {
  expect(itemOf(raw)?.['year-suffix']).toBe(letter);
});

test('a stop between initials ends no authors', () => {
  expect(
    itemOf('Roe L.C., Tamm S., Doe D.R. Lists and their law. J Lists. 1999; 140:4367-70.')?.author,
  ).toHaveLength(3);
});
