import { expect, test } from 'vitest';
import { explore, exploreRead, readFiles } from '../../src/core/explore';
import { markEntries, mergeOfAll } from '../../src/core/merge-entries';
import { apartOf, type EntryMark, type Merge, mergeOf } from '../../src/core/model/merge';
import { overviewOf } from '../../src/core/overview';
import { readMerges } from '../../src/core/read-merges';
import { writeMerges } from '../../src/core/write/debate-folder';
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
const library = read.library.value;
const marks = [...markEntries(library).values()];
const marked = (...keys: readonly string[]): readonly EntryMark[] =>
  library
    .flatMap((one) => one.works)
    .flatMap(({ key }, i) => (keys.includes(key) ? (marks[i] ?? []) : []));
const pair = mergeOf([marked('olson', 'o16')]);
const all = (...before: readonly Merge[]) => mergeOfAll(library, before);
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
  expect(keys(merged(all()))).toEqual(['olson', 'kim']);
  expect(keys(merged(pair, all(pair)))).toEqual(['olson', 'kim']);
  expect(overviewOf(merged(all())).sameWorksCount).toBe(0);
});

test('an overview has what seems to be doubled, by the places of the entries', () => {
  const { sameWorks, sameWorksCount } = overviewOf(merged());
  expect(sameWorksCount).toBe(1);
  expect(sameWorks).toMatchObject([
    {
      works: ['w1', 'w3', 'w4'],
      files: ['a.bib', 'a.bib', 'b.ris'],
      entries: marked('olson', 'again', 'o16'),
      reason: 'The same title, year and first author',
    },
  ]);
});

test('a merge of entries that are no longer there is passed over', () => {
  const gone = mergeOf([['x-1-0 gone.bib', ...marked('olson')]]);
  const { marks: _, ...found } = merged(gone, mergeOf([[]]));
  expect(found).toEqual(merged());
});

test('entries are known again when their file has changed elsewhere, and not taken for others', () => {
  const first = '@book{new, author = {New, N.}, title = {First}}\n';
  const edited = readFiles([{ ...bib, text: first + bib.text }, ris, claims]);
  expect(keys(exploreRead(edited, { merges: [pair] }))).toEqual(['new', 'olson', 'kim', 'again']);
  const replaced = readFiles([{ ...bib, text: bib.text.replace('Olson, A.', 'Other, O.') }, ris]);
  expect(keys(exploreRead(replaced, { merges: [pair] }))).toEqual(['olson', 'kim', 'again', 'o16']);
});

test('works that come later are not merged by what was merged before', () => {
  const more = {
    name: 'c.bib',
    text: '@book{r1, title={Late}, author={Roe, R.}, year=2001}\n@book{r2, title={Late}, author={Roe, R.}, year=2001}\n',
  };
  const joined = readFiles([bib, ris, claims, more]);
  expect(keys(exploreRead(joined, { merges: [all()] }))).toEqual(['olson', 'kim', 'r1', 'r2']);
});

test('what only another entry says is written at the end of the one that it was merged into', () => {
  const found = merged(all());
  const written = exportWorks(
    found,
    new Set(found.debate.works.slice(0, 1).map(({ id }) => id)),
    'bibtex',
  );
  expect(written).toBe(
    '@book{olson, author = {Olson, A.}, title = {Smuggling}, year = 2016, publisher = {A Press}, ids = {again, o16}}\n',
  );
});

test('an entry that was merged into another stays behind when all works are written', () => {
  const found = merged(all());
  const every = new Set(found.debate.works.map(({ id }) => id));
  const written = exportWorks(found, every, 'bibtex');
  expect(written).toContain('@book{olson');
  expect(written).toContain('@book{kim');
  expect(written).not.toContain('@book{again');
  expect(written).not.toContain('{o16');
});

test('what only another entry says in fields of its own is kept, and its key goes on being one', () => {
  const one = {
    name: 'a.bib',
    text: '@book{a, title = {Smuggling}, author = {Olson, A.}, year = 2016, x-mine = {1}}\n',
  };
  const other = {
    name: 'b.bib',
    text: '@book{b, title = {Smuggling}, author = {Olson, A.}, year = 2016, x-yours = {2}, ids = {c}}\n',
  };
  const both = readFiles([one, other]);
  const found = exploreRead(both, { merges: [mergeOfAll(both.library.value, [])] });
  const written = exportWorks(found, new Set(found.debate.works.map(({ id }) => id)), 'bibtex');
  expect(written).toBe(
    '@book{a, title = {Smuggling}, author = {Olson, A.}, year = 2016, x-mine = {1}, x-yours = {2}, ids = {b, c}}\n',
  );
  expect(keys(explore([{ name: 'a.bib', text: written }]))).toEqual(['a']);
});

