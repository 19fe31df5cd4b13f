import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bibliography } from '../../../src/core/model/bibliography';
import { readBibliography } from '../../../src/core/read/bibliography';

const read = (text: string) => readBibliography({ name: 'a.bib', text });
const library = readFileSync(new URL('../../fixtures/bibtex/library.bib', import.meta.url), 'utf8');

const told = (text: string) =>
  read(text).problems.map(({ code, place, facts }) => [
    `${place.file}:${place.line}:${place.column}`,
    code,
    facts,
  ]);

function expectWhole({ file, blocks }: Bibliography) {
  expect(blocks.map((block) => file.text.slice(block.start, block.end)).join('')).toBe(file.text);
}

test('a library is read as works in its order, without problems', () => {
  const { value, problems } = read(library);
  expect(problems).toEqual([]);
  expect(value.works.map((work) => [work.id, work.key])).toEqual([
    ['w1', 'diaz2001'],
    ['w2', 'kim2010'],
    ['w3', 'who2020'],
    ['w4', 'handbook'],
    ['w5', 'noyear'],
  ]);
  expect(value.works[0]?.item).toEqual({
    type: 'article-journal',
    author: [{ family: 'Díaz', given: 'José', andOthers: true }],
    title: 'Wages & work: the UN view',
    'container-title': 'International Labour Review',
    issued: { 'date-parts': [[2001, 3]] },
    page: '12-34',
  });
  expect(value.works[1]?.item).toMatchObject({
    'container-title': 'The Handbook',
    publisher: 'Cambridge University Press',
    editor: [{ family: 'Berg', given: 'Anna', 'dropping-particle': 'van der' }],
  });
  expect(value.works[2]?.item).toMatchObject({
    author: [{ literal: 'World Health Organization' }],
    URL: 'https://example.org/a_b~c',
    accessed: { 'date-parts': [[2020, 5, 6]] },
  });
  expect(value.works[4]?.shortName).toBe('WHO');
  expect(value.works[4]?.item.issued).toEqual({ literal: 'n.d.' });
});

test('blocks know their names, works, strings and parents', () => {
  const { blocks, file } = read(library).value;
  expectWhole(read(library).value);
  const named = blocks.filter((block) => block.kind !== 'text');
  expect(
    named.map(({ start, end, ...rest }) => ({ ...rest, head: file.text.slice(start, start + 7) })),
  ).toEqual([
    { kind: 'string', name: 'ilr', head: '@string' },
    { kind: 'string', name: 'cup', head: '@string' },
    { kind: 'preamble', head: '@preamb' },
    { kind: 'comment', head: '@commen' },
    { kind: 'entry', name: 'diaz2001', work: 'w1', strings: ['ilr', 'mar'], head: '@articl' },
    { kind: 'entry', name: 'kim2010', work: 'w2', parents: ['handbook'], head: '@incoll' },
    { kind: 'entry', name: 'who2020', work: 'w3', head: '@ONLINE' },
    { kind: 'entry', name: 'handbook', work: 'w4', strings: ['cup'], head: '@collec' },
    { kind: 'entry', name: 'noyear', work: 'w5', head: '@misc{n' },
  ]);
});

test('crossref, xref and xdata are all parents', () => {
  const { blocks } = read('@a{k, xdata={x, y}, xref={z}, crossref={c}}').value;
  expect(blocks[0]?.parents).toEqual(['c', 'z', 'x', 'y']);
});

test('every mistake is told with its place, in the order of the file', () => {
  const text = `@a{one, t={x}, t={y}}
@b{one, u = nothing}
@b{ONE, u={z}}
@c{, u={z}}
@d{five, u={z} v={z}}
@e{six, u={z}

@f{seven, u={z}}
`;
  expect(told(text)).toEqual([
    ['a.bib:1:16', 'duplicate-field', { key: 'one', field: 't' }],
    ['a.bib:2:1', 'duplicate-key', { key: 'one', firstLine: 1 }],
    ['a.bib:2:13', 'unknown-string', { name: 'nothing', key: 'one' }],
    ['a.bib:3:1', 'duplicate-key', { key: 'ONE', firstLine: 1 }],
    ['a.bib:4:1', 'entry-without-key', { type: 'c' }],
    ['a.bib:5:16', 'entry-malformed', { snippet: 'v={z}}', expected: ',' }],
    ['a.bib:6:1', 'entry-unclosed', { key: 'six' }],
  ]);
  expect(read(text).value.works.map((work) => work.key)).toEqual([
    ...['one', 'one', 'ONE', '', 'five', 'seven'],
  ]);
});

test('keys that differ by Unicode form are told, and all kept', () => {
  const text = '@a{caf\u00e9, t={x}}\n@a{cafe\u0301, t={y}}';
  expect(told(text)).toEqual([['a.bib:2:1', 'duplicate-key', { key: 'cafe\u0301', firstLine: 1 }]]);
});

