import { expect, test } from 'vitest';
import { genres, writtenTypes } from '../../../src/core/model/bibtex-types';
import { type CslDate, type CslItem, type CslName, cslTypes } from '../../../src/core/model/csl';
import { readBibliography } from '../../../src/core/read/bibliography';
import { bibtexEntry } from '../../../src/core/write/bibtex-entry';

const write = (item: Partial<CslItem>) => bibtexEntry('k', { type: 'book', ...item });
const read = (text: string) => readBibliography({ name: 'a.bib', text }).value.works[0]?.item;
const fields = (item: Partial<CslItem>) => write(item).split('\n').slice(1, -1).join('\n');
const author = (...names: readonly CslName[]) => fields({ author: names });
const issued = (date: CslDate) => fields({ issued: date });

test('an article is written for BibTeX and BibLaTeX', () => {
  expect(
    write({
      type: 'article-journal',
      author: [{ family: 'Olson', given: 'Ada' }, { literal: 'UNODC' }],
      title: 'Ports & seas: 100 % {sic}',
      'container-title': 'Journal of Ports',
      issued: { 'date-parts': [[2016, 7, 15]] },
      volume: '4',
      issue: '2',
      page: '12-34',
      DOI: '10.1000/a_b%{c}',
      URL: 'https://example.org/~a?b=c&d=%7B#e',
      keyword: 'ports; seas',
      language: 'en-GB',
    }),
  ).toBe(`@article{k,
  author = {Olson, Ada and {UNODC}},
  title = {Ports \\& seas: 100 \\% \\textbraceleft{}sic\\textbraceright{}},
  journal = {Journal of Ports},
  volume = {4},
  number = {2},
  pages = {12--34},
  keywords = {ports, seas},
  langid = {british},
  doi = {10.1000/a_b%%7Bc%7D},
  url = {https://example.org/~a?b=c&d=%7B#e},
  year = {2016},
  month = jul,
  day = {15}
}`);
});

test('a work of which nothing is known is a valid entry', () => {
  expect(write({})).toBe('@book{k,\n\n}');
  expect(read(write({}))).toEqual({ type: 'book' });
});

test.each(cslTypes)('the type %s is read as it was written', (type) => {
  expect(read(write({ type, title: 'T' }))).toEqual({ type, title: 'T' });
  expect(writtenTypes[type][0]).toMatch(/^[a-z]+$/);
});

test('a thesis has BibTeX’s own type where its genre tells which', () => {
  for (const [type, genre] of genres) expect(write({ type: 'thesis', genre })).toMatch(`@${type}{`);
  expect(write({ type: 'thesis', genre: 'Habilitation' })).toMatch('@thesis{');
  expect(write({ type: 'thesis', publisher: 'MIT' })).toMatch('school = {MIT}');
});

test('an unpublished work at an event is not taken for a talk', () => {
  const item: CslItem = { type: 'manuscript', title: 'T', 'event-title': 'E' };
  expect(read(write(item))).toEqual(item);
});

test('names are written so that nothing in them parts them', () => {
  expect(author({ family: 'Gogh', given: 'Vincent', 'dropping-particle': 'van' })).toBe(
    '  author = {van Gogh, Vincent}',
  );
  expect(author({ family: 'King', given: 'M. L.', suffix: 'Jr.' })).toBe(
    '  author = {King, Jr., M. L.}',
  );
  expect(author({ family: 'King', suffix: 'Jr.' })).toBe('  author = {King, Jr., {}}');
  expect(author({ family: 'van Gogh', given: 'Vincent' })).toBe('  author = {{van Gogh}, Vincent}');
  expect(author({ family: 'De La Cruz', given: 'Ana' })).toBe('  author = {De La Cruz, Ana}');
  expect(author({ literal: 'Simon and Schuster, Inc.' }, { family: 'others' })).toBe(
    '  author = {{Simon and Schuster, Inc.} and {others}}',
  );
  expect(author({ family: 'Plato' }, { family: 'Two Words' }, { given: 'Only' })).toBe(
    '  author = {Plato and {Two Words} and {Only}}',
  );
  expect(author({ family: 'a} and {b', given: 'c, d' }, { literal: '\\x' })).toBe(
    '  author = {{a\\textbraceright{} and \\textbraceleft{}b}, {c, d} and {{\\textbackslash{}x}}}',
  );
});

