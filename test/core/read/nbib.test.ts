import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNbib } from '../../../src/core/read/nbib';

const library = readFileSync(new URL('../../fixtures/nbib/library.nbib', import.meta.url), 'utf8');
const read = (text: string) => readNbib({ name: 'a.nbib', text });
const items = (text: string) => read(text).value.map((work) => work.item);

test('a record of PubMed is a work with its PMID for a key', () => {
  const { value, problems } = read(library);
  expect(problems).toEqual([]);
  expect(value.map((work) => [work.id, work.key])).toEqual([
    ['w1', '10000001'],
    ['w2', '10000002'],
    ['w3', '10000003'],
  ]);
  expect(value[0]?.item).toEqual({
    type: 'article-journal',
    title: 'Moths and lamps: a field study in three northern towns',
    author: [
      { family: 'Øst', given: 'Ida' },
      { family: 'de la Cruz', given: 'Juan A', suffix: 'Jr' },
      { literal: 'Northern Moth Group' },
    ],
    issued: {
      'date-parts': [
        [2019, 3],
        [2019, 4],
      ],
    },
    'container-title': 'Journal of moths',
    'container-title-short': 'J Moths',
    volume: '12',
    issue: '3',
    page: '117-25',
    abstract: 'BACKGROUND: Lamps draw moths. RESULTS: More lamps drew more moths.',
    keyword: 'street lamps; Animals; Moths/physiology',
    language: 'en, da',
    DOI: '10.1234/moths.2019.3',
    PMID: '10000001',
    PMCID: 'PMC1234567',
    ISSN: '1234-5679, 2345-678X',
    custom: {
      AD: 'Department of Moths, Example University.',
      AU: 'Øst I; de la Cruz JA Jr',
      IS: '1234-5679 (Electronic); 2345-678X (Linking)',
      LID: 'S0000-0000(19)00001-1 [pii]',
      OWN: 'NLM',
      PT: 'Journal Article; Review',
      SO: 'J Moths. 2019 Mar-Apr;12(3):117-25. doi: 10.1234/moths.2019.3.',
      STAT: 'MEDLINE',
    },
  });
});

test('a record without full names, journal or pages says what it can', () => {
  expect(read(library).value[1]?.item).toEqual({
    type: 'article-journal',
    title: '[Notes on owls in the U.S.]',
    author: [
      { family: 'Berg', given: 'B' },
      { family: 'van Dijk', given: 'C', suffix: '2nd' },
    ],
    issued: { 'date-parts': [[1987]], season: 4 },
    'container-title': 'Owl Lett',
    'container-title-short': 'Owl Lett',
    page: 'e42',
    language: 'de',
    PMID: '10000002',
    custom: { PT: 'Letter' },
  });
});

test('a title with a book beside it is a chapter in the book', () => {
  expect(read(library).value[2]?.item).toMatchObject({
    type: 'chapter',
    title: 'Owl pellets',
    'container-title': 'The handbook of owls',
    author: [{ family: 'Sund', given: 'D' }],
    editor: [{ family: 'Vane', given: 'Rosa' }],
    publisher: 'Example Press',
    'publisher-place': 'Oslo',
    ISBN: '9780000000002',
    issued: { 'date-parts': [[2021, 7, 4]] },
  });
});

test('an entry is the record from its first tag to the end of its last line', () => {
  const { value } = read(library);
  const texts = value.map(({ entry }) => library.slice(entry.start, entry.end));
  expect(texts[1]?.startsWith('PMID- 10000002\n')).toBe(true);
  expect(texts[1]?.endsWith('LID - e42')).toBe(true);
  expect(texts[2]?.endsWith('AU  - Sund D')).toBe(true);
});

test('line ends and a byte order mark change nothing but the offsets', () => {
  for (const lineEnd of ['\r\n', '\r']) {
    const other = `\ufeff${library.replaceAll('\n', lineEnd)}`;
    expect(items(other)).toEqual(items(library));
    expect(read(other).value[0]?.entry.start).toBe(1);
  }
});

test('empty lines within a record do not end it, and records need none between them', () => {
  expect(items(library.replaceAll('\n', '\n\n'))).toEqual(items(library));
  expect(items(library.replaceAll('\n\n', '\n'))).toEqual(items(library));
});

test('a record that lost its first line is still its own', () => {
  const cut = library.replace('PMID- 10000002\n', '');
  expect(read(cut).value.map((work) => work.key)).toEqual(['10000001', '', '10000003']);
  const whole = 'PMID- 1\nTI  - One.\n\nTI  - Two.\n';
  expect(items(whole).map((item) => item.title)).toEqual(['One', 'Two']);
});

test('lines that lost their indent go on with the value before', () => {
  expect(items('PMID- 1\nTI  - Owls and\nother birds.\n')[0]?.title).toBe('Owls and other birds');
});

test('old names stand where full ones are missing, and no name stands twice', () => {
  const authors = (lines: string) => items(`PMID- 1\n${lines}`)[0]?.author;
  expect(authors('AU  - Berg B\nAU  - Ost I\nFAU - Berg, Bo\nFAU - Ost, Ida')).toEqual([
    { family: 'Berg', given: 'Bo' },
    { family: 'Ost', given: 'Ida' },
  ]);
  expect(authors('FAU - Berg, Bo\nAU  - Berg B\nAU  - Ost I')).toEqual([
    { family: 'Berg', given: 'Bo' },
    { family: 'Ost', given: 'I' },
  ]);
});

test('a DOI in the source line counts where there is no other', () => {
  expect(items('PMID- 1\nSO  - J Moths. 2019;1:2. doi: 10.1234/x.5.')[0]?.DOI).toBe('10.1234/x.5');
});

test('text before the first record is told and loses nothing', () => {
  const { value, problems } = read(`Results of 4 May\n${library}`);
  expect(value.length).toBe(3);
  expect(problems).toEqual([
    {
      code: 'entry-malformed',
      place: { file: 'a.nbib', line: 1, column: 1 },
      facts: { snippet: 'Results of 4 May', expected: 'PMID- ' },
    },
  ]);
});

test('a record that says nothing is told, and is no work', () => {
  const { value, problems } = read('OWN - NLM\nSTAT- MEDLINE\n');
  expect(value).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['entry-malformed', 'no-entries']);
});

test('keys that stand twice are told', () => {
  const { value, problems } = read('PMID- 1\nTI  - A.\n\nPMID- 1\nTI  - B.\n');
  expect(value.length).toBe(2);
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['duplicate-key', 4]]);
});

test('any text is answered, and entries lie in order within it', () => {
  const line = fc.oneof(
    fc.constantFrom('PMID- 1', 'TI  - A.', 'FAU - a, b', 'AU  - A B', 'DP  - 1-1-1', '', '      x'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r', '\r\n'), (lines, lineEnd) => {
      const text = lines.join(lineEnd);
      let last = 0;
      for (const { entry } of read(text).value) {
        expect(entry.start).toBeGreaterThanOrEqual(last);
        expect(entry.end).toBeGreaterThan(entry.start);
        last = entry.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('values of one tag for which CSL has no variable stand apart by semicolons', () => {
  const [item] = items('PMID- 1\nTI  - Owls\nGR  - R01/CA\nGR  - P30/CA\n');
  expect(item?.custom).toEqual({ GR: 'R01/CA; P30/CA' });
});