test('one key in two BibTeX files is told, until the two are merged', () => {
  const twice = {
    name: 'c.bib',
    text: '% more\n@book{olson, author = {Olson, A.}, title = {Smuggling}, year = 2016}\n',
  };
  const both = readFiles([bib, twice, { ...ris, text: ris.text.replace('o16', 'kim') }]);
  expect(exploreRead(both).problems).toEqual([
    {
      code: 'key-in-two-files',
      place: { file: 'c.bib', line: 2, column: 1 },
      facts: { key: 'olson', file: 'a.bib', line: 1 },
    },
  ]);
  expect(exploreRead(both, { merges: [mergeOfAll(both.library.value, [])] }).problems).toEqual([]);
});

const twoWorks = (...keys: readonly string[]) => apartOf([marked(...keys)]);

test('what is told apart is neither proposed nor merged with all others, the rest of a group is', () => {
  const proposed = (...merges: readonly Merge[]) =>
    overviewOf(merged(...merges)).sameWorks.map(({ works }) => works);
  expect(proposed(twoWorks('olson', 'again'))).toEqual([['w1', 'w4']]);
  expect(proposed(twoWorks('olson', 'again', 'o16'))).toEqual([]);
  const apart = twoWorks('again', 'o16');
  expect(keys(merged(apart, all(apart)))).toEqual(['olson', 'kim', 'o16']);
  expect(proposed(apart, all(apart))).toEqual([]);
});

test('what was merged before stays apart from what its entries were told apart from', () => {
  const apart = twoWorks('again', 'o16');
  expect(overviewOf(merged(pair, apart)).sameWorks).toEqual([]);
});

test('works told apart are written with the merges and read again', () => {
  const apart = twoWorks('olson', 'again', 'o16');
  expect(readMerges(writeMerges([pair, apart]).text)).toEqual([pair, apart]);
});

test('what is no list of groups among the merges of a file is passed over', () => {
  const merges = [[['a', 'b']], { apart: [['c']] }, { apart: 'c' }, { other: [] }, [1], null];
  expect(readMerges(JSON.stringify({ merges }))).toEqual(['[["a","b"]]', '{"apart":[["c"]]}']);
});

test('an entry is known by what it is among all, not among those that are left after a merge', () => {
  const entry = (key: string, doi = '') =>
    `@book{${key}, author = {Olson, A.}, title = {Smuggling}, year = 2016${doi && `, doi = {${doi}}`}}\n`;
  const files = readFiles([
    { name: 'a.bib', text: entry('x', '10.1234/one') },
    { name: 'b.bib', text: entry('d') + entry('d') },
    { name: 'c.bib', text: entry('y', '10.1234/two') },
  ]);
  const of = [...markEntries(files.library.value).values()];
  const [x = '', d = '', again = '', y = ''] = of;
  const merges = [apartOf([[again, d]]), apartOf([[again, x]]), mergeOf([[x, d]])];
  const proposed = overviewOf(exploreRead(files, { merges })).sameWorks;
  expect(proposed.map(({ entries }) => entries)).toEqual([[again, y]]);
  const everything = [...merges, mergeOfAll(files.library.value, merges)];
  expect(keys(exploreRead(files, { merges: everything }))).toEqual(['x', 'd']);
});

test('a cite of what two entries say is of the one work that they were merged into', () => {
  const entry = (key: string, author: string, title: string) =>
    `@article{${key}, author = {${author}}, title = {${title}}, year = 2017}\n`;
  const files = readFiles([
    { name: 'a.bib', text: entry('one', 'Jones, Rhys', 'Number plates and fairness') },
    { name: 'b.bib', text: entry('two', 'Jones, R.', 'Number Plates and Fairness') },
    {
      name: 'j.md',
      text: '# Roads\n\nPlates are not fair to those who live far out (Jones 2017).\n',
    },
  ]);
  const cited = (merges: readonly Merge[]) => {
    const [source] = exploreRead(files, { merges }).sources;
    const works = source?.article?.cites.map(({ references }) => references.length);
    return { works, check: source?.article?.check.map(({ problem }) => problem.code) };
  };
  expect(cited([])).toEqual({ works: [0], check: ['ambiguous-cite'] });
  expect(cited([mergeOfAll(files.library.value, [])])).toEqual({ works: [1], check: [] });
});
