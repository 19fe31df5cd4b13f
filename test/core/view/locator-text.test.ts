import { expect, test } from 'vitest';
import { locatorLabels } from '../../../src/core/model/locator';
import { locatorText } from '../../../src/core/view/locator-text';

test('a place in a text is told from the wide to the narrow', () => {
  expect(
    locatorText([
      { label: 'section', value: 'Introduction' },
      { label: 'paragraph', value: '3' },
    ]),
  ).toBe('section Introduction, paragraph 3');
  expect(locatorText([])).toBe('');
});

test('every label of CSL has a word, each its own', () => {
  const words = locatorLabels.map((label) => locatorText([{ label, value: '7' }]));
  expect(new Set(words).size).toBe(locatorLabels.length);
  expect(words).toContain('s.v. 7');
  expect(words).toContain('at 7');
  expect(words).toContain('page 7');
});
