import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, isBinary } from '../../../src/core/read/decode';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/encodings/${name}`, import.meta.url)));
const bytes = (...values: number[]) => new Uint8Array(values);
const book = '@book{muller,\n  author = {Müller, José},\n  title = {“Café” – 東}\n}\n';

test.each([
  ['utf-8.bib', 'utf-8', false],
  ['utf-8-marked.bib', 'utf-8', false],
  ['utf-16le-marked.bib', 'utf-16le', false],
  ['utf-16be-marked.bib', 'utf-16be', false],
  ['utf-16le-unmarked.bib', 'utf-16le', true],
  ['utf-16be-unmarked.bib', 'utf-16be', true],
])('%s is read as %s, guessed: %s', (name, encoding, guessed) => {
  const marked = name.includes('-marked') ? { marked: true } : {};
  expect(decode(bytesOf(name))).toEqual({ text: book, encoding, guessed, ...marked });
});

test('Latin-1 is read as Windows-1252, and that is a guess', () => {
  const { text, encoding, guessed } = decode(bytesOf('latin-1.bib'));
  expect(text).toContain('{Müller, José}');
  expect({ encoding, guessed }).toEqual({ encoding: 'windows-1252', guessed: true });
});

test('the marks that only Windows-1252 has are read', () => {
  expect(decode(bytesOf('windows-1252.bib')).text).toContain('title = {“Café” – € à Paris}');
});

test('a byte that Windows-1252 leaves open stays a control character', () => {
  expect(decode(bytes(0x41, 0x81, 0xe9)).text).toBe('A\u0081é');
});

test('one bad byte does not make another encoding of a UTF-8 file', () => {
  const decoded = decode(bytesOf('one-bad-byte.bib'));
  expect(decoded).toEqual({ text: `${book}% \ufffd\n`, encoding: 'utf-8', guessed: true });
});

test('GBK is guessed to be Windows-1252, and its ASCII is kept', () => {
  const { text, encoding, guessed } = decode(bytesOf('gbk.bib'));
  expect(text).toMatch(/^@book\{gbk,\n {2}title = \{.{6}\}\n\}\n$/);
  expect({ encoding, guessed }).toEqual({ encoding: 'windows-1252', guessed: true });
});

test('an empty file is an empty text', () => {
  expect(decode(bytes())).toEqual({ text: '', encoding: 'utf-8', guessed: false });
});

test('a byte order mark alone is an empty text', () => {
  expect(decode(bytes(0xff, 0xfe)).text).toBe('');
  expect(decode(bytes(0xef, 0xbb, 0xbf)).text).toBe('');
});

test('an odd last byte of UTF-16 is half a letter', () => {
  expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0x42)).text).toBe('A\ufffd');
});

test('any text comes back from UTF-8 as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      fc.pre(!text.startsWith('\ufeff') && !/\0/.test(text));
      expect(decode(new TextEncoder().encode(text))).toMatchObject({ text, guessed: false });
    }),
  );
});

test('a text longer than a chunk comes back as it was', () => {
  const text = `${'a'.repeat(8191)}😀${'é'.repeat(20_000)}`;
  expect(decode(new TextEncoder().encode(text)).text).toBe(text);
});

test('marked UTF-8 with mistakes is read as the Encoding Standard has it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (some) => {
      const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...some]);
      const expected = new TextDecoder('utf-8').decode(marked);
      expect(decode(marked)).toMatchObject({ text: expected, encoding: 'utf-8' });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a long form of a slash', [0xc0, 0xaf], 2],
  ['a surrogate', [0xed, 0xa0, 0x80], 3],
  ['a point beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 4],
  ['three quarters of a letter', [0xf0, 0x9f, 0x98], 1],
])('%s is no UTF-8', (_, bad, marks) => {
  const { text } = decode(bytes(0xef, 0xbb, 0xbf, ...bad));
  expect(text).toBe('\ufffd'.repeat(marks));
});

test('many zeros, a PDF and many controls are no text; prose and stray controls are', () => {
  expect(isBinary(decode(bytesOf('zeros.bin')).text)).toBe(true);
  expect(isBinary('%PDF-1.7\nabc')).toBe(true);
  expect(isBinary('\u0001\u0002abc')).toBe(true);
  expect(
    isBinary(`a form feed \f, an old end of file \u001a, ${'and words '.repeat(20)}\u0001`),
  ).toBe(false);
  expect(isBinary(`a zero \0 and ${'words '.repeat(20)}`)).toBe(false);
  expect(isBinary('')).toBe(false);
});

test("the platform's decoder changes nothing but the time it takes", () => {
  const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text));
  const marked = texts.map((bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes));
  const any = fc.oneof(texts, marked, fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(any, (bytes) => {
      expect(decode(bytes, platform)).toEqual(decode(bytes));
    }),
  );
});