test('particles that belong to the name are told by BibLaTeX’s option', () => {
  const names = [{ family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' }];
  expect(author(...names)).toBe('  author = {van Gogh, V.},\n  options = {useprefix=true}');
  expect(read(write({ author: names }))).toEqual({ type: 'book', author: names });
  const capital = { family: 'Cruz', given: 'A.', 'non-dropping-particle': 'De La' };
  expect(author(capital)).toBe('  author = {De La Cruz, A.}');
});

test('no name has more commas than biber bears', () => {
  expect(author({ family: 'a, b', given: 'c, d' }, { family: 'E', given: 'f, g, h, i' })).toBe(
    '  author = {{a, b}, {c, d} and {E}, {f, g, h, i}}',
  );
});

test('dates are in the fields that both read, or in BibLaTeX’s with the year beside it', () => {
  expect(issued({ 'date-parts': [[2016]] })).toBe('  year = {2016}');
  expect(issued({ 'date-parts': [[2016, 12]] })).toBe('  year = {2016},\n  month = dec');
  expect(issued({ 'date-parts': [[2016], [2017]] })).toBe('  date = {2016/2017},\n  year = {2016}');
  expect(issued({ 'date-parts': [[2016]], season: 2 })).toBe(
    '  date = {2016-22},\n  year = {2016}',
  );
  expect(issued({ 'date-parts': [[1850]], circa: true })).toBe(
    '  date = {1850~},\n  year = {1850}',
  );
  expect(issued({ 'date-parts': [[-44, 3, 15]] })).toBe('  date = {-0043-03-15}');
  expect(issued({ 'date-parts': [[2014], [0]] })).toBe('  date = {2014/},\n  year = {2014}');
  expect(issued({ literal: 'n.d. & so' })).toBe('  year = {n.d. \\& so}');
  expect(fields({ accessed: { 'date-parts': [[2011, 1, 2]] } })).toBe('  urldate = {2011-01-02}');
});

test('what BibTeX has no field for stands under CSL’s name', () => {
  const item: CslItem = {
    type: 'article-journal',
    medium: 'CD',
    number: 'e12',
    'original-title': 'Ur',
    composer: [{ family: 'Bach', given: 'J.' }],
    submitted: { 'date-parts': [[1999, 2, 3]] },
  };
  expect(fields(item)).toBe(
    [
      '  composer = {Bach, J.},',
      '  csl-number = {e12},',
      '  medium = {CD},',
      '  original-title = {Ur},',
      '  submitted = {1999-02-03}',
    ].join('\n'),
  );
  expect(read(write(item))).toEqual(item);
});

test('fields that were kept are written as they stood, unless they would change the work', () => {
  const custom = Object.fromEntries([
    ['file', ':C\\:\\\\a.pdf:PDF'],
    ['x-open', 'a } b'],
    ['lines', 'a\n@misc{b, c}'],
    ['year', '1'],
    ['title', 'No'],
    ['no name', 'a'],
    ['__proto__', 'a'],
    ['crossref', 'a'],
  ]);
  expect(fields({ title: 'T', custom })).toBe(
    [
      '  title = {T},',
      '  file = {:C\\:\\\\a.pdf:PDF},',
      '  x-open = {a \\textbraceright{} b},',
      '  lines = {a @misc{b, c}}',
    ].join('\n'),
  );
});

test('a language is named as babel names it, a bare tag by the language itself', () => {
  const langid = (language: string) =>
    /langid = \{(.*)\}/.exec(bibtexEntry('a', { type: 'book', language }))?.[1];
  expect(['en', 'en-GB', 'de', 'fr', 'ja', 'Klingon'].map(langid)).toEqual([
    ...['english', 'british', 'german', 'french', 'japanese', 'Klingon'],
  ]);
});
