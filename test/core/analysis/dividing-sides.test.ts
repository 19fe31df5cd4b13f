import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Closeness,
  type DividingSides,
  dividingSidesNear,
  findDividingSides,
  partAlike,
  peopledSides,
} from '../../../src/core/analysis/dividing-sides';
import { positionKinship } from '../../../src/core/graph/kinship';
import { position, type TinyStance, tinyDebate } from '../../scenes/tiny-debate';

const pair = (a: string, b: string, closeness: number, opposed = 0): Closeness => ({
  a: position(a),
  b: position(b),
  closeness,
  opposed,
});
const positions = (names: string) => [...names].map(position);

test('two positions that one work opposes are the two sides', () => {
  expect(findDividingSides(positions('pq'), [pair('p', 'q', -0.5, 1)])).toEqual([['p'], ['q']]);
});

test('of three positions the two that share works stand together', () => {
  const holds = (id: string, p: string): TinyStance => ({ work: id, kind: 'holds', position: p });
  const debate = tinyDebate(
    3,
    ['p', 'r', 'q'],
    [
      ...['w1', 'w2'].flatMap((id) => [holds(id, 'p'), holds(id, 'q')]),
      holds('w3', 'r'),
      { work: 'w3', kind: 'disputes', position: 'p' },
    ],
  );
  // Closeness: p–q 2/3, p–r −1/2, q–r 0; less the mean of 1/18: 11/18, −10/18, −1/18.
  // p, q | r sums to 22/18, p | q, r to −2/18, p, r | q to −20/18.
  expect(findDividingSides(positions('prq'), positionKinship(debate))).toEqual([['p', 'q'], ['r']]);
});

test('it is where fewest works are shared that a debate divides, though all are shared by some', () => {
  const pairs = [pair('a', 'b', 0.8), pair('a', 'c', 0.4, 1), pair('b', 'c', 0.3)];
  expect(findDividingSides(positions('abc'), pairs)).toEqual([['a', 'b'], ['c']]);
});

test('where nobody disputes there are no sides', () => {
  expect(findDividingSides(positions('pq'), [pair('p', 'q', 0)])).toBeUndefined();
  const far = [pair('p', 'q', 0.9), pair('p', 'r', -0.1), pair('q', 'r', -0.1)];
  expect(findDividingSides(positions('pqr'), far)).toBeUndefined();
});

test('a dispute within a side does not make two', () => {
  const pairs = [pair('p', 'q', 0.75, 1), pair('p', 'r', 0), pair('q', 'r', 0)];
  expect(findDividingSides(positions('pqr'), pairs)).toBeUndefined();
});

test('fewer than two positions have no sides', () => {
  expect(findDividingSides([], [])).toBeUndefined();
  expect(findDividingSides(positions('p'), [])).toBeUndefined();
});

/** All pairs of these positions: 0.5 within a group, −0.5 and opposed between the two. */
function grouped(group: readonly boolean[], noise: readonly number[] = []) {
  const ids = group.map((_, i) => position(`p${i}`));
  const pairs = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, k) => {
      const same = group[i] === group[i + 1 + k];
      const shift = noise[(i * 31 + k * 7) % Math.max(1, noise.length)] ?? 0;
      return { a, b, closeness: (same ? 0.5 : -0.5) + shift, opposed: same ? 0 : 1 };
    }),
  );
  return { ids, pairs };
}

/** What the best splits agree on, by trying them all: the definition, not the program. */
function bestOfAll({ ids, pairs }: ReturnType<typeof grouped>) {
  const mean = pairs.reduce((sum, p) => sum + p.closeness, 0) / pairs.length;
  const splits = Array.from({ length: 2 ** (ids.length - 1) - 1 }, (_, at) => {
    const side = new Map(ids.map((id, i) => [id, i > 0 && ((at + 1) >> (i - 1)) & 1 ? 1 : 0]));
    const sum = pairs.reduce((total, { a, b, closeness }) => {
      return total + (closeness - mean) * (side.get(a) === side.get(b) ? 1 : -1);
    }, 0);
    return { side, sum };
  });
  const most = Math.max(...splits.map(({ sum }) => sum));
  const best = splits.filter(({ sum }) => sum > most - 1e-9).map(({ side }) => side);
  const together = (a: string, b: string) =>
    new Set(best.map((side) => side.get(position(a)) === side.get(position(b))));
  const firm = ids.map((from) => ids.filter((id) => together(from, id).size === 1));
  const largest = firm.reduce((one, other) => (other.length > one.length ? other : one));
  if (2 * largest.length <= ids.length) return undefined;
  const [first = ''] = largest;
  const second = largest.filter((id) => together(first, id).has(false));
  if (second.length === 0) return undefined;
  return [largest.filter((id) => !second.includes(id)), second];
}

test('a position that nothing ties to another stands on neither side', () => {
  const pairs = [pair('a', 'b', -0.5, 1), pair('a', 'c', 0), pair('b', 'c', 0)];
  expect(findDividingSides(positions('abc'), pairs)).toEqual([['a'], ['b']]);
});

