import { expect, test } from 'vitest';
import { measureCamps } from '../../../src/core/analysis/camps';
import { ended, withOneEnd } from '../../../src/core/view/end-mark';
import { findingSentences } from '../../../src/core/view/finding-text';
import { tinyDebate } from '../../scenes/tiny-debate';

test.each([
  ['Who runs the roads?', 'Who runs the roads?'],
  ['It asks “Who runs the roads?”', 'It asks “Who runs the roads?”'],
  ['According to Roe n.d.', 'According to Roe n.d.'],
  ['It asks (who runs the roads?)', 'It asks (who runs the roads?).'],
  ['谁?', '谁?'],
  ['Roe 2001', 'Roe 2001.'],
])('a sentence has one mark at its end: %s', (text, wanted) => {
  expect(ended(text)).toBe(wanted);
});

test('a sentence of phrases too, whether the stop stands alone or behind words', () => {
  const text = (...phrases: readonly string[]) =>
    withOneEnd(phrases.map((one) => ({ text: one })))
      .map((phrase) => phrase.text)
      .join('|');
  expect(text('only with ', 'Who pays?', '.')).toBe('only with |Who pays?');
  expect(text('On neither side is Who pays?.')).toBe('On neither side is Who pays?');
  expect(text('On neither side is ', 'nobody.')).toBe('On neither side is |nobody.');
  expect(text('No mark')).toBe('No mark');
});

test('no sentence on a debate whose positions are questions ends in two marks', () => {
  const debate = tinyDebate(
    2,
    ['Is it so?', 'Is it not?'],
    [{ work: 'w1', kind: 'holds', position: 'Is it so?' }],
  );
  const said = findingSentences(debate, measureCamps(debate), undefined).map((sentence) =>
    sentence.map(({ text }) => text).join(''),
  );
  expect(said.length).toBeGreaterThan(1);
  for (const sentence of said) expect(sentence).toMatch(/[^.?!][.?]$/);
});
