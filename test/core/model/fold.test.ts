import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/model/fold';

test.each([
  ['Steinhäusler', 'steinhausler'],
  ['IZCARA PALACIOS, Simón Pedro', 'izcara palacios, simon pedro'],
  ['Sørensen', 'sorensen'],
  ['Łukasz Żółć', 'lukasz zolc'],
  ['Weiß, Groß', 'weiss, gross'],
  ['Ægir Œuvre Þór Đorđe', 'aegir oeuvre thor dorde'],
  ['İstanbul, Diyarbakır', 'istanbul, diyarbakir'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
  ['Козлов Йорк', 'козлов иорк'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('apostrophes of all kinds are one', () => {
  const kinds = ["O'Brien", 'O’Brien', 'O‘Brien', 'Oʼbrien', 'O`Brien', 'O´Brien', 'O′Brien'];
  expect(new Set(kinds.map(fold))).toEqual(new Set(["o'brien"]));
});

test('dashes of all kinds are one', () => {
  const kinds = ['U.S.-Mexico', 'U.S.–Mexico', 'U.S.—Mexico', 'U.S.‑Mexico', 'U.S.−Mexico'];
  expect(new Set(kinds.map(fold))).toEqual(new Set(['u.s.-mexico']));
});

test('quotation marks of all kinds are one', () => {
  expect(fold('“a” «b» „c‟')).toBe('"a" "b" "c"');
});

test('whitespace of all kinds is squeezed and trimmed', () => {
  expect(fold(' \t drug\u00a0\n  war\u2003')).toBe('drug war');
});

test('what is not seen does not count', () => {
  expect(fold('traf\u00adfick\u200bing\ufeff')).toBe('trafficking');
});

test('a letter with its accent apart is the same as both in one', () => {
  expect(fold('e\u0301tude')).toBe(fold('étude'));
});

test('ligatures of a PDF and wide letters are plain letters', () => {
  expect(fold('traﬃcking ＡＢＣ２０１６')).toBe('trafficking abc2016');
});

test('marks that are sounds are kept', () => {
  expect(fold('が')).not.toBe(fold('か'));
  expect(fold('कि')).not.toBe(fold('क'));
});

test('folding twice is folding once, for every code point of the first three planes', () => {
  const changed: number[] = [];
  for (let point = 0; point < 0x30000; point++) {
    const once = fold(`a${String.fromCodePoint(point)}b`);
    if (fold(once) !== once) changed.push(point);
  }
  expect(changed).toEqual([]);
});

test('folding twice is folding once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('upper and lower case are the same, for any Latin text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aßéłøçñæœüİK ') }), (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});

test('a letter under a hundred thousand marks is folded in passing', () => {
  const heap = '\u0f71\u0f72\u0f74\u0fc6'.repeat(50_000);
  expect(fold(`a${heap}b`).length).toBeLessThan(20);
});
