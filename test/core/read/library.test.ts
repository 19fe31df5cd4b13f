import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary, readWorks } from '../../../src/core/read/library';

const load = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

test.each([
  ['bibtex/library.bib', 'bibtex', 5],
  ['ris/library.ris', 'ris', 3],
  ['csl-json/array.json.txt', 'csl-json', 2],
])('%s is read as %s', (name, format, count) => {
  const { value, problems } = readWorks({ name, text: load(name) });
  expect(value.format).toBe(format);
  expect(value.works.map(({ id }) => id)).toEqual(
    Array.from({ length: count }, (_, n) => `w${n + 1}`),
  );
  expect(problems).toEqual([]);
});

test.each([
  ['PMID- 1\nTI  - A title\nFAU - Roe, Ann\n', 'nbib'],
  [
    '<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>A title</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
    'pubmed-xml',
  ],
  [
    '<xml><records><record><ref-type name="Book">6</ref-type><titles><title>A title</title></titles></record></records></xml>',
    'endnote-xml',
  ],
  ['%0 Book\n%T A title\n', 'enw'],
  ['FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A title\nER\n\nEF\n', 'wos'],
])('%j is read as %s', (text, format) => {
  const { value } = readWorks({ name: 'a.txt', text });
  expect(value.format).toBe(format);
  expect(value.works.map(({ item }) => item.title)).toEqual(['A title']);
});

test('the name of a file does not matter', () => {
  const text = load('ris/library.ris');
  expect(readWorks({ name: 'library.bib', text }).value.format).toBe('ris');
});

test('a file of no known format has no works, and that is told', () => {
  expect(readWorks({ name: 'notes.txt', text: 'Some notes.' })).toEqual({
    value: {
      file: { name: 'notes.txt', text: 'Some notes.' },
      format: undefined,
      blocks: [],
      works: [],
    },
    problems: [
      {
        code: 'file-not-understood',
        place: { file: 'notes.txt', line: 1, column: 1 },
        facts: { name: 'notes.txt' },
      },
    ],
  });
});

test('more problems than a call may have arguments are all told', () => {
  const text = '@book{,title={A}}\n'.repeat(130_000);
  const { problems } = readLibrary([{ name: 'many.bib', text }]);
  expect(problems).toHaveLength(130_000);
});
