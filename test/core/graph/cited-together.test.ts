import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCitedTogether, mostCitedTogether } from '../../../src/core/graph/cited-together';
import { countCites } from '../../../src/core/graph/cites';
import { type TinyStance, tinyDebate, work } from '../../scenes/tiny-debate';

const cite = (
  id: string,
  clusters: readonly (readonly [number, number])[],
  passage?: readonly [number, number],
): TinyStance => ({
  work: id,
  kind: 'mentions',
  by: 'w1',
  clusters,
  ...(passage ? { passage } : {}),
});

test('works of one bracket are cited together in a cluster, of one sentence in a passage', () => {
  const debate = tinyDebate(
    5,
    [],
    [
      cite('w4', [[30, 40]], [0, 50]),
      cite('w3', [[10, 20]], [0, 50]),
      cite('w2', [[10, 20]], [0, 50]),
      cite('w5', [[90, 99]], [60, 100]),
    ],
  );
  expect(countCitedTogether(debate)).toEqual([
    { a: 'w2', b: 'w3', clusters: 1, passages: 0 },
    { a: 'w2', b: 'w4', clusters: 0, passages: 1 },
    { a: 'w3', b: 'w4', clusters: 0, passages: 1 },
  ]);
});

test('a cluster counts once however many stances rest on it', () => {
  const debate = tinyDebate(
    3,
    ['p', 'q'],
    [
      { ...cite('w2', [[10, 20]], [0, 50]), kind: 'holds', position: 'p' },
      { ...cite('w2', [[10, 20]], [0, 50]), kind: 'supports', position: 'q' },
      cite('w3', [
        [10, 20],
        [10, 20],
        [70, 80],
      ]),
    ],
  );
  expect(countCitedTogether(debate)).toEqual([{ a: 'w2', b: 'w3', clusters: 1, passages: 0 }]);
  expect([...countCites(debate)]).toEqual([
    ['w2', 1],
    ['w3', 2],
  ]);
});

test('the source text is not cited together with what it cites, nor spans of two texts', () => {
  const debate = tinyDebate(
    4,
    [],
    [
      { work: 'w1', kind: 'mentions', clusters: [[10, 20]] },
      { work: 'w1', kind: 'mentions', by: 'w1', clusters: [[10, 20]] },
      cite('w2', [[10, 20]]),
      { ...cite('w3', [[10, 20]]), by: 'w4' },
    ],
  );
  expect(countCitedTogether(debate)).toEqual([]);
  expect(countCites(debate)).toEqual(
    new Map([
      [work('w2'), 1],
      [work('w3'), 1],
    ]),
  );
});

test('a cite known only by its passage, or by nothing, still counts as one', () => {
  const debate = tinyDebate(
    3,
    [],
    [
      { ...cite('w2', []), passage: [0, 9] },
      { work: 'w2', kind: 'mentions', by: 'w1', passage: [0, 9] },
      { work: 'w3', kind: 'mentions', by: 'w1' },
    ],
  );
  expect(countCites(debate).get(work('w2'))).toBe(1);
  expect(countCites(debate).get(work('w3'))).toBe(1);
});

test('a bracket of more works than can mean anything makes no pairs', () => {
  const many = Array.from({ length: mostCitedTogether + 1 }, (_, index) =>
    cite(`w${index + 2}`, [[10, 20]]),
  );
  expect(countCitedTogether(tinyDebate(many.length + 1, [], many))).toEqual([]);
  expect(countCitedTogether(tinyDebate(many.length + 1, [], many.slice(1))).length).toBe(
    (mostCitedTogether * (mostCitedTogether - 1)) / 2,
  );
});

test('the order and doubling of stances change nothing', () => {
  const one = fc.record({
    work: fc.integer({ min: 1, max: 6 }).map((n) => `w${n}`),
    by: fc.constantFrom('w1', 'w2'),
    kind: fc.constant('mentions' as const),
    clusters: fc.array(fc.constantFrom([1, 2] as const, [5, 6] as const), { maxLength: 2 }),
    passage: fc.constantFrom([0, 3] as const, [0, 9] as const),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (stances) => {
      const once = countCitedTogether(tinyDebate(6, [], stances));
      expect(countCitedTogether(tinyDebate(6, [], [...stances].reverse()))).toEqual(once);
      expect(countCitedTogether(tinyDebate(6, [], [...stances, ...stances]))).toEqual(once);
      for (const pair of once) expect(pair.a < pair.b).toBe(true);
    }),
  );
});
