import { expect, test } from 'vitest';
import type { ProblemCode } from '../../../src/core/model/problem';
import { libraryText } from '../../../src/core/view/library-text';

const problems = (...codes: readonly ProblemCode[]) =>
  codes.map((code) => ({ code, format: 'ris' as const }));

test('how many works there are, and what was not understood, in one sentence', () => {
  expect(libraryText(1204, 3, problems('entry-unclosed', 'entry-malformed'))).toBe(
    '1,204 works in 3 files; 2 entries not understood',
  );
  expect(libraryText(1, 1, problems('duplicate-key'))).toBe('1 work in 1 file; 1 problem');
  expect(libraryText(2, 1, problems('entry-unclosed', 'duplicate-key'))).toBe(
    '2 works in 1 file; 1 entry not understood; 1 other problem',
  );
  expect(libraryText(0, 1, problems('no-entries'))).toBe('0 works in 1 file; 1 problem');
  expect(libraryText(2, 1, [])).toBe('2 works in 1 file; no problems');
  expect(libraryText(0, 0, [])).toBe('No bibliography is open');
});

test('what is malformed in an entry of BibTeX costs no entry, for it is read all the same', () => {
  const inBibtex = [{ code: 'entry-malformed', format: 'bibtex' }] as const;
  expect(libraryText(1, 1, inBibtex)).toBe('1 work in 1 file; 1 problem');
});
