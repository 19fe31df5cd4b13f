import { expect, test } from 'vitest';
import { withWholeWords } from '../../../src/core/model/line-hyphens';

const shown = (text: string) => withWholeWords({ name: 'a.txt', text }, text);

test('a word that the end of a line breaks is shown whole', () => {
  expect(shown('all passen-\ngers and fer-  \n  ries')).toBe('all passengers and ferries');
});

test('a word that has its hyphen elsewhere keeps it', () => {
  expect(shown('a well-known one, a well-\nknown two')).toBe('a well-known one, a well-known two');
});

test('a hyphen before a capital or a number stays', () => {
  expect(shown('Anglo-\nSaxon, 1-\n2')).toBe('Anglo-\nSaxon, 1-\n2');
});
