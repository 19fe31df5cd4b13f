import { expect, test } from 'vitest';
import { measureCamps } from '../../../src/core/analysis/camps';
import { measureCommunities } from '../../../src/core/analysis/communities';
import { measureDivide } from '../../../src/core/analysis/divide';
import type { DividingSides } from '../../../src/core/analysis/dividing-sides';
import { countCitedTogether } from '../../../src/core/graph/cited-together';
import type { Debate } from '../../../src/core/model/debate';
import { position, type TinyStance, tinyDebate } from '../../scenes/tiny-debate';

const cited = (
  kind: TinyStance['kind'],
  work: string,
  p: string,
  ...clusters: (readonly [number, number])[]
): TinyStance => ({ work, kind, position: p, by: 'w9', clusters });

/** Brackets of w1–w3, of w4–w6, and of w3 and w4 once; w7 is cited alone, w8 stands on both sides. */
const stances = [
  cited('holds', 'w1', 'p', [0, 9]),
  cited('holds', 'w2', 'p', [0, 9]),
  cited('holds', 'w3', 'q', [0, 9], [40, 49]),
  cited('mentions', 'w4', 'q', [20, 29], [40, 49]),
  cited('holds', 'w5', 'q', [20, 29]),
  cited('holds', 'w6', 'r', [20, 29]),
  cited('holds', 'w7', 'q', [60, 69]),
  cited('holds', 'w8', 'p', [80, 89]),
  cited('holds', 'w8', 'q', [80, 89]),
];
const debate = tinyDebate(9, ['p', 'q', 'r'], stances);
const three: DividingSides = [[position('p')], [position('q'), position('r')]];
const two: DividingSides = [[position('p')], [position('q')]];

function communitiesOf(of: Debate, sides = three) {
  const camps = measureCamps(of);
  const together = countCitedTogether(of);
  return measureCommunities(of, measureDivide(camps, sides, together), camps, together);
}

test('communities are found among all that is cited together, whatever it stands for', () => {
  const found = communitiesOf(debate);
  expect(found).toMatchObject({
    communities: [
      ['w1', 'w2', 'w3'],
      ['w4', 'w5', 'w6'],
    ],
    sources: ['w9'],
  });
  // Six pairs of two within and one across, all of the same weight: 6/7 − 1/2.
  expect(found?.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
});

test('by hand: of five works of one side alone, w3 is cited with two of the other', () => {
  const sides = communitiesOf(debate)?.sides;
  expect(sides).toMatchObject({
    works: ['w1', 'w2', 'w3', 'w5', 'w6'],
    groups: 2,
    met: 2,
    compared: 2,
    alike: 1,
    astray: ['w3'],
    // w1–w2 and w5–w6, each placed where it is cited.
    pairs: 2,
    placedTogether: 2,
    enough: false,
  });
  // Two pairs together in both; four in either, of ten: (2 − 1.6) / (4 − 1.6).
  expect(sides?.agreement.adjustedRand).toBeCloseTo(0.4 / 2.4, 12);
  expect(sides?.chance).toMatchObject({ whole: true, distinct: 10 });
});

test('positions are compared too where a side has more than one of them', () => {
  expect(communitiesOf(debate)?.positions).toMatchObject({
    works: ['w1', 'w2', 'w3', 'w5', 'w6'],
    groups: 3,
    astray: ['w3'],
  });
  const found = communitiesOf(tinyDebate(9, ['p', 'q'], stances.slice(0, 5)), two);
  expect(found?.sides?.works).toEqual(['w1', 'w2', 'w3', 'w5']);
  expect(found?.positions).toBeUndefined();
});

test('a shared bracket weighs twice a shared sentence', () => {
  const chain = (middle: Partial<TinyStance>): Debate =>
    tinyDebate(
      9,
      ['p', 'q'],
      [
        { work: 'w1', kind: 'holds', position: 'p', by: 'w9', passage: [0, 9] },
        { work: 'w2', kind: 'holds', position: 'p', by: 'w9', passage: [0, 9] },
        { work: 'w2', kind: 'reports', position: 'q', by: 'w9', ...middle },
        { work: 'w3', kind: 'reports', position: 'q', by: 'w9', ...middle },
        { work: 'w3', kind: 'holds', position: 'q', by: 'w9', passage: [40, 49] },
        { work: 'w4', kind: 'holds', position: 'q', by: 'w9', passage: [40, 49] },
      ],
    );
  const modularity = (middle: Partial<TinyStance>) => communitiesOf(chain(middle), two)?.modularity;
  expect(modularity({ passage: [20, 29] })).toBeCloseTo(2 / 3 - 1 / 2, 12);
  expect(modularity({ clusters: [[20, 29]] })).toBeCloseTo(2 / 4 - 2 * (4 / 8) ** 2, 12);
});

test('with nothing coded there is nothing to hold communities against', () => {
  const mentioned = tinyDebate(
    9,
    ['p', 'q'],
    [cited('mentions', 'w1', 'p', [0, 9]), cited('mentions', 'w2', 'p', [0, 9])],
  );
  const together = countCitedTogether(mentioned);
  expect(together).toHaveLength(1);
  expect(
    measureCommunities(mentioned, undefined, measureCamps(mentioned), together),
  ).toBeUndefined();
});
