import { expect, test } from 'vitest';
import { holdAgainstChance } from '../../../src/core/analysis/chance';
import { measureMixing } from '../../../src/core/analysis/mixing';

/** 0–1–2–3, the first two against the last two. */
const path = { group: [0, 0, 1, 1], from: [0, 1, 2], to: [1, 2, 3] };

test('two ties within and one across: E–I −1/3, modularity 2/3 − 1/2, assortativity (1/6) / (1/2)', () => {
  const mixing = measureMixing(path);
  expect(mixing).toMatchObject({ within: 2, across: 1 });
  expect(mixing.ei).toBeCloseTo(-1 / 3, 12);
  expect(mixing.modularity).toBeCloseTo(1 / 6, 12);
  expect(mixing.assortativity).toBeCloseTo(1 / 3, 12);
});

test('groups that never meet have E–I −1 and assortativity 1; those that only meet, 1 and −1', () => {
  const apart = measureMixing({ group: [0, 0, 1, 1], from: [0, 2], to: [1, 3] });
  expect(apart).toMatchObject({ ei: -1, assortativity: 1, modularity: 0.5 });
  const crossed = measureMixing({ group: [0, 1, 0, 1], from: [0, 2], to: [1, 3] });
  expect(crossed).toMatchObject({ ei: 1, assortativity: -1, modularity: -0.5 });
});

test('one group has no assortativity, and without ties nothing is said', () => {
  expect(measureMixing({ group: [0, 0], from: [0], to: [1] })).toEqual({
    within: 1,
    across: 0,
    ei: -1,
    assortativity: undefined,
    modularity: 0,
  });
  expect(measureMixing({ group: [0, 1], from: [], to: [] }).ei).toBeUndefined();
});

test('all six deals of a small graph are tried: by hand, two are as deep, and the mean E–I is 1/3', () => {
  const chance = holdAgainstChance(path);
  expect(chance).toMatchObject({ deals: 6, whole: true, distinct: 6 });
  expect(chance.ei.p).toBeCloseTo(2 / 6, 12);
  expect(chance.ei.mean).toBeCloseTo(1 / 3, 12);
});

test('on larger graphs deals are drawn: the same seed, the same figures, and p is never zero', () => {
  const ring = Array.from({ length: 40 }, (_, i) => i);
  const two = {
    group: ring.map((i) => (i < 20 ? 0 : 1)),
    from: ring.filter((i) => i !== 19 && i !== 39),
    to: ring.filter((i) => i !== 19 && i !== 39).map((i) => i + 1),
  };
  const chance = holdAgainstChance(two, 5);
  expect(chance).toEqual(holdAgainstChance(two, 5));
  expect(chance).not.toEqual(holdAgainstChance(two, 6));
  expect(chance).toMatchObject({ deals: 999, whole: false });
  expect(chance.ei.p).toBe(1 / 1000);
  // Of two of forty drawn without return, the other is of the other group in 20 of 39: (20 − 19) / 39.
  expect(chance.ei.mean).toBeCloseTo(1 / 39, 1);
});

/** So many ties within the first group, across, and within the second. */
function tiesOf(first: number, across: number, second: number) {
  const ends = [
    ...Array.from({ length: first }, () => [0, 1] as const),
    ...Array.from({ length: across }, () => [0, 2] as const),
    ...Array.from({ length: second }, () => [2, 3] as const),
  ];
  return { group: [0, 0, 1, 1], from: ends.map(([a]) => a), to: ends.map(([, b]) => b) };
}

test('who plays with whom in a class, by gender: E–I and assortativity as printed for the R package netseg', () => {
  // Bojanowski, “Network Segregation and Homophily” (vignette of netseg 1.0, which accompanies Bojanowski and
  // Corten 2014, doi:10.1016/j.socnet.2014.04.001): 11 mutual ties among boys, 1 across, 10 among girls.
  const mutual = measureMixing(tiesOf(11, 1, 10));
  expect(mutual.ei?.toFixed(7)).toBe('-0.9090909');
  expect(mutual.assortativity?.toFixed(7)).toBe('0.9089027');
  // All nominations: 40 among boys, 2 and 5 across, 41 among girls.
  const all = measureMixing(tiesOf(40, 7, 41));
  expect(all.ei?.toFixed(7)).toBe('-0.8409091');
  expect(all.assortativity?.toFixed(7)).toBe('0.8408885');
});
