import { expect, test } from 'vitest';
import { markStyle } from '../../../src/core/view/mark-style';

test('a mark is filled where the work stands for the position, struck out where it disputes it, else hollow', () => {
  expect(markStyle(['holds'])).toBe('stands');
  expect(markStyle(['supports', 'mentions'])).toBe('stands');
  expect(markStyle(['qualifies'])).toBe('stands');
  expect(markStyle(['disputes', 'reports'])).toBe('disputes');
  expect(markStyle(['reports', 'mentions'])).toBe('tells');
  expect(markStyle([])).toBe('tells');
});

test('the stronger side wins, and of two equals neither', () => {
  expect(markStyle(['qualifies', 'disputes'])).toBe('disputes');
  expect(markStyle(['holds', 'disputes'])).toBe('tells');
});
