import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySplice, inverseSplice, spliceBetween } from '../../../src/app/keep/splice';

/** Texts of few letters and odd ones, also longer than the blocks that are compared. */
const text = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', '😀', '\r\n') }), fc.nat(3))
  .map(([part, times]) => part.repeat(1 + times * 400));

test('a splice makes one text of the other, and its inverse the way back', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const splice = spliceBetween(before, after);
      expect(applySplice(before, splice)).toBe(after);
      expect(applySplice(after, inverseSplice(splice))).toBe(before);
    }),
  );
});

test('a word that is put into a text of any length is all that the splice holds', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (before, behind) => {
      const start = '.'.repeat(before);
      const end = ','.repeat(behind);
      const splice = spliceBetween(start + end, `${start}word${end}`);
      expect(splice).toEqual({ start: before, removed: '', inserted: 'word' });
    }),
  );
});

test('a splice is not applied to another text', () => {
  expect(applySplice('abcd', { start: 1, removed: 'x', inserted: '' })).toBeUndefined();
  expect(applySplice('abcd', { start: 9, removed: '', inserted: 'x' })).toBeUndefined();
  expect(applySplice('abcd', { start: 3, removed: 'de', inserted: '' })).toBeUndefined();
});
