import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslTypes } from '../../../src/core/model/csl';
import { readCslJson } from '../../../src/core/read/csl-json';
import { writeCslJson } from '../../../src/core/write/csl-json';
import { answerOf } from '../../scenes/answer-of';

const folder = new URL('../../fixtures/csl-json/', import.meta.url);
const load = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const read = (text: string) => readCslJson({ name: 'a.json', text });

const names = readdirSync(folder).filter((name) => name.endsWith('.json.txt'));

test.each(names)('%s is read as its pair says', (name) => {
  const expected = JSON.parse(load(name.replace(/\.json\.txt$/, '.expected.json')));
  expect(answerOf(read(load(name)))).toEqual(expected);
});

test.each([
  'array.json.txt',
  'items-in-object.json.txt',
  'broken-item.json.txt',
  'junk.json.txt',
  'lines.json.txt',
])('the entries of %s are its items as they stand', (name) => {
  const text = load(name);
  const { value } = read(text);
  expect(value.length).toBeGreaterThan(0);
  for (const { entry, item } of value) {
    const found = JSON.parse(text.slice(entry.start, entry.end)) as { title: string };
    expect(found.title).toBe(item.title);
  }
});

test('brackets and quotes in strings are text', () => {
  const title = 'A [list], a {brace} and a \\ and a "quote" ] } \u2028.';
  const { value, problems } = read(
    JSON.stringify([
      { id: 'a', title },
      { id: 'b', title },
    ]),
  );
  expect(problems).toEqual([]);
  expect(value.map(({ item }) => item.title)).toEqual([title, title]);
});

test.each(cslTypes)('the type %s is kept', (type) => {
  expect(read(JSON.stringify([{ id: 'a', title: 'A', type }])).value[0]?.item.type).toBe(type);
});

test('a doubled id is told, and both works are kept', () => {
  const { value, problems } = read('[{"id":"a","title":"A"},\n{"id":"A","title":"B"}]');
  expect(value).toHaveLength(2);
  expect(problems).toMatchObject([
    { code: 'duplicate-key', place: { line: 2, column: 1 }, facts: { key: 'A', firstLine: 1 } },
  ]);
});

test('ten thousand nested lists cost one item and no stack', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const { value, problems } = read(`[{"id":"a","title":${deep}},{"id":"b","title":"B"}]`);
  expect(value.map(({ key }) => key)).toEqual(['b']);
  expect(problems.map(({ code }) => code)).toEqual(['nesting-too-deep']);
});

test('an empty array says that it has no entries', () => {
  expect(answerOf(read('[]')).problems).toEqual([{ line: 1, code: 'no-entries', facts: {} }]);
});

const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text);
const item = fc.record({
  type: fc.constantFrom(...cslTypes),
  title: word,
  author: fc.array(fc.record({ family: word, given: word }), { minLength: 1, maxLength: 3 }),
  volume: word,
  issued: fc.record({
    'date-parts': fc.constantFrom(
      [[2001]],
      [[1999, 12]],
      [
        [2001, 1, 31],
        [2002, 2],
      ],
      [[-44, 3, 15]],
    ),
  }),
});

test('what is read, written and read again is the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 4 }), item, (keys, made) => {
      const first = read(JSON.stringify(keys.map((id) => ({ id, ...made })))).value;
      expect(first.map(({ item }) => item)).toEqual(keys.map(() => made));
      const again = read(writeCslJson(first)).value;
      expect(again.map(({ key, item }) => [key, item])).toEqual(
        first.map(({ key, item }) => [key, item]),
      );
    }),
  );
});

test('JSON of any shape is read without a throw', () => {
  fc.assert(
    fc.property(fc.json(), fc.jsonValue(), (text, value) => {
      read(text);
      read(JSON.stringify([{ id: 'a', title: 'A', author: value, issued: value, type: value }]));
    }),
  );
});

test('whatever is put into a list of works, it is read, and entries lie in order in the text', () => {
  const library = load('items-in-object.json.txt');
  const piece = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\0');
  fc.assert(
    fc.property(fc.nat(library.length), fc.nat(30), piece, (at, cut, put) => {
      const text = library.slice(0, at) + put + library.slice(at + cut);
      let before = 0;
      for (const { entry } of read(text).value) {
        expect(entry.start).toBeGreaterThanOrEqual(before);
        expect(entry.end).toBeGreaterThan(entry.start);
        before = entry.end;
      }
    }),
  );
});

test('a hundred thousand items that never end are told, and nothing hangs', () => {
  const { value, problems } = read('{"id":"a","title":[\n'.repeat(100_000));
  expect(value).toEqual([]);
  expect(problems).toHaveLength(100_001);
  expect(read(`[${'{"a":['.repeat(100_000)}`).value).toEqual([]);
  expect(read(`[${'1,'.repeat(100_000)}${'}{'.repeat(100_000)}]`).value).toEqual([]);
});

test('what CSL has no variable for is kept, lists and objects as JSON', () => {
  const item = {
    title: 'T',
    shortTitle: 'S',
    'x-mine': ' a ',
    n: 5,
    o: { a: [1] },
    e: [],
    u: null,
  };
  expect(read(JSON.stringify([{ id: 'a', ...item, custom: { own: 'c' } }])).value[0]?.item).toEqual(
    {
      type: 'document',
      title: 'T',
      'title-short': 'S',
      custom: { own: 'c', 'x-mine': 'a', n: '5', o: '{"a":[1]}' },
    },
  );
  const twoShort = [{ id: 'a', 'title-short': 'S', shortTitle: 'Other' }];
  expect(read(JSON.stringify(twoShort)).value[0]?.item.custom).toEqual({ shortTitle: 'Other' });
  expect(read('[{"foo": 1}]').value).toEqual([]);
});

test('what only Zotero knows of an item is kept, but for its database’s own marks', () => {
  const item = {
    ...{ itemType: 'thesis', title: 'T', university: 'U', publisher: 'P', version: 4, key: 'K' },
    ...{ rights: 'CC', notes: [{ note: 'n' }], attachments: [], dateAdded: '2020' },
  };
  expect(read(JSON.stringify([item])).value[0]?.item).toEqual({
    type: 'thesis',
    title: 'T',
    publisher: 'P',
    custom: { university: 'U', rights: 'CC', notes: '[{"note":"n"}]' },
  });
});
