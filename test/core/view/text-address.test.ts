import { expect, test } from 'vitest';
import type { WorkId } from '../../../src/core/model/id';
import { textAddress } from '../../../src/core/view/text-address';

const rowOf = new Map([['w1' as WorkId, { address: 'olson2016roads' }]]);
const source = { text: { name: 'roads.md', text: '' }, whole: true, passages: [] };

test('a text is named by its work, and by its file where the debate does not have the work', () => {
  expect(textAddress({ ...source, work: 'w1' as WorkId }, rowOf)).toBe('olson2016roads');
  expect(textAddress({ ...source, work: 'w2' as WorkId }, rowOf)).toBe('roads.md');
  expect(textAddress(source, rowOf)).toBe('roads.md');
});
