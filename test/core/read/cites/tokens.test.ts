import { expect, test } from 'vitest';
import { tokensOf } from '../../../../src/core/read/cites/tokens';

test('a word that every object knows is a word', () => {
  const kinds = tokensOf('constructor & salt,').map(({ kind }) => kind);
  expect(kinds).toEqual(['word', 'joiner', 'word', 'comma']);
});
