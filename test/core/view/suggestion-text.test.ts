import { expect, test } from 'vitest';
import type { StanceSuggestion } from '../../../src/core/model/article';
import { suggestionText } from '../../../src/core/view/suggestion-text';

const suggestion = (kind: StanceSuggestion['kind'], phrase: string) =>
  suggestionText({ kind, phrase, start: 0, end: phrase.length, cites: [0] });

test('a suggestion is told as a guess, with the phrase that it comes from', () => {
  expect(suggestion('contrasts', 'contradicts')).toBe('Guess from “contradicts”: dispute');
  expect(suggestion('supports', 'in line with earlier work')).toBe(
    'Guess from “in line with earlier work”: support',
  );
  expect(suggestion('reports', 'Some have argued')).toBe('Guess from “Some have argued”: report');
});

test('a phrase of characters that do something is written out', () => {
  expect(suggestion('supports', 'in\u202eline')).toBe('Guess from “in<U+202E>line”: support');
});
