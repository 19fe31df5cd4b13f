import { expect, test } from 'vitest';
import { referenceTokens } from '../../../../src/core/read/references/reference-tokens';

const texts = (raw: string, ...compounds: string[]) =>
  referenceTokens(raw, () => new Set(compounds)).tokens.map(({ text }) => text);

test.each([
  ['a word cut at a line end is whole', 'The Com-\n   munities', ['The', 'Communities']],
  ['so is one whose lines have been joined since', 'the com- munities', ['the', 'communities']],
  ['a soft hyphen at a line end goes', 'Com\u00ad\nmunities', ['Communities']],
  ['before a capital the hyphen belongs to the word', 'Socio-\nEconomic', ['Socio-Economic']],
  ['"self-" keeps its hyphen', 'self-\nrule', ['self-rule']],
  ['"and" goes on with another word', 'Sozial- und Kultur', ['Sozial', '-', 'und', 'Kultur']],
  ['a dash between blanks stays one', 'Lists - a history', ['Lists', '-', 'a', 'history']],
])('%s', (_, raw, tokens) => {
  expect(texts(raw)).toEqual(tokens);
});

test('initials before a hyphen keep it in print', () => {
  const [token] = referenceTokens('DNA- binding').tokens;
  expect(token?.printed).toBe('DNA-binding');
});

test('a word that the list writes with a hyphen elsewhere keeps it', () => {
  expect(texts('river-\nbank', 'river-bank')).toEqual(['river-bank']);
});

test.each([
  ['https://doi.org/10.1234/\n    inv.2015.0012.', 'https://doi.org/10.1234/inv.2015.0012'],
  ['doi:10.1234/inv.\n2012.77', '10.1234/inv.2012.77'],
  ['doi:10.1234/\ninv.77.', '10.1234/inv.77'],
  ['10.1234/inventedjour\nnal.2012.5', '10.1234/inventedjournal.2012.5'],
  ['http://www.example.org/long-\npath/to.html', 'http://www.example.org/long-path/to.html'],
  ['http://www.example.org/a\n/b?c=d', 'http://www.example.org/a/b?c=d'],
  ['https://\nwww.example.org/a', 'https://www.example.org/a'],
  ['https:// doi.org/10.1234/x', 'https://doi.org/10.1234/x'],
])('the address %j, broken over lines, is whole', (raw, address) => {
  expect(texts(raw)).toContain(address);
});

test.each([
  'http://www.example.org/\nAccessed 3 May 2019.',
  'http://www.example.org/a.\nRoe, Karl. 2012.',
  'http://www.example.org/a\n(accessed 3 May 2019)',
  'http://www.example.org/a.\n2012. More.',
  'http://www.example.org/a and\nmore',
])('the address in %j ends where its line ends', (raw) => {
  expect(texts(raw)).toContain(/http\S+?(?=[.]?\s|$)/.exec(raw)?.[0]);
});

test('a mended token stands where the reference has it', () => {
  const raw = 'The Com-\n munities, 10.1234/inv.\n 2012.77.';
  const spans = referenceTokens(raw).tokens.map(({ start, end }) => raw.slice(start, end));
  expect(spans).toEqual(['The', 'Com-\n munities', ',', '10.1234/inv.\n 2012.77', '.']);
});
