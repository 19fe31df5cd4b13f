import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEndnoteXml } from '../../../src/core/read/endnote-xml';

const library = readFileSync(
  new URL('../../fixtures/endnote-xml/library.xml', import.meta.url),
  'utf8',
);
const read = (text: string) => readEndnoteXml({ name: 'a.xml', text });
const items = (text: string) => read(text).value.map((work) => work.item);
const record = (inside: string) =>
  items(`<xml><records><record>${inside}</record></records></xml>`)[0];

test('a record of EndNote is a work with its number for a key', () => {
  const { value, problems } = read(library);
  expect(problems).toEqual([]);
  expect(value.map((work) => work.key)).toEqual(['7', 'Sund2021', '']);
  expect(value[0]?.item).toEqual({
    type: 'article-journal',
    title: 'Moths & lamps: the Noctuidae of Sørvik',
    author: [{ family: 'Øst', given: 'Ida' }, { literal: 'Northern Moth Group' }],
    issued: { 'date-parts': [[2019, 3, 4]] },
    'container-title': 'Journal of Moths',
    'container-title-short': 'J. Moths',
    volume: '12',
    issue: '3',
    page: '117-125',
    keyword: 'moths; street lamps',
    ISSN: '1234-5679, 2345-678X',
    DOI: '10.1234/moths.2019.3',
    PMID: '10000001',
    PMCID: 'PMC1234567',
    URL: 'https://example.org/moths',
    language: 'en',
    note: 'Label: Ost2019\nDatabase provider: NLM',
  });
});

test('a type of a user is known by its number, and pages by their attributes', () => {
  expect(items(library)[1]).toEqual({
    type: 'chapter',
    title: 'Owl <pellets>',
    author: [{ family: 'Sund', given: 'Dag' }],
    editor: [{ family: 'Vane', given: 'Rosa' }],
    'collection-editor': [{ family: 'Holm', given: 'Eva' }],
    'container-title': 'The handbook of owls',
    'collection-title': 'Example Studies',
    page: '11-19',
    issued: { 'date-parts': [[2021]] },
    publisher: 'Example Press',
    'publisher-place': 'Oslo',
    ISBN: '978-0-00-000000-2',
  });
});

test('a web page keeps the day of access where other types have volume and number', () => {
  expect(items(library)[2]).toEqual({
    type: 'webpage',
    title: 'Owl calls',
    accessed: { 'date-parts': [[2020, 5, 6]] },
    URL: 'https://example.org/owls',
  });
});

test('entries are the records in the text', () => {
  for (const { entry } of read(library).value) {
    const text = library.slice(entry.start, entry.end);
    expect(text.startsWith('<record>') && text.endsWith('</record>')).toBe(true);
  }
});

test('the alternate journal is the short title where it differs and no other is given', () => {
  const titles = '<titles><title>A</title><secondary-title>Journal of Moths</secondary-title>';
  const article = `<ref-type name="Journal Article"/>${titles}`;
  expect(record(`${article}<alt-title>J Moths</alt-title></titles>`)).toMatchObject({
    'container-title': 'Journal of Moths',
    'container-title-short': 'J Moths',
  });
  expect(record(`${article}</titles>`)).not.toHaveProperty('container-title-short');
});

test('a number that is no ISBN is the number of a report or patent', () => {
  const of = (name: string) =>
    record(`<ref-type name="${name}"/><titles><title>A</title></titles><isbn>TR-7</isbn>`);
  expect(of('Report')?.number).toBe('TR-7');
  expect(of('Patent')?.number).toBe('TR-7');
  expect(of('Book')?.ISBN).toBe('TR-7');
});

test('a broken record is told and read as far as it goes, the others are untouched', () => {
  const broken = library.replace('</style></author>', '</author>').replace('</title>', '');
  const { value, problems } = read(broken);
  expect(value.slice(1).map((work) => work.item)).toEqual(items(library).slice(1));
  expect(value[0]?.item).toMatchObject({ author: [{ family: 'Øst', given: 'Ida' }, {}] });
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['xml-syntax', 7]]);
});

test('a record that is cut off is told and kept', () => {
  const cut = library.slice(0, library.indexOf('<pages start'));
  const { value, problems } = read(cut);
  expect(value.map((work) => work.item.title)).toEqual([
    'Moths & lamps: the Noctuidae of Sørvik',
    'Owl <pellets>',
  ]);
  expect(value[1]?.entry.end).toBe(cut.length);
  expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
    ['xml-syntax', { kind: 'unclosed', name: 'record' }],
  ]);
});

test('declarations of entities are refused at once', () => {
  const laughs = `<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${library}`;
  const { value, problems } = read(laughs);
  expect(value).toEqual([]);
  expect(problems).toEqual([
    {
      code: 'xml-not-allowed',
      place: { file: 'a.xml', line: 1, column: 1 },
      facts: { what: 'declaration' },
    },
  ]);
});

test('script in a field is text', () => {
  const title = '&lt;img src=x onerror=alert(1)&gt;';
  expect(record(`<titles><title>${title}</title></titles>`)?.title).toBe(
    '<img src=x onerror=alert(1)>',
  );
});

test('any cut and any mark put in leave the records before it as they were', () => {
  const whole = items(library);
  const ends = read(library).value.map(({ entry }) => entry.end);
  fc.assert(
    fc.property(
      fc.nat(library.length),
      fc.constantFrom('<', '>', '&', '"', '<a', '</a>', ']]>', '<record>', '</record>'),
      (at, mark) => {
        const { value } = read(library.slice(0, at) + mark + library.slice(at));
        const untouched = ends.filter((end) => end <= at).length;
        expect(value.slice(0, untouched).map((work) => work.item)).toEqual(
          whole.slice(0, untouched),
        );
      },
    ),
    // A mark in the middle of a CDATA section's beginning.
    { examples: [[library.indexOf('CDATA['), '<']] },
  );
});

const gold = new URL('../../../../shared/gold/bib/', import.meta.url);
test.skipIf(!existsSync(gold))(
  'the real files of EndNote, Mendeley and pandoc are read whole (needs ../shared)',
  () => {
    const counts = [
      'fiduswriter+biblatex-csl-converter/test__fixtures__import__endnote__library.endnote.xml',
      'fiduswriter+biblatex-csl-converter/test__fixtures__import__endnote__mendeley.endnote.xml',
      'jgm+pandoc/test__endnotexml-reader.endnote.xml',
    ].map((name) => {
      const { value, problems } = read(readFileSync(new URL(name, gold), 'utf8'));
      return [value.length, problems.length];
    });
    expect(counts).toEqual([
      [17, 0],
      [3, 0],
      [2, 0],
    ]);
  },
);
