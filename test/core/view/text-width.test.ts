import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/core/view/text-width';

test('a text is as wide as its letters are in Helvetica', () => {
  expect(textWidth('Olson 2016', 10)).toBeCloseTo(7.78 + 2.22 + 5 + 5.56 * 2 + 2.78 + 5.56 * 4);
  expect(textWidth('', 12)).toBe(0);
});

test('bold letters are wider or as wide', () => {
  for (let code = 33; code < 127; code++) {
    const letter = String.fromCharCode(code);
    if (letter === '@') continue;
    expect(textWidth(letter, 1, 600), letter).toBeGreaterThanOrEqual(textWidth(letter, 1));
  }
});

test('an accent takes no room, however it is spelled', () => {
  for (const text of ['é', 'e\u0301', 'ề']) expect(textWidth(text, 10)).toBe(textWidth('e', 10));
});

test('signs of full width are squares, letters of other alphabets are taken to be wide, marks to be nothing', () => {
  for (const square of ['漢', '한', 'ｱ'.normalize('NFKC'), '＝']) {
    expect(textWidth(square, 100)).toBeGreaterThanOrEqual(100);
  }
  for (const letter of ['Ж', 'ω', 'ש']) expect(textWidth(letter, 100)).toBeGreaterThan(70);
  for (const mark of ['\u2068', '\u200d', '\ufe0f']) expect(textWidth(mark, 100)).toBe(0);
});

test('law: width is a sum, and grows with the size', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'W', ' ', '漢', 'Ж', '@', '\u0000') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(textWidth(a + b, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(b, 12));
      expect(textWidth(a, 24)).toBeCloseTo(2 * textWidth(a, 12));
    }),
  );
});
