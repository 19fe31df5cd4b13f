import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslTypes } from '../../../src/core/model/csl';
import { typeRows } from '../../../src/core/model/ris-types';
import { readRis } from '../../../src/core/read/ris';
import { cslTypeOf } from '../../../src/core/read/ris/types';
import { bibtexEntry } from '../../../src/core/write/bibtex-entry';
import { writeRis } from '../../../src/core/write/ris';
import { answerOf } from '../../scenes/answer-of';

const folder = new URL('../../fixtures/ris/', import.meta.url);
const load = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const read = (text: string) => readRis({ name: 'a.ris', text });
const record = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
const itemOf = (...lines: string[]) => read(record(...lines)).value[0]?.item;

const names = readdirSync(folder).filter((name) => name.endsWith('.ris'));

test.each(names)('%s is read as its pair says', (name) => {
  const expected = JSON.parse(load(name.replace(/\.ris$/, '.expected.json')));
  expect(answerOf(read(load(name)))).toEqual(expected);
});

test('works are numbered, and their entries run from TY to ER', () => {
  const text = `A header\n${record('ID  - a')}\n2. ${record('ID  - b')}`;
  const { value } = read(text);
  expect(value.map(({ id, key }) => [id, key])).toEqual([
    ['w1', 'a'],
    ['w2', 'b'],
  ]);
  expect(value.map(({ entry }) => text.slice(entry.start, entry.end))).toEqual([
    'TY  - JOUR\nID  - a\nER  - ',
    'TY  - JOUR\nID  - b\nER  - ',
  ]);
});

test('line ends of every kind give the same works', () => {
  const text = load('library.ris');
  const items = (ends: string) => read(text.replaceAll('\n', ends)).value.map(({ item }) => item);
  expect(items('\r\n')).toEqual(items('\n'));
  expect(items('\r')).toEqual(items('\n'));
});

test('a record without ID has its label for a key, and else none', () => {
  expect(read(record('LB  - roe2001', 'TI  - A')).value[0]?.key).toBe('roe2001');
  expect(read(record('TI  - A')).value[0]?.key).toBe('');
});

test.each(typeRows)('%s is the CSL type %s', (ris, csl) => {
  expect(cslTypes).toContain(csl);
  expect(cslTypeOf(ris)).toBe(csl);
  expect(cslTypeOf(ris.toLowerCase())).toBe(csl);
});

test('a type that RIS does not have is a document', () => {
  expect(cslTypeOf('')).toBe('document');
  expect(cslTypeOf('constructor')).toBe('document');
});

test.each([
  [['SP  - 10', 'EP  - 20'], '10-20'],
  [['SP  - 10–20'], '10-20'],
  [['SP  - 10', 'EP  - 10'], '10'],
  [['SP  - 152', 'EP  - 152-160'], '152-160'],
  [['SP  - 10-20', 'EP  - 20'], '10-20'],
  [['EP  - 20'], '20'],
  [['SP  - e0815'], 'e0815'],
  [['C7  - 104501'], '104501'],
])('%j are the pages %s', (lines, page) => {
  expect(itemOf(...lines)?.page).toBe(page);
});

test.each([
  [['SN  - 03064530 (ISSN)'], '03064530', undefined],
  [['SN  - 1932-8494; 1932-8486'], '1932-8494, 1932-8486', undefined],
  [['SN  - 1234-5679', 'SN  - 9780306406157'], '1234-5679', '9780306406157'],
  [['SN  - 0-306-40615-2'], undefined, '0-306-40615-2'],
])('%j are the ISSN %s and the ISBN %s', (lines, issn, isbn) => {
  const item = itemOf(...lines);
  expect([item?.ISSN, item?.ISBN]).toEqual([issn, isbn]);
});

test('an old export has its DOI for the kind of work', () => {
  expect(itemOf('M3  - 10.1000/x')).toEqual({ type: 'article-journal', DOI: '10.1000/x' });
  expect(itemOf('M3  - Review')).toEqual({ type: 'article-journal', genre: 'Review' });
});

