import { expect, test } from 'vitest';
import type { CodedAlike } from '../../../../src/core/analysis/coders/coded-alike';
import { codedAlike } from '../../../../src/core/analysis/coders/coded-alike';
import { proposePairs } from '../../../../src/core/analysis/coders/propose-pairs';
import { type TinyStance, tinyDebate } from '../../../scenes/tiny-debate';

const none: CodedAlike = { of: 0, alike: 0, opposite: 0 };
const named = (
  ...all: readonly (readonly [id: string, name: string, claims?: readonly string[]])[]
) => all.map(([id, name, claims = []]) => ({ id, name, claims }));
const lines = (...given: Parameters<typeof proposePairs>) =>
  proposePairs(...given).map(({ theirs, ours }) => `${theirs}=${ours}`);

test('half of the words are enough, and the likelier pair takes both of its things', () => {
  const ours = named(['p', 'Survival'], ['q', 'Survival of families']);
  const theirs = named(['x', 'Survival of the families'], ['y', 'Survival strategies']);
  expect(lines(ours, theirs, () => none)).toEqual(['x=q', 'y=p']);
  expect(lines(ours, named(['x', 'Households under pressure']), () => none)).toEqual([]);
});

test('a claim of the same text speaks for two positions whatever they are called', () => {
  const ours = named(['p', 'Takeover', ['Cartels tax each crossing.']]);
  const theirs = named(['x', 'Organized crime', ['cartels tax each crossing']]);
  expect(proposePairs(ours, theirs, () => none)).toMatchObject([{ words: 0, claims: 1 }]);
});

test('three works of which three in four are coded alike propose without a word in common; fewer do not', () => {
  const coded = (of: number, alike: number) => () => ({ of, alike, opposite: 0 });
  const [ours, theirs] = [named(['p', 'Takeover']), named(['x', 'Crime'])];
  expect(lines(ours, theirs, coded(4, 3))).toEqual(['x=p']);
  expect(lines(ours, theirs, coded(3, 2))).toEqual([]);
  expect(lines(ours, theirs, coded(2, 2))).toEqual([]);
});

test('works mostly on opposite sides veto what is called alike', () => {
  const against = () => ({ of: 3, alike: 1, opposite: 2 });
  expect(lines(named(['p', 'Survival']), named(['x', 'Survival first']), against)).toEqual([]);
});

test('of more pairs than anybody reads none is looked for', () => {
  const many = named(...Array.from({ length: 201 }, (_, i) => [`p${i}`, `Name ${i}`] as const));
  expect(lines(many, many, () => none)).toEqual([]);
});

test('by hand: works that both coded, and how they stand on a thing of each', () => {
  const of = (...stances: readonly TinyStance[]) => tinyDebate(6, ['p', 'x'], stances).stances;
  const counts = codedAlike(
    of(
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w2', kind: 'disputes', position: 'p' },
      { work: 'w3', kind: 'mentions' },
      { work: 'w4', kind: 'holds', position: 'p' },
      { work: 'w5', kind: 'holds', position: 'p', by: 'w6' },
    ),
    of(
      { work: 'w1', kind: 'supports', position: 'x' },
      { work: 'w2', kind: 'holds', position: 'x' },
      { work: 'w3', kind: 'holds', position: 'x' },
      { work: 'w5', kind: 'holds', position: 'x' },
    ),
    ({ position }) => position,
  );
  // w4 and w5 by w6 the second has not coded, w5 itself the first has not.
  expect(counts('p', 'x')).toEqual({ of: 3, alike: 1, opposite: 1 });
  expect(counts('x', 'p')).toEqual({ of: 0, alike: 0, opposite: 0 });
});
