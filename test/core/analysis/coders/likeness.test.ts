import { expect, test } from 'vitest';
import { likeness, wordsOfText } from '../../../../src/core/analysis/coders/likeness';

const like = (a: string, b: string) => likeness(wordsOfText(a), wordsOfText(b));

test('by hand: twice the stems in common over the stems of both, little words aside', () => {
  expect(like('The cartels tax each crossing', 'Cartels tax crossings')).toBeCloseTo(6 / 7, 12);
  expect(like('Survival', 'Survival strategies')).toBeCloseTo(2 / 3, 12);
  expect(like('Takeover', 'Convergence')).toBe(0);
  expect(like('', '')).toBe(0);
});

test('the same word in another form is the same: its first letters count', () => {
  expect(like('Smugglers migrate', 'smuggling migrants')).toBe(1);
  expect(like('Séparation', 'SEPARATION')).toBe(1);
});

test.each([
  ['Fences stop crossings', 'Fences do not stop crossings'],
  ['Fences stop crossings', "Fences don't stop crossings"],
  ['Mauern halten auf', 'Mauern halten nicht auf'],
  ['Prices doubled after 1994', 'Prices doubled after 2001'],
])('one says the contrary, or of another year: %s – %s', (a, b) => {
  expect(like(a, b)).toBe(0);
});

test('where no spaces part the words, each two signs are compared', () => {
  expect(like('边境管制', '边境管制论')).toBeCloseTo(6 / 7, 12);
});
