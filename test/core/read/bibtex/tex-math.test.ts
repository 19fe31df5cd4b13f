import { expect, test } from 'vitest';
import {
  mathAccents,
  mathAlphabets,
  mathSymbols,
  subscripts,
  superscripts,
} from '../../../../src/core/read/bibtex/math-symbols';
import { mathText } from '../../../../src/core/read/bibtex/tex-math';

test('each command of the tables reads as its sign, alone and before a letter', () => {
  for (const [name, sign] of mathSymbols) {
    expect(mathText(`\\${name === '' ? ' ' : name}`), name).toBe(sign);
    if (/[A-Za-z]/.test(name)) expect(mathText(`\\${name} x`), name).toBe(`${sign}x`);
  }
  for (const name of mathAlphabets) expect(mathText(`\\${name}{x}`), name).toBe('x');
  for (const [name, mark] of mathAccents)
    expect(mathText(`\\${name}{x}`), name).toBe(`x${mark}`.normalize('NFC'));
});

test('each sign that has one is raised or lowered, alone and in braces', () => {
  for (const [sign, raised] of superscripts) expect(mathText(`x^{${sign}2}`)).toBe(`x${raised}²`);
  for (const [sign, lowered] of subscripts) expect(mathText(`x_${sign}`)).toBe(`x${lowered}`);
});

test('what has no signs of its own is no text', () => {
  for (const math of [
    '',
    'x^{sup}',
    'x_Q',
    String.raw`\frac12`,
    String.raw`\bar{xy}`,
    'x_',
    'x^\\',
    'a}b',
    'x'.repeat(300),
  ]) {
    expect(mathText(math), math).toBeUndefined();
  }
});