test('the first address is the URL, and what no variable has room for stands in the note', () => {
  expect(itemOf('UR  - https://a.example https://b.example', 'L2  - https://c.example')).toEqual({
    type: 'article-journal',
    URL: 'https://a.example',
    note: 'UR: https://a.example https://b.example\nL2: https://c.example',
  });
});

test('of several names of a journal the fuller is the container, the other its short form', () => {
  expect(itemOf('JO  - J. Towns', 'JF  - Journal of Towns')).toMatchObject({
    'container-title': 'Journal of Towns',
    'container-title-short': 'J. Towns',
  });
  expect(itemOf('JA  - J. Towns')).toEqual({
    type: 'article-journal',
    'container-title': 'J. Towns',
  });
});

test('a file without records says so', () => {
  expect(answerOf(read('only text\n'))).toEqual({
    works: [],
    problems: [{ line: 1, code: 'no-entries', facts: {} }],
  });
});

test('every value that is written is in the item or its note', () => {
  const tag = fc.constantFrom(
    'TI',
    'T1',
    'T2',
    'JO',
    'AB',
    'N1',
    'AD',
    'UR',
    'XX',
    'VL',
    'PB',
    'ST',
  );
  const value = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, value), { minLength: 1, maxLength: 12 }), (fields) => {
      const item = itemOf(...fields.map(([name, text]) => `${name}  - ${text}`));
      const said = JSON.stringify(item);
      for (const [, text] of fields) expect(said).toContain(text);
    }),
  );
});

test('whatever is put into a library, it is read, and entries lie in order in the text', () => {
  const library = load('library.ris');
  const piece = fc.constantFrom(
    '\n',
    '\r',
    'ER  - ',
    'TY  - ',
    '  ',
    '-',
    'AU  - ',
    ',',
    ';',
    '\0',
  );
  fc.assert(
    fc.property(fc.nat(library.length), fc.nat(40), piece, (at, cut, put) => {
      const text = library.slice(0, at) + put + library.slice(at + cut);
      let before = 0;
      for (const { entry } of read(text).value) {
        expect(entry.start).toBeGreaterThanOrEqual(before);
        expect(entry.end).toBeGreaterThan(entry.start);
        before = entry.end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a mistake in one record leaves the others as they were', () => {
  const [first, ...others] = read(load('library.ris')).value;
  const broken = load('library.ris').replace('TI  - Wages', 'TI-Wages');
  const found = read(broken).value;
  expect(found[0]?.item).not.toEqual(first?.item);
  expect(found.slice(1).map(({ item }) => item)).toEqual(others.map(({ item }) => item));
});

test('a hundred thousand tags behind an end, names in a line or lines without a tag are read', () => {
  const many = 100_000;
  expect(read(`TY  - JOUR\n${'ER  - \nNL  - x\n'.repeat(many)}`).value).toHaveLength(1);
  expect(itemOf(`AU  - ${'Roe, Ann; '.repeat(many)}`)?.author).toHaveLength(1);
  const [lines] = read(record(`AB  - one${'\ntwo'.repeat(many)}`)).value;
  expect(lines?.item.abstract).toHaveLength(3 + 4 * many);
});

test('the language is a tag, and the word that the file has for it is kept and goes out again', () => {
  const english = itemOf('TI  - Owls', 'LA  - English');
  expect(english).toMatchObject({ language: 'en', custom: { LA: 'English' } });
  expect(itemOf('TI  - Owls', 'LA  - pt-BR')).toEqual({
    type: 'article-journal',
    title: 'Owls',
    language: 'pt-BR',
  });
  const { value } = read(record('TI  - Owls', 'LA  - English'));
  const written = writeRis(value);
  expect(written.match(/^(?:LA|N1) .*$/gm)).toEqual(['LA  - English']);
  expect(read(written).value[0]?.item).toEqual(english);
  expect(bibtexEntry('owls', value[0]?.item ?? { type: 'book' })).not.toMatch(/^ *la\b/m);
});
