import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correctionsAllowed,
  countCorrections,
  lettersIn,
  lettersMissing,
} from '../../../src/core/view/search-typo';

test.each([
  ['olson', 'olson', 0],
  ['olson', 'oslon', 1],
  ['olson', 'olsen', 1],
  ['olson', 'olsson', 1],
  ['olson', 'oson', 1],
  ['steinhausler', 'stienhasler', 2],
  ['olson', 'nelson', 2],
  ['olson', 'zhang', 3],
])('%s typed as %s needs %i corrections, counted to 3', (word, typed, count) => {
  expect(countCorrections(typed, 2)(word).whole).toBe(count);
});

test('the start of a longer word is found with its typo', () => {
  expect(countCorrections('stienh', 1)('steinhausler')).toEqual({ whole: 2, start: 1 });
  expect(countCorrections('traf', 1)('trafficking').start).toBe(0);
});

test('a word much shorter than the typed one is not counted', () => {
  expect(countCorrections('olson', 2)('')).toEqual({ whole: 3, start: 3 });
});

test('short words and figures may have no typo, longer words one or two', () => {
  expect(['tax', '2016', 'g20s', 'taxi', 'smuggle', 'smuggler'].map(correctionsAllowed)).toEqual([
    0, 0, 0, 1, 1, 2,
  ]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

test('corrections are as many both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(countCorrections(b, 9)(a).whole).toBe(countCorrections(a, 9)(b).whole);
    }),
  );
});

test('the start of a word needs the least corrections of all its starts', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, typed, most) => {
      const starts = Array.from({ length: a.length + 1 }, (_, end) => a.slice(0, end));
      const least = Math.min(...starts.map((part) => countCorrections(typed, most)(part).whole));
      expect(countCorrections(typed, most)(a).start).toBe(least);
    }),
  );
});

test('a word passed over for its letters is never within reach', () => {
  fc.assert(
    fc.property(word, word, (a, typed) => {
      const { start } = countCorrections(typed, 9)(a);
      expect(lettersMissing(lettersIn(typed), lettersIn(a))).toBeLessThanOrEqual(start);
    }),
  );
});

test('a counter counts every word afresh', () => {
  const count = countCorrections('olson', 2);
  const counted = ['olson', 'steinhausler', 'o', 'oslon'].map((word) => count(word).whole);
  expect(counted).toEqual([0, 3, 3, 1]);
});
