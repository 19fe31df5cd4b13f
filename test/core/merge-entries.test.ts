import { expect, test } from 'vitest';
import { explore, exploreRead, readFiles } from '../../src/core/explore';
import type { EntryPlace, Merge } from '../../src/core/merge-entries';
import { overviewOf } from '../../src/core/overview';
import { exportWorks } from '../../src/core/write/export-works';

const bib = {
  name: 'a.bib',
  text: '@book{olson, author = {Olson, A.}, title = {Smuggling}, year = 2016}\n@book{kim, author = {Kim, B.}, title = {Roads}}\n@book{again, author = {Olson, A.}, title = {Smuggling}, year = 2016}\n',
};
const ris = {
  name: 'b.ris',
  text: 'TY  - BOOK\nID  - o16\nAU  - Olson, A.\nTI  - Smuggling\nPY  - 2016\nPB  - A Press\nER  - \n',
};
const claims = {
  name: 'a.yaml',
  text: 'title: A\nbibliography: a.bib\npositions: [{ id: p, name: P }]\nstances:\n  - { work: o16, position: p, stance: holds }\n',
};
const read = readFiles([bib, ris, claims]);
const merged = (...merges: readonly Merge[]) => exploreRead(read, { merges });
const entry = (file: string, text: string, of: string): EntryPlace => ({
  file,
  start: text.indexOf(of),
});
const pair = [entry('a.bib', bib.text, '@book{olson'), entry('b.ris', ris.text, 'TY')];
const keys = (exploration: ReturnType<typeof explore>) =>
  exploration.debate.works.map(({ key }) => key);

test('nothing is merged unless the reader says so', () => {
  expect(keys(explore([bib, ris, claims]))).toEqual(['olson', 'kim', 'again', 'o16']);
  expect(merged()).toEqual(explore([bib, ris, claims]));
});

test('what is merged is one work, with what only the other says, and its stances', () => {
  const found = merged(pair);
  expect(keys(found)).toEqual(['olson', 'kim', 'again']);
  expect(found.debate.works[0]).toMatchObject({
    item: { title: 'Smuggling', publisher: 'A Press' },
    otherKeys: ['o16'],
  });
  expect(found.debate.stances.map(({ work }) => work)).toEqual(['w1']);
  expect(found.problems).toEqual([]);
});

test('all that seem to be doubled are merged at one stroke', () => {
  expect(keys(merged('all'))).toEqual(['olson', 'kim']);
  expect(keys(merged(pair, 'all'))).toEqual(['olson', 'kim']);
  expect(overviewOf(merged('all')).sameWorksCount).toBe(0);
});

test('an overview has what seems to be doubled, by the places of the entries', () => {
  const { sameWorks, sameWorksCount } = overviewOf(merged());
  expect(sameWorksCount).toBe(1);
  expect(sameWorks).toMatchObject([
    {
      works: ['w1', 'w3', 'w4'],
      entries: [pair[0], entry('a.bib', bib.text, '@book{again'), pair[1]],
      reason: 'The same title, year and first author',
    },
  ]);
});

test('a merge of entries that are no longer there is passed over', () => {
  expect(merged([{ file: 'gone.bib', start: 0 }, ...pair.slice(0, 1)], [])).toEqual(merged());
});

test('what only another entry says is written at the end of the one that it was merged into', () => {
  const found = merged('all');
  const written = exportWorks(
    found,
    new Set(found.debate.works.slice(0, 1).map(({ id }) => id)),
    'bibtex',
  );
  expect(written).toBe(
    '@book{olson, author = {Olson, A.}, title = {Smuggling}, year = 2016, publisher = {A Press}}\n',
  );
});

test('an entry that was merged into another stays behind when all works are written', () => {
  const found = merged('all');
  const all = new Set(found.debate.works.map(({ id }) => id));
  const written = exportWorks(found, all, 'bibtex');
  expect(written).toContain('@book{olson');
  expect(written).toContain('@book{kim');
  expect(written).not.toContain('again');
  expect(written).not.toContain('o16');
});
