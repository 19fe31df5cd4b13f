import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from '../../../src/core/model/csl';
import { yearOf } from '../../../src/core/model/year-of';
import {
  clipped,
  creatorsText,
  labelWorks,
  shortName,
  yearText,
} from '../../../src/core/view/labels';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const labels = (...items: readonly Partial<CslItem>[]) => [
  ...labelWorks(items.map((item, i) => tinyWork(item, { id: `w${i + 1}` }))).values(),
];
const by = (...names: readonly string[]) => ({ author: names.map(tinyName) });

test('one author, two, and more', () => {
  expect(creatorsText(tinyWork(by('Olson')))).toBe('Olson');
  expect(creatorsText(tinyWork(by('Slack', 'Campbell, Howard')))).toBe('Slack and Campbell');
  expect(creatorsText(tinyWork(by('Servin', 'B', 'C')))).toBe('Servin et al.');
});

test('a particle that belongs to the name is part of it, one that drops is not', () => {
  expect(shortName({ family: 'Cruz', 'non-dropping-particle': 'de la' })).toBe('de la Cruz');
  expect(shortName({ family: 'Humboldt', 'dropping-particle': 'von' })).toBe('Humboldt');
});

test('an organisation is called by its whole name, or by the short one that the entry gives', () => {
  const item = { author: [{ literal: 'United Nations Office on Drugs and Crime' }] };
  expect(creatorsText(tinyWork(item))).toBe('United Nations Office on Drugs and Crime');
  expect(creatorsText(tinyWork(item, { shortName: 'UNODC' }))).toBe('UNODC');
});

test('a person with one name only is called by it', () => {
  expect(creatorsText(tinyWork({ author: [{ given: 'Plato' }] }))).toBe('Plato');
});

test('without authors the editors stand for them, then the title, then the key', () => {
  expect(creatorsText(tinyWork({ editor: [tinyName('Zhang')] }))).toBe('Zhang');
  expect(creatorsText(tinyWork({ title: 'Migrant roads' }))).toBe('Migrant roads');
  expect(creatorsText(tinyWork({}, { key: 'roads2016' }))).toBe('roads2016');
  expect(creatorsText(tinyWork({}, { key: '' }))).toBe('Untitled');
});

test('a long title is cut at a word', () => {
  const title = 'Irregular migration, trafficking and smuggling of human beings';
  expect(creatorsText(tinyWork({ title }))).toBe('Irregular migration,…');
});

test('the year is the first of the date; a date in words is given in words; none is n.d.', () => {
  expect(yearText(tinyWork(inYear(2016)))).toBe('2016');
  expect(yearText(tinyWork({ issued: { 'date-parts': [[2011, 12, 4], [2012]] } }))).toBe('2011');
  expect(yearText(tinyWork({ issued: { literal: 'forthcoming' } }))).toBe('forthcoming');
  expect(yearText(tinyWork())).toBe('n.d.');
  expect(yearOf(tinyWork({ issued: { literal: 'forthcoming' } }))).toBeUndefined();
});

test('works of the same author and year are told apart by letters, in the order of the bibliography', () => {
  const vogt = { ...by('Vogt'), ...inYear(2016) };
  expect(labels(vogt, { ...by('Vogt'), ...inYear(2018) }, vogt, by('Vogt'), by('Vogt'))).toEqual([
    'Vogt 2016a',
    'Vogt 2018',
    'Vogt 2016b',
    'Vogt n.d.a',
    'Vogt n.d.b',
  ]);
});

test('letters that a list has printed stay, whatever the order of the works', () => {
  const vogt = { ...by('Vogt'), ...inYear(2016) };
  const lettered = (letter: string) => ({ ...vogt, 'year-suffix': letter });
  expect(labels(vogt, lettered('b'), lettered('a'), lettered('a'), vogt)).toEqual([
    'Vogt 2016c',
    'Vogt 2016b',
    'Vogt 2016a',
    'Vogt 2016d',
    'Vogt 2016e',
  ]);
  expect(labels(lettered('b'), lettered('<b>'))).toEqual(['Vogt 2016b', 'Vogt 2016a']);
  expect(labels(lettered('b'))).toEqual(['Vogt 2016b']);
});

test('after z come aa and ab', () => {
  const many = Array.from({ length: 54 }, () => ({ ...by('Vogt'), ...inYear(2016) }));
  const all = labels(...many);
  expect([all[25], all[26], all[27], all[51], all[52]]).toEqual([
    'Vogt 2016z',
    'Vogt 2016aa',
    'Vogt 2016ab',
    'Vogt 2016az',
    'Vogt 2016ba',
  ]);
  expect(new Set(all).size).toBe(54);
});

test('law: a cut text is no longer than asked but for its dots, begins the text, and halves no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, n) => {
      const cut = clipped(text, n);
      const kept = cut.endsWith('…') && cut !== text ? cut.slice(0, -1) : cut;
      expect([...kept].length).toBeLessThanOrEqual(n);
      expect(text.startsWith(kept)).toBe(true);
      expect(cut).not.toMatch(/\p{Cs}/u);
    }),
  );
});
