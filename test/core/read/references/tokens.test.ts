import { expect, test } from 'vitest';
import { tokensOf } from '../../../../src/core/read/references/tokens';

const texts = (raw: string) => tokensOf(raw).map(({ text }) => text);

test('numbers, marks and words stand apart, however tight they are set', () => {
  expect(texts('2014;121(11):2081-2090.')).toEqual([
    '2014',
    ';',
    '121',
    '(',
    '11',
    ')',
    ':',
    '2081',
    '-',
    '2090',
    '.',
  ]);
});

test('a hyphen or an apostrophe within a word belongs to it', () => {
  expect(texts('O’Neill, Anne-Marie')).toEqual(['O’Neill', ',', 'Anne-Marie']);
});

test.each([
  ['see https://example.org/a_(b)/c. Then', 'https://example.org/a_(b)/c'],
  ['<http://example.org/x>', 'http://example.org/x'],
  ['(doi:10.1000/xyz(1)2)', '10.1000/xyz(1)2'],
  ['doi: 10.1000/182.', '10.1000/182'],
  ['arXiv:1202.4545v2 [hep-th]', 'arXiv:1202.4545v2'],
])('an address in %j is one token, without the marks after it', (raw, address) => {
  expect(texts(raw)).toContain(address);
});

test('marks of emphasis are no tokens, but make the tokens within italic', () => {
  for (const raw of [
    'A *big word* here',
    'A _big word_ here',
    'A <i>big word</i> here',
    'A <em>big word</em> here',
  ])
    expect(tokensOf(raw).map(({ text, italic }) => [text, italic])).toEqual([
      ['A', false],
      ['big', true],
      ['word', true],
      ['here', false],
    ]);
});

test('offsets are those of the reference, in UTF-16 units, whatever the text is made into', () => {
  const raw = 'Mu\u0308ller 𝒳 de\ufb01\u00adne';
  const tokens = tokensOf(raw);
  expect(tokens.map(({ text }) => text)).toEqual(['Müller', '𝒳', 'define']);
  expect(tokens.map(({ start, end }) => raw.slice(start, end)).join(' ')).toBe(raw);
});

test('dashes that stand for an author are one token', () => {
  expect(texts('———. 1999.')).toEqual(['———', '.', '1999', '.']);
  expect(texts('_____, ed.')).toEqual(['_____', ',', 'ed', '.']);
});

test('digits of other scripts are numbers', () => {
  expect(texts('٢٠٠١ ۱۹۹۹ १९८५ ２０２０')).toEqual(['2001', '1999', '1985', '2020']);
});
