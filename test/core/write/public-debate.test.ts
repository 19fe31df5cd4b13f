import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { ClaimId } from '../../../src/core/model/id';
import { keptBack, keptBackText, publicDebate } from '../../../src/core/write/public-debate';
import { tinyDebate, work } from '../../scenes/tiny-debate';

const tiny = tinyDebate(
  3,
  ['p'],
  [
    { work: 'w1', kind: 'holds', position: 'p' },
    { work: 'w1', kind: 'holds', position: 'p', claim: 'c' },
    { work: 'w2', kind: 'holds', position: 'p', by: 'w3' },
    { work: 'w2', kind: 'disputes', position: 'p' },
    { work: 'w3', kind: 'holds', position: 'p' },
  ],
  [
    { id: 'c', position: 'p' },
    { id: 'd', position: 'p' },
  ],
);
const some: Debate = {
  ...tiny,
  sources: [{ work: work('w3'), private: true }, { work: work('w1') }],
  claims: tiny.claims.map((claim) => (claim.id === 'c' ? { ...claim, private: true } : claim)),
  stances: tiny.stances.map((one) => (one.kind === 'disputes' ? { ...one, private: true } : one)),
  notListed: [
    { cite: 'X', accordingTo: work('w3'), evidence: [] },
    { cite: 'Y', accordingTo: work('w1'), likely: work('w3'), evidence: [] },
    { cite: 'Z', accordingTo: work('w1'), evidence: [] },
  ],
};

test('with a private claim go its stances, with a private source the work, its word and what is said of it', () => {
  const open = publicDebate(some);
  expect(open.stances.map(({ id }) => id)).toEqual(['s1']);
  expect(open.claims.map(({ id }) => id)).toEqual(['d' as ClaimId]);
  expect(open.works.map(({ id }) => id)).toEqual(['w1', 'w2']);
  expect(open.sources).toEqual([{ work: 'w1' }]);
  expect(open.notListed.map(({ cite }) => cite)).toEqual(['Z']);
});

test('a debate in which nothing is private is the same', () => {
  expect(publicDebate(tiny)).toEqual(tiny);
  expect(keptBackText(keptBack(tiny))).toBeUndefined();
});

test('what is kept back is told in a sentence', () => {
  expect(keptBackText(keptBack(some))).toBe(
    '4 stances, 1 claim and 1 source are marked private and left out.',
  );
});
