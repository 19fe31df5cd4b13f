import { expect, test } from 'vitest';
import { counted, countedOf, listed, withThousands } from '../../../src/core/view/words';

test('things are listed with commas and a last “and”', () => {
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b'])).toBe('a and b');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test('one is singular, none and many are plural', () => {
  expect(counted(0, 'work')).toBe('0 works');
  expect(counted(1, 'work')).toBe('1 work');
  expect(counted(2, 'work')).toBe('2 works');
  expect(counted(1204, 'work')).toBe('1,204 works');
  expect(counted(2, 'bibliography', 'bibliographies')).toBe('2 bibliographies');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [123_456, '123,456'],
  [1_234_567, '1,234,567'],
  [-1000, '-1,000'],
])('%i is written %s', (n, written) => {
  expect(withThousands(n)).toBe(written);
});

test('a part of a whole', () => {
  expect(countedOf(14, 48, 'works')).toBe('14 of 48 works');
  expect(countedOf(1, 1204, 'works')).toBe('1 of 1,204 works');
});
