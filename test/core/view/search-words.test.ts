import { expect, test } from 'vitest';
import { wordsAndCompoundsOf, wordsOf } from '../../../src/core/view/search-words';

test.each([
  ['U.S.–Mexico', ['us', 'mexico']],
  ['O’Brien, J. K.', ['obrien', 'j', 'k']],
  ['cross-border', ['cross', 'border']],
  ['the cartel’s "routes" (2016)', ['the', 'cartels', 'routes', '2016']],
  ['--- … 😀', []],
])('the words of %s are %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('what a hyphen joins is a word too', () => {
  expect(wordsAndCompoundsOf('cross-border crime')).toEqual([
    'cross',
    'border',
    'crossborder',
    'crime',
  ]);
});

test('a word is cut to 40 units', () => {
  expect(wordsOf('x'.repeat(1000))).toEqual(['x'.repeat(40)]);
});