test('an empty file, and a file without entries, say so', () => {
  expect(told('')).toEqual([['a.bib:1:1', 'no-entries', {}]]);
  expect(told('Only words.')).toEqual([['a.bib:1:1', 'no-entries', {}]]);
  expect(read('').value).toEqual({
    file: { name: 'a.bib', text: '' },
    format: 'bibtex',
    blocks: [],
    works: [],
  });
});

test('keys that are names of every object are keys like others', () => {
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const text = keys.map((key) => `@misc{${key}, title={${key}}, ${key}={x}}`).join('\n');
  expect(read(text).value.works.map((work) => work.item.title)).toEqual(keys);
});

test('hostile files are read to their end, and the entry behind survives', () => {
  const good = '\n@misc{good, title={Good}}\n';
  const n = 100_000;
  const files = [
    ...['@', '\\', '$', ',', '{', '}', '"', '#', '=', '%', '\n', '\r', ' '].map((c) => c.repeat(n)),
    ...['@a{', '@a(', '@a{x, t="', '\n@a{x, t={', ', ', 'and ', '@a{x}, ', '{\\'].map((c) =>
      c.repeat(n / 10),
    ),
    `@a{x, t="${'a '.repeat(500_000)}`,
    `@a{x, author={${'Doe, Jane and '.repeat(20_000)}}}`,
    `@a{x, title={${'{'.repeat(20_000)}${'}'.repeat(20_000)}}}`,
    `@a{x, title={${"\\'\\d".repeat(20_000)}e}}`,
    `@a{x, date={${'1/'.repeat(n)}}, month={${'jan '.repeat(n)}}, year=1}`,
  ];
  for (const file of files) {
    const { value } = read(file + good);
    expect(value.works.at(-1)?.item.title, file.slice(0, 12)).toBe('Good');
    expectWhole(value);
  }
});

test('any text is read without a throw, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expectWhole(read(text).value);
    }),
  );
});

test('a change to one entry leaves the others as they were', () => {
  const entries = Array.from(
    { length: 6 },
    (_, n) =>
      `@article{key${n},\n  title = {Title ${n}},\n  author = "Doe, J.",\n  year = 200${n}\n}\n\n`,
  );
  const marks = fc.constantFrom(
    '',
    '{',
    '}',
    '"',
    ',',
    '=',
    '#',
    '%',
    '@',
    '\\',
    '{{',
    '}}',
    '@a{',
  );
  fc.assert(
    fc.property(fc.nat(5), fc.nat(60), fc.nat(4), marks, (which, at, cut, mark) => {
      const changed = entries.map((entry, n) => {
        if (n !== which) return entry;
        const from = Math.min(at, entry.length - 2);
        return entry.slice(0, from) + mark + entry.slice(Math.min(from + cut, entry.length - 2));
      });
      const titles = read(changed.join('')).value.works.map((work) => work.item.title);
      const others = [0, 1, 2, 3, 4, 5].filter((n) => n !== which).map((n) => `Title ${n}`);
      expect(titles.filter((title) => title !== undefined && others.includes(title))).toEqual(
        others,
      );
    }),
    { numRuns: 500 },
  );
});

const bundled = new URL('../../../bibliography/smuggling-trafficking-nexus.bib', import.meta.url);
test.skipIf(!existsSync(bundled))(
  'the bundled bibliography has no problems (if it is there)',
  () => {
    const { value, problems } = read(readFileSync(bundled, 'utf8'));
    expect(problems).toEqual([]);
    expect(value.works).toHaveLength(48);
  },
);

const gold = new URL('../../../../shared/gold/bib/', import.meta.url);
test.skipIf(!existsSync(gold))(
  'real bibliographies give their entries (if they are there)',
  () => {
    const index: Record<
      string,
      { fmt: string; entries?: number; bad?: number; nonutf8?: boolean }
    > = JSON.parse(readFileSync(new URL('index.json', gold), 'utf8'));
    let entries = 0;
    let works = 0;
    for (const [name, facts] of Object.entries(index)) {
      if (!['bib', 'biblatex', 'bibtex'].includes(facts.fmt)) continue;
      const path = new URL(name.split('/').map(encodeURIComponent).join('/'), gold);
      const { value } = read(readFileSync(path, facts.nonutf8 ? 'latin1' : 'utf8'));
      expectWhole(value);
      entries += facts.entries ?? 0;
      works += Math.min(value.works.length, facts.entries ?? 0);
    }
    // The index counts seven entries that stand in comments (`%@book{`), and two that are broken.
    expect(entries - works).toBeLessThanOrEqual(9);
  },
  120_000,
);
