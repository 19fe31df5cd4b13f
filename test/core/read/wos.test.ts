import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWos } from '../../../src/core/read/wos';

const library = readFileSync(new URL('../../fixtures/wos/library.txt', import.meta.url), 'utf8');
const read = (text: string) => readWos({ name: 'a.txt', text });
const items = (text: string) => read(text).value.map((work) => work.item);

test('a record of Web of Science is a work with its accession number for a key', () => {
  const { value, problems } = read(library);
  expect(problems).toEqual([]);
  expect(value.map((work) => work.key)).toEqual(['WOS:000000000000001', 'WOS:000000000000002', '']);
  expect(value[0]?.item).toEqual({
    type: 'article-journal',
    title: 'Moths and lamps: a field study in three northern towns',
    author: [
      { family: 'Ost', given: 'Ida' },
      { family: 'Berg', given: 'Bo' },
      { literal: 'Northern Moth Grp' },
    ],
    issued: {
      'date-parts': [
        [2019, 3],
        [2019, 4],
      ],
    },
    'container-title': 'JOURNAL OF MOTHS',
    'container-title-short': 'J. Moths',
    volume: '12',
    issue: '3',
    page: '117-125',
    abstract: 'Lamps draw moths. More lamps drew more.',
    keyword: 'street lamps; moths; LIGHT; BEHAVIOR; POPULATION',
    language: 'en',
    publisher: 'EXAMPLE PRESS',
    'publisher-place': 'OSLO',
    DOI: '10.1234/moths.2019.3',
    PMID: '10000001',
    ISSN: '1234-5679, 2345-678X',
    custom: { AU: 'Ost, I; Berg, B', DT: 'Article; Proceedings Paper', J9: 'J MOTHS' },
  });
});

test('a paper in a series knows its conference, its editors and its number', () => {
  expect(items(library)[1]).toEqual({
    type: 'paper-conference',
    title: 'Owl pellets',
    author: [{ family: 'Sund', given: 'D' }],
    editor: [{ family: 'Vane', given: 'R' }],
    'container-title': 'HANDBOOK OF OWLS',
    'collection-title': 'Example Studies',
    'event-title': '5th Owl Conference',
    'event-place': 'Oslo, NORWAY',
    'event-date': {
      'date-parts': [
        [2020, 6, 8],
        [2020, 6, 10],
      ],
    },
    issued: { 'date-parts': [[2021, 2]] },
    ISBN: '978-0-00-000000-2',
    page: '42',
    custom: { DT: 'Proceedings Paper', EA: 'FEB 2021' },
  });
});

test('a book has pages in all and no container', () => {
  expect(items(library)[2]).toMatchObject({ type: 'book', 'number-of-pages': '240' });
  expect(items(library)[2]).not.toHaveProperty('container-title');
});

test('an entry runs from its type to its end mark', () => {
  const texts = read(library).value.map(({ entry }) => library.slice(entry.start, entry.end));
  expect(texts.every((text) => text.startsWith('PT ') && text.endsWith('\nER'))).toBe(true);
});

test('missing end marks, other line ends and a byte order mark lose nothing', () => {
  expect(items(library.replaceAll('\nER\n', '\n'))).toEqual(items(library));
  expect(items(`\ufeff${library.replaceAll('\n', '\r')}`)).toEqual(items(library));
  expect(items(library.replaceAll('\n', '\r\n'))).toEqual(items(library));
});

test('a truncated record is read as far as it goes', () => {
  expect(items('PT J\nAU Ost, I\nTI Moths and la')).toEqual([
    { type: 'article-journal', title: 'Moths and la', author: [{ family: 'Ost', given: 'I' }] },
  ]);
});

test('text between records is told', () => {
  const { value, problems } = read('PT J\nTI A\nER\nwho wrote this?\nPT J\nTI B\nER\n');
  expect(value.length).toBe(2);
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['entry-malformed', 4]]);
});

test('any text is answered', () => {
  const line = fc.oneof(
    fc.constantFrom('PT J', 'AU a, b', '   c', 'ER', 'EF', 'TI x'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { value, problems } = read(lines.join('\n'));
      expect(value.length > 0 || problems.length > 0).toBe(true);
    }),
  );
});

test('what CSL has no variable for is kept under its tag, each cited reference apart', () => {
  const cited =
    'PT J\nTI Owls\nCR Ost I, 1999, OWL LETT, V1, P2\n   Berg B, 2001, MOTHS\nNR 2\nER\n';
  expect(items(cited)[0]?.custom).toEqual({
    CR: 'Ost I, 1999, OWL LETT, V1, P2; Berg B, 2001, MOTHS',
    NR: '2',
  });
});
