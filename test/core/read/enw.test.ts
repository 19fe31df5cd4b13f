import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnw } from '../../../src/core/read/enw';

const library = readFileSync(new URL('../../fixtures/enw/library.enw', import.meta.url), 'utf8');
const read = (text: string) => readEnw({ name: 'a.enw', text });
const items = (text: string) => read(text).value.map((work) => work.item);

test('a record of EndNote is a work with its label for a key', () => {
  const { value, problems } = read(library);
  expect(problems).toEqual([]);
  expect(value.map((work) => work.key)).toEqual(['Ost2019', '', '']);
  expect(value[0]?.item).toEqual({
    type: 'article-journal',
    title: 'Moths and lamps',
    author: [{ family: 'Øst', given: 'Ida' }, { literal: 'Northern Moth Group' }],
    issued: { 'date-parts': [[2019, 3, 4]] },
    'container-title': 'Journal of Moths',
    'container-title-short': 'J. Moths',
    volume: '12',
    issue: '3',
    page: '117-125',
    ISSN: '1234-5679',
    DOI: '10.1234/moths.2019.3',
    PMID: '10000001',
    keyword: 'moths; street lamps',
    abstract: 'Lamps draw moths. More lamps drew more.',
    URL: 'https://example.org/moths',
    language: 'en',
    note: 'Database provider: NLM',
  });
});

test('the authors of an edited book are its editors, its second title is the series', () => {
  expect(items(library)[1]).toEqual({
    type: 'book',
    title: 'The handbook of owls',
    editor: [{ family: 'Vane', given: 'Rosa', suffix: 'Jr.' }],
    'collection-editor': [{ family: 'Sund', given: 'Dag' }],
    translator: [{ family: 'Holm', given: 'Eva' }],
    'collection-title': 'Example Studies',
    'collection-number': '7',
    'publisher-place': 'Oslo',
    publisher: 'Example Press',
    issued: { 'date-parts': [[2021]] },
    edition: '2nd',
    'number-of-pages': 'xii, 240',
    ISBN: '978-0-00-000000-2',
    note: 'Signed copy.',
  });
});

test('a date that is none stays as it is', () => {
  expect(items(library)[2]).toEqual({
    type: 'webpage',
    title: 'Owl calls',
    issued: { literal: 'n.d.' },
    URL: 'https://example.org/owls',
    accessed: { 'date-parts': [[2020, 5, 6]] },
  });
});

test('line ends and a byte order mark change nothing', () => {
  for (const lineEnd of ['\r\n', '\r']) {
    expect(items(`\ufeff${library.replaceAll('\n', lineEnd)}`)).toEqual(items(library));
  }
});

test('a record without a type gets one from its fields', () => {
  const typed = (text: string) => items(text)[0]?.type;
  expect(typed('%T A\n%J B')).toBe('article-journal');
  expect(typed('%T A\n%B B')).toBe('chapter');
  expect(typed('%T A\n%I B')).toBe('book');
  expect(typed('%T A')).toBe('document');
  expect(items('%T A\n%J B\n\n%T C\n%J D').map((item) => item.title)).toEqual(['A', 'C']);
});

test('what has no variable stays in the note under its name', () => {
  const text = '%0 Report\n%T A\n%H Holm, Eva\n%* B\n%M X1\n%@ TR-7\n%2 own words\n%& 4';
  expect(items(text)[0]).toEqual({
    type: 'report',
    title: 'A',
    number: 'TR-7',
    note: [
      'Accession number: X1',
      'Translated author: Holm, Eva',
      'Reviewed item: B',
      'Section: 4',
      'Custom 2: own words',
    ].join('\n'),
  });
});

test('a percent sign in running text is no tag', () => {
  expect(items('%0 Book\n%T A\n%X Of these\n%50 were owls')[0]?.abstract).toBe(
    'Of these %50 were owls',
  );
});

test('any text is answered', () => {
  const line = fc.oneof(fc.constantFrom('%0 Book', '%A a, b', '%D 19', '', '%K x'), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { value, problems } = read(lines.join('\n'));
      expect(value.length > 0 || problems.length > 0).toBe(true);
    }),
  );
});
