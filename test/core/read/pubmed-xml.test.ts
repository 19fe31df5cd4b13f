import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPubmedXml } from '../../../src/core/read/pubmed-xml';

const library = readFileSync(
  new URL('../../fixtures/pubmed-xml/library.xml', import.meta.url),
  'utf8',
);
const read = (text: string) => readPubmedXml({ name: 'a.xml', text });

test('an article of PubMed is a work with its PMID for a key', () => {
  const { value, problems } = read(library);
  expect(problems).toEqual([]);
  expect(value.map((work) => work.key)).toEqual(['10000001', '10000003']);
  expect(value[0]?.item).toEqual({
    type: 'article',
    genre: 'Preprint',
    title: 'Moths, CO2 and lamps',
    author: [
      { family: 'de la Cruz', given: 'Juan A', suffix: 'Jr' },
      { literal: 'Northern Moth Group' },
    ],
    issued: { 'date-parts': [[2019, 3, 4]] },
    'container-title': 'Journal of moths',
    'container-title-short': 'J Moths',
    volume: '12',
    issue: '3',
    page: '117-125',
    abstract: 'BACKGROUND: Lamps draw moths. RESULTS: More lamps drew more β.',
    keyword: 'street lamps; Moths/physiology',
    language: 'da',
    DOI: '10.1234/moths.2019.3',
    PMID: '10000001',
    PMCID: 'PMC1234567',
    ISSN: '1234-5679, 2345-678X',
  });
});

test('a chapter of a book on PubMed knows the book', () => {
  expect(read(library).value[1]?.item).toEqual({
    type: 'chapter',
    title: 'Owl pellets',
    'container-title': 'The handbook of owls',
    author: [{ family: 'Sund', given: 'D' }],
    editor: [{ family: 'Vane', given: 'Rosa' }],
    publisher: 'Example Press',
    'publisher-place': 'Oslo',
    issued: {
      'date-parts': [
        [2020, 12],
        [2021, 1],
      ],
    },
    language: 'en',
    ISBN: '9780000000002',
    PMID: '10000003',
  });
});

test('the identifiers of cited works are not the work’s own', () => {
  const without = library.replace(/<ELocationID EIdType="doi">.*\n/, '');
  expect(read(without).value[0]?.item).not.toHaveProperty('DOI');
});

test('dates are read from parts, names, seasons and MEDLINE’s words', () => {
  const issued = (date: string) =>
    read(library.replace(/<PubDate><Year>2019.*<\/PubDate>/, `<PubDate>${date}</PubDate>`)).value[0]
      ?.item.issued;
  expect(issued('<Year>2019</Year>')).toEqual({ 'date-parts': [[2019]] });
  expect(issued('<Year>2019</Year><Month>05</Month>')).toEqual({ 'date-parts': [[2019, 5]] });
  expect(issued('<Year>2019</Year><Season>Fall</Season>')).toEqual({
    'date-parts': [[2019]],
    season: 3,
  });
  expect(issued('<MedlineDate>1998 Nov-Dec</MedlineDate>')).toEqual({
    'date-parts': [
      [1998, 11],
      [1998, 12],
    ],
  });
  expect(issued('<MedlineDate>no date</MedlineDate>')).toEqual({ literal: 'no date' });
});

test('citations without PubMed’s data round them are read too', () => {
  const start = library.indexOf('<MedlineCitation>');
  const end = library.indexOf('</MedlineCitation>') + '</MedlineCitation>'.length;
  const text = `<MedlineCitationSet>${library.slice(start, end)}</MedlineCitationSet>`;
  expect(read(text).value.map((work) => [work.key, work.item.title])).toEqual([
    ['10000001', 'Moths, CO2 and lamps'],
  ]);
});

test('an article that is cut off leaves the next one whole', () => {
  const cut = library.replace(/<Abstract>[\s\S]*<\/PubmedArticle>\n/, '');
  const { value, problems } = read(cut);
  expect(value.map((work) => work.key)).toEqual(['10000001', '10000003']);
  expect(value[1]?.item).toEqual(read(library).value[1]?.item);
  expect(problems.map(({ code }) => code)).toEqual(['xml-syntax']);
});

test('a file of something else has no entries', () => {
  expect(read('<html><body>no</body></html>').problems.map(({ code }) => code)).toEqual([
    'no-entries',
  ]);
});
