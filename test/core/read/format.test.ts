import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatOf as formatOfFile } from '../../../src/core/read/format';

/** By its content alone. */
const formatOf = (text: string) => formatOfFile({ name: 'a.txt', text });

test.each([
  ['@article{a,\n title = {B}}', 'bibtex'],
  ['% a header\n\n  @string(x = "y")', 'bibtex'],
  ['@book\n{a, title={B}}', 'bibtex'],
  ['Preamble text @book{a, title={B}}', 'bibtex'],
  ['TY  - JOUR\nER  - ', 'ris'],
  ['1.\r\nTY  - JOUR\r\n', 'ris'],
  ['1. TY - JOUR', 'ris'],
  ['TY  -\rTI  - A', 'ris'],
  ['AU  - A, B\nTI  - C\nPY  - 2000\nER  - \n', 'ris'],
  ['Record #1 of 2\n\nTY  -  JOUR\nAB  - see @article{a, in a text\n', 'ris'],
  ['[{"id":"a","type":"book"}]', 'csl-json'],
  ['{\n "config": {"a": 1},\n "items": []}', 'csl-json'],
  ['[]', 'csl-json'],
  ['\nPMID- 123\nOWN - NLM\nTI  - A\nAB  - B\n', 'nbib'],
  ['<?xml version="1.0"?>\n<PubmedArticleSet><PubmedArticle>', 'pubmed-xml'],
  ['<?xml version="1.0"?><xml><records><record>', 'endnote-xml'],
  ['``` <?xml version="1.0"?>\n<xml>\n<records>', 'endnote-xml'],
  ['%0 Journal Article\n%T A\n%A B\n', 'enw'],
  ['FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU A, B\n', 'wos'],
  ['PT J\nAU A, B\nTI C\n', 'wos'],
])('%j is %s', (text, format) => {
  expect(formatOf(text)).toBe(format);
});

test.each([
  '',
  ' \n ',
  'Dear reader, write to a@example.org or @someone (she knows).',
  'title: A debate\npositions: []\n',
  '{"name":"a-package","version":"1.0.0"}',
  '{% a template %}',
  '<html><body>@</body></html>',
  '% a comment\n%A note\n',
])('%j is of no format', (text) => {
  expect(formatOf(text)).toBeUndefined();
});

test('the earliest record decides', () => {
  expect(formatOf('@misc{a, note = {\nTY  - JOUR\n}}')).toBe('bibtex');
  expect(formatOf('TY  - JOUR\nN1  - \n@misc{a, b}\n')).toBe('ris');
});

test('a record behind a very long header is not looked for', () => {
  expect(formatOf(`${'a line of text\n'.repeat(20_000)}@book{a, title={B}}`)).toBeUndefined();
});

const gold = new URL('../../../../shared/gold/bib/', import.meta.url);
const formats = new Map([
  ['bib', 'bibtex'],
  ['biblatex', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['ris', 'ris'],
  ['csl.json', 'csl-json'],
  ['zotero.json', 'csl-json'],
  ['endnote.xml', 'endnote-xml'],
  ['enw', 'enw'],
  ['nbib', 'nbib'],
  ['pubmed.xml', 'pubmed-xml'],
]);

test.skipIf(!existsSync(gold))('real files are told, where they are at hand', () => {
  const index = JSON.parse(readFileSync(new URL('index.json', gold), 'utf8')) as object;
  const wrong = Object.entries(index).filter(([name, { fmt, entries = 0 }]) => {
    if (entries === 0) return false;
    const file = new URL(name.split('/').map(encodeURIComponent).join('/'), gold);
    return formatOf(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) !== formats.get(fmt);
  });
  // A template of a web site, in which no entry has a type.
  expect(wrong.map(([name]) => name)).toEqual([
    'BirkbeckCTP+janeway/src__templates__common__encoding__article_bibtex.bib',
  ]);
});
