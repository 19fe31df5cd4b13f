import { expect, test } from 'vitest';
import { findSameWorks } from '../../../src/core/analysis/find-same-works';
import type { CslItem } from '../../../src/core/model/csl';
import { differencesOf, sameWorkLine, sameWorkReason } from '../../../src/core/view/same-work-text';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const item: Partial<CslItem> = {
  title: 'Rumors, encounters and collaborations',
  author: [tinyName('Sanchez, Gabriella')],
  ...inYear(2018),
};

function wordsOf(...items: readonly Partial<CslItem>[]): string | undefined {
  const works = items.map((own, i) => tinyWork({ ...item, ...own }, { id: `w${i + 1}` }));
  const [group] = findSameWorks(works);
  return group && sameWorkReason(group, works);
}

test('one sentence says why two entries are taken for one work', () => {
  const DOI = 'https://doi.org/10.1000/X';
  expect(wordsOf({ DOI }, { DOI: '10.1000/x' })).toBe('The same DOI, 10.1000/x');
  expect(wordsOf({ PMID: '7', title: 'Rumors' }, { PMID: '7' })).toBe('The same PMID, 7');
  expect(wordsOf({ PMCID: 'PMC7' }, { PMCID: '7', title: 'Rumors' })).toBe('The same PMCID, PMC7');
  const ISBN = '9780858833845';
  expect(wordsOf({ ISBN }, { ISBN, title: 'Rumors' })).toBe('The same ISBN');
  expect(wordsOf({}, {})).toBe('The same title, year and first author');
  const printed = {
    type: 'article-journal',
    'container-title': 'A',
    volume: '1',
    page: '2',
  } as const;
  expect(wordsOf(printed, { ...printed, title: 'Rumours, encounters, and collaborations' })).toBe(
    'The same volume, page, year and first author, and nearly the same title',
  );
});

test('a line for a list begins with the number of entries', () => {
  const works = [tinyWork(item, { id: 'w1' }), tinyWork(item, { id: 'w2' })];
  const [group] = findSameWorks(works);
  expect(group && sameWorkLine(group, works)).toBe(
    '2 entries: the same title, year and first author',
  );
});

test('what differs is told in plain names, by value; what only one says, or case alone, does not differ', () => {
  const works = [
    tinyWork({ ...item, page: '1-9', DOI: '10.1/a', 'container-title': 'Annals' }),
    tinyWork({ ...item, type: 'article-journal', page: '1–12', 'container-title': 'ANNALS' }),
    tinyWork({ ...item, author: [tinyName('Sanchez, G.')], page: '1-9', ...inYear(2017) }),
  ];
  expect(differencesOf(works)).toEqual([
    { name: 'kind', values: ['book', 'article journal', 'book'] },
    { name: 'authors', values: ['Gabriella Sanchez', 'Gabriella Sanchez', 'G. Sanchez'] },
    { name: 'page', values: ['1-9', '1–12', '1-9'] },
    { name: 'date of issue', values: ['2018', '2018', '2017'] },
  ]);
  expect(differencesOf(works.slice(0, 1))).toEqual([]);
});

test('values are cut and made harmless', () => {
  const [difference] = differencesOf([
    tinyWork({ title: `a\u202e${'x'.repeat(500)}` }),
    tinyWork({ title: 'b' }),
  ]);
  expect(difference?.values[0]).toMatch(/^a<U\+202E>x+…$/);
});
