import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import { editText } from '../../../src/core/view/edit-text';
import { lookChosenText, sameLookText } from '../../../src/core/view/look-text';
import { position, tinyDebate } from '../../scenes/tiny-debate';

const look = { shape: 'star', colour: 'wine' } as const;

test.each([
  [{}, 'star, wine (follows the order)'],
  [{ shape: 'star' }, 'star, wine (shape chosen)'],
  [{ colour: 'wine' }, 'star, wine (colour chosen)'],
  [look, 'star, wine (shape and colour chosen)'],
] as const)('of %o it is said who says so', (chosen, text) => {
  expect(lookChosenText(chosen, look)).toBe(text);
});

test('those of the same look are named by letter and name, and nobody where there is none', () => {
  const names = ['Ports', 'Roads', 'Rails'].map((name) => ({ name }));
  const other = { shape: 'star', colour: 'teal' } as const;
  expect(sameLookText(names, [look, other, look], 0)).toBe(
    'This is also the look of C Rails: only the letters tell them apart.',
  );
  expect(sameLookText(names, [look, look, look], 1)).toContain('of A Ports and C Rails:');
  expect(sameLookText(names, [look, other, look], 1)).toBeUndefined();
});

test('undo names the position whose look it is', () => {
  const tiny = tinyDebate(0, ['p'], []);
  const debate: Debate = { ...tiny, positions: [{ id: position('p'), name: 'Takeover' }] };
  const edit = { kind: 'change-look', position: position('p'), shape: 'star' } as const;
  expect(editText(edit, debate, String)).toBe('look of Takeover');
});
