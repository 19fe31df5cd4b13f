import { expect, test } from 'vitest';
import { keepText } from '../../../src/app/keep/keep-text';

test('what a recovery could not bring back is told in one sentence', () => {
  const told = (edits: number, files: readonly string[], undo: boolean) =>
    keepText.recovered('Ports', { edits, files, undo });
  expect(told(0, [], false)).toBe(
    '“Ports” was damaged in this browser’s storage and has been recovered whole from what else is stored.',
  );
  expect(told(1, [], false)).toContain('recovered, but for the last edit.');
  expect(told(3, ['refs.bib'], true)).toContain(
    'but for the last 3 edits, the file “refs.bib” (add it again from disk) and part of what could be undone.',
  );
});

test('a name is cut short, for it may be anything', () => {
  expect(keepText.lost('a'.repeat(5000)).length).toBeLessThan(400);
});
