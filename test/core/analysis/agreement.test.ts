import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureAgreement } from '../../../src/core/analysis/agreement';
import { holdAgreementAgainstChance } from '../../../src/core/analysis/agreement-chance';

test('by hand: of six things in threes and in twos, two pairs are together in both', () => {
  // Together in both: (0,1) and (4,5). 6 pairs in the first, 3 in the second, of 15: expected 6 × 3 / 15 = 1.2.
  const { adjustedRand, mutualInformation } = measureAgreement(
    [0, 0, 0, 1, 1, 1],
    [0, 0, 1, 1, 2, 2],
  );
  expect(adjustedRand).toBeCloseTo((2 - 1.2) / (4.5 - 1.2), 12);
  // Knowing the second leaves one bit open for the middle two of six: I = 1 − 1/3; entropies 1 and log₂ 3.
  expect(mutualInformation).toBeCloseTo((2 * (2 / 3)) / (1 + Math.log2(3)), 12);
});

test('the worked example of Yeung and Ruzzo (2001) has an adjusted Rand index of 0.313', () => {
  // “Details of the adjusted Rand index and clustering algorithms”, supplement to doi:10.1093/bioinformatics/17.9.763:
  // ten things in classes of 2, 4 and 4, and in clusters of 2, 3 and 5.
  const classes = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2];
  const clusters = [0, 1, 0, 1, 1, 2, 2, 2, 2, 2];
  expect(measureAgreement(classes, clusters).adjustedRand?.toFixed(3)).toBe('0.313');
});

test('threes against fours that cut across them: −0.2790698, as printed for the R package mclust', () => {
  // Scrucca et al. 2016, doi:10.32614/RJ-2016-021; the examples of adjustedRandIndex.
  const threes = Array.from({ length: 12 }, (_, i) => i % 3);
  const fours = Array.from({ length: 12 }, (_, i) => i % 4);
  const { adjustedRand, mutualInformation } = measureAgreement(threes, fours);
  expect(adjustedRand?.toFixed(7)).toBe('-0.2790698');
  expect(mutualInformation).toBeCloseTo(0, 12);
});

test('nothing is said of one thing, of one group on either hand, or of nothing at all', () => {
  for (const groups of [[], [0], [0, 0, 0]]) {
    expect(measureAgreement(groups, groups)).toEqual({
      adjustedRand: undefined,
      mutualInformation: undefined,
    });
  }
  expect(measureAgreement([0, 0, 0, 0], [0, 0, 1, 1])).toEqual({
    adjustedRand: 0,
    mutualInformation: 0,
  });
});

const groups = (n: number) => fc.array(fc.nat({ max: 4 }), { minLength: n, maxLength: n });
const twoGroupings = fc.integer({ min: 2, max: 40 }).chain((n) => fc.tuple(groups(n), groups(n)));

test('law: a grouping agrees wholly with itself and with its groups renamed, and nothing agrees more', () => {
  fc.assert(
    fc.property(twoGroupings, ([a, b]) => {
      const own = measureAgreement(
        a,
        a.map((g) => 4 - g),
      );
      expect(own.adjustedRand ?? 1).toBeCloseTo(1, 12);
      expect(own.mutualInformation ?? 1).toBeCloseTo(1, 12);
      const { adjustedRand = 0, mutualInformation = 0 } = measureAgreement(a, b);
      expect(adjustedRand).toBeLessThanOrEqual(1 + 1e-12);
      expect(mutualInformation).toBeGreaterThanOrEqual(0);
      expect(mutualInformation).toBeLessThanOrEqual(1);
    }),
  );
});

test('law: agreement is the same from either hand and in any order of the things', () => {
  fc.assert(
    fc.property(twoGroupings, ([a, b]) => {
      const one = measureAgreement(a, b);
      for (const other of [
        measureAgreement(b, a),
        measureAgreement([...a].reverse(), [...b].reverse()),
      ]) {
        expect(other.adjustedRand ?? 9).toBeCloseTo(one.adjustedRand ?? 9, 12);
        expect(other.mutualInformation ?? 9).toBeCloseTo(one.mutualInformation ?? 9, 12);
      }
    }),
  );
});

test('of all six deals of two and two, two are as good as the best, and the index is 0 on average', () => {
  const { agreement, chance } = holdAgreementAgainstChance([0, 0, 1, 1], [0, 0, 1, 1]);
  expect(agreement.adjustedRand).toBe(1);
  expect(chance).toMatchObject({ deals: 6, whole: true, distinct: 6 });
  expect(chance.adjustedRand.p).toBeCloseTo(2 / 6, 12);
  expect(chance.adjustedRand.mean).toBeCloseTo(0, 12);
  expect(chance.mutualInformation.mean).toBeCloseTo(2 / 6, 12);
});

test('with many things deals are drawn: the same seed, the same figures; on average the index is about 0', () => {
  const community = Array.from({ length: 60 }, (_, i) => Math.floor(i / 12));
  const side = community.map((c) => (c < 2 ? 0 : 1));
  const { chance } = holdAgreementAgainstChance(community, side, 5);
  expect(chance).toEqual(holdAgreementAgainstChance(community, side, 5).chance);
  expect(chance).not.toEqual(holdAgreementAgainstChance(community, side, 6).chance);
  expect(chance).toMatchObject({ deals: 999, whole: false });
  expect(chance.adjustedRand.p).toBe(1 / 1000);
  expect(Math.abs(chance.adjustedRand.mean)).toBeLessThan(0.01);
  expect(chance.mutualInformation.mean).toBeGreaterThan(0.02);
});
