import { expect, test } from 'vitest';
import { checkParts, checkWords } from '../../../src/core/view/check-parts';
import { articleWith } from '../../scenes/read-cites';

const wordsOf = (body: string) => {
  const { check } = articleWith(body);
  return checkWords(checkParts(check.filter(({ cite }) => cite !== undefined)), 'nothing');
};

test('cites of the same volume are counted apart from what is to mend', () => {
  expect(wordsOf('So (Orsini 2011).')).toBe('nothing');
  expect(wordsOf('So (Zeman 2001).')).toBe('1 thing to look at');
  expect(wordsOf('So (Zeman, this volume).')).toBe('nothing, 1 cite of the same volume');
  expect(wordsOf('So (Zeman, this volume; Roe, this volume; Roe 1999).')).toBe(
    '1 thing to look at, 2 cites of the same volume',
  );
});