test('three positions that oppose each other alike do not part into two sides', () => {
  const pairs = [pair('a', 'b', -0.5, 2), pair('a', 'c', -0.5, 2), pair('b', 'c', -0.5, 2)];
  expect(findDividingSides(positions('abc'), pairs)).toBeUndefined();
});

test('two disputes that have nothing to do with each other do not part four positions into two sides', () => {
  const pairs = [
    pair('a', 'b', -0.5, 1),
    pair('c', 'd', -0.5, 1),
    ...['ac', 'ad', 'bc', 'bd'].map(([one = '', other = '']) => pair(one, other, 0)),
  ];
  expect(findDividingSides(positions('abcd'), pairs)).toBeUndefined();
});

test('a position that two equally good splits put on different sides stands on neither', () => {
  const pairs = [pair('a', 'b', -0.5, 1), pair('a', 'c', 0.25), pair('b', 'c', 0.25)];
  expect(findDividingSides(positions('abc'), pairs)).toEqual([['a'], ['b']]);
});

test('two divides part alike when what both put on a side is parted alike', () => {
  const sides = (one: string, other: string): DividingSides => [positions(one), positions(other)];
  expect(partAlike(sides('ab', 'c'), sides('c', 'a'))).toBe(true);
  expect(partAlike(sides('ab', 'c'), sides('a', 'bc'))).toBe(false);
  expect(partAlike(sides('ab', 'c'), sides('a', 'b'))).toBe(false);
  expect(partAlike(sides('a', 'b'), undefined)).toBe(false);
  expect(partAlike(undefined, undefined)).toBe(true);
});

test('a side for which nobody stands is none', () => {
  const sides: DividingSides = [positions('ab'), positions('c')];
  expect(peopledSides(sides, (id) => id !== 'b')).toEqual(sides);
  expect(peopledSides(sides, (id) => id !== 'c')).toBeUndefined();
});

test('a dozen positions and more: the sides keep the order of the claims file', () => {
  for (const n of [4, 12, 13, 14, 30, 60]) {
    const { ids, pairs } = grouped(Array.from({ length: n }, (_, i) => i % 2 === 0));
    expect(findDividingSides(ids, pairs)).toEqual([
      ids.filter((_, i) => i % 2 === 0),
      ids.filter((_, i) => i % 2 === 1),
    ]);
  }
});

test('fourteen positions part as they would by trying every split', () => {
  const group = [...'aabababbbabaab'].map((letter) => letter === 'a');
  const noise = [0.2, -0.1, 0.05, -0.2, 0.15, 0, -0.05];
  const given = grouped(group, noise);
  expect(findDividingSides(given.ids, given.pairs)).toEqual(bestOfAll(given));
});

test('law: two groups that are close within and opposed between are found, however many positions', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 24 }), (group) => {
      const { ids, pairs } = grouped(group);
      const first = ids.filter((_, i) => group[i] === group[0]);
      const second = ids.filter((_, i) => group[i] !== group[0]);
      expect(findDividingSides(ids, pairs)).toEqual(
        second.length > 0 ? [first, second] : undefined,
      );
    }),
  );
});

test('law: up to twelve positions the sides are what all of the best splits agree on', () => {
  const some = fc.array(
    fc.integer({ min: -10, max: 10 }).map((n) => n / 10),
    { minLength: 28, maxLength: 28 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), some, (n, values) => {
      const ids = Array.from({ length: n }, (_, i) => position(`p${i}`));
      let next = 0;
      const pairs = ids.flatMap((a, i) =>
        ids.slice(i + 1).map((b) => ({ a, b, closeness: values[next++] ?? 0, opposed: 1 })),
      );
      expect(findDividingSides(ids, pairs)).toEqual(bestOfAll({ ids, pairs }));
    }),
  );
});

test('law: closeness that moved a little, or much, gives the sides that trying every split would', () => {
  const some = (most: number) =>
    fc.array(fc.integer({ min: -most, max: most }), { minLength: 15, maxLength: 15 });
  const values = fc.tuple(fc.integer({ min: 2, max: 6 }), some(100), some(100), fc.boolean());
  fc.assert(
    fc.property(values, ([n, before, moves, isSmall]) => {
      const ids = Array.from({ length: n }, (_, i) => position(`p${i}`));
      const pairsOf = (closeness: (i: number) => number) => {
        let next = 0;
        return ids.flatMap((a, i) =>
          ids.slice(i + 1).map((b) => ({ a, b, closeness: closeness(next++), opposed: next % 2 })),
        );
      };
      const given = pairsOf((i) => (before[i] ?? 0) / 100);
      const moved = pairsOf((i) => ((before[i] ?? 0) + (moves[i] ?? 0) / (isSmall ? 50 : 1)) / 100);
      expect(dividingSidesNear(ids, given)(moved)).toEqual(findDividingSides(ids, moved));
    }),
  );
});
