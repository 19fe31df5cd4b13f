import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shapes } from '../../../src/core/model/position-look';
import { noPositionColour, positionLooks, themes } from '../../../src/core/view/palette';
import { contrast, paper } from '../../scenes/contrast';

const looks = (n: number, theme: (typeof themes)[number] = 'light') =>
  positionLooks(n, undefined, theme);

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test('the paper of these tests is that of the page', () => {
  const style = readFileSync(new URL('../../../src/app/style/page.css', import.meta.url), 'utf8');
  const papers = [...style.matchAll(/--paper:\s*(#[\da-f]{6})/g)].map((match) => match[1]);
  expect(new Set(papers)).toEqual(new Set(Object.values(paper)));
});

test('a look that was chosen stands in its place, with the letter of the order', () => {
  const chosen = [
    { shape: 'star', colour: 'wine' },
    { shape: 'circle', colour: 'gold' },
  ] as const;
  expect(positionLooks(2, chosen, 'dark')).toEqual([
    { shape: 'star', letter: 'A', colour: '#ee1100' },
    { shape: 'circle', letter: 'B', colour: '#ddee33' },
  ]);
});

test.each(themes)('every colour of a position can be seen in %s: 3 to 1 or more', (theme) => {
  const colours = new Set(looks(36, theme).map((look) => look.colour));
  expect(colours.size).toBe(6);
  for (const colour of [...colours, noPositionColour[theme]]) {
    expect([colour, contrast(colour, paper[theme]) >= 3]).toEqual([colour, true]);
  }
});

test.each(themes)(
  'the first 36 positions differ in shape or colour, each two of them, in %s',
  (theme) => {
    expect(new Set(looks(36, theme).map(({ shape, colour }) => `${shape} ${colour}`)).size).toBe(
      36,
    );
  },
);

test('the first six differ in both', () => {
  expect(new Set(looks(6).map((look) => look.shape))).toEqual(new Set(shapes));
  expect(new Set(looks(6).map((look) => look.colour)).size).toBe(6);
});

test('letters run from A to Z, then A2, and none comes twice in a hundred', () => {
  const letters = looks(100).map((look) => look.letter);
  expect([letters[0], letters[25], letters[26], letters[51], letters[52], letters[99]]).toEqual([
    'A',
    'Z',
    'A2',
    'Z2',
    'A3',
    'V4',
  ]);
  expect(new Set(letters).size).toBe(100);
});

test('shape and letter are the same in light and dark', () => {
  const plain = (theme: (typeof themes)[number]) =>
    looks(40, theme).map(({ shape, letter }) => `${shape} ${letter}`);
  expect(plain('dark')).toEqual(plain('light'));
});
