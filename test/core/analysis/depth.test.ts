import { expect, test } from 'vitest';
import { measureCamps } from '../../../src/core/analysis/camps';
import { measureDepth } from '../../../src/core/analysis/depth';
import { measureDivide } from '../../../src/core/analysis/divide';
import { measureMakeUp } from '../../../src/core/analysis/make-up';
import { measureSilence } from '../../../src/core/analysis/silence';
import { countCitedTogether } from '../../../src/core/graph/cited-together';
import type { ClaimId } from '../../../src/core/model/id';
import { position, type TinyStance, tinyDebate } from '../../scenes/tiny-debate';
import { inYear, tinyWork } from '../../scenes/tiny-work';

const cited = (
  work: string,
  p: string,
  ...clusters: (readonly [number, number])[]
): TinyStance => ({
  work,
  kind: 'holds',
  position: p,
  by: 'w7',
  clusters,
});
const stances = [
  cited('w1', 'p', [0, 9]),
  cited('w2', 'p', [0, 9], [20, 29]),
  cited('w3', 'q', [20, 29], [40, 49]),
  cited('w4', 'q', [40, 49]),
  cited('w5', 'q', [60, 69]),
];
const debate = {
  ...tinyDebate(7, ['p', 'q'], stances, [{ id: 'c', position: 'p' }]),
  sources: [{ work: 'w7' as never }],
};
const camps = measureCamps(debate);
const together = countCitedTogether(debate);
const divide = measureDivide(camps, [[position('p')], [position('q')]], together);

test('depth rests on works of one side alone that are cited together, and tells in which texts', () => {
  const depth = measureDepth(debate, divide, together);
  expect(depth).toMatchObject({
    works: ['w1', 'w2', 'w3', 'w4'],
    mixing: { within: 2, across: 1 },
    sources: ['w7'],
    enough: false,
  });
});

test('pairs that the same bracket both cites together and places are counted', () => {
  expect(measureDepth(debate, divide, together).placedTogether).toBe(2);
  const apart = {
    ...debate,
    stances: debate.stances.map((s) => (s.work === 'w4' ? { ...s, kind: 'mentions' as const } : s)),
  };
  expect(measureDepth(apart, divide, together).placedTogether).toBe(1);
});

test('silence: pairs that never meet, works that nobody cites, claims without dispute, second-hand positions', () => {
  expect(measureSilence(debate, camps, divide)).toEqual({
    opposedPairs: 6,
    neverTogether: 5,
    unheard: ['w6'],
    heldClaims: [],
    undisputedClaims: [],
    secondHandPositions: ['p', 'q'],
  });
});

test('a claim that nobody stands for is not missed in dispute; one that is held and not disputed is told', () => {
  const about = (kind: 'supports' | 'disputes') => ({
    ...debate,
    stances: debate.stances.map((s, i) => (i === 0 ? { ...s, kind, claim: 'c' as ClaimId } : s)),
  });
  expect(measureSilence(about('supports'), camps, divide)).toMatchObject({
    heldClaims: ['c'],
    undisputedClaims: ['c'],
  });
  expect(measureSilence(about('disputes'), camps, divide).heldClaims).toEqual([]);
});

test('a camp is made of kinds, years, languages, keywords and hands, as far as the bibliography says', () => {
  const works = [
    tinyWork(
      {
        type: 'book',
        ...inYear(2001),
        language: 'es',
        keyword: 'fieldwork, interviews, fieldwork',
      },
      { id: 'w1' },
    ),
    tinyWork(
      { type: 'report', ...inYear(2010), keyword: 'interviews; law, old and new' },
      { id: 'w2' },
    ),
    tinyWork({ type: 'article-newspaper' }, { id: 'w3' }),
  ];
  const made = measureMakeUp({ ...debate, works }, measureCamps({ ...debate, works }));
  expect(made[0]).toEqual({
    position: 'p',
    groups: [
      { group: 'scholarly', works: ['w1'] },
      { group: 'report', works: ['w2'] },
    ],
    years: { first: 2001, median: 2001, last: 2010, undated: 0 },
    languages: [{ word: 'es', works: ['w1'] }],
    keywords: [
      { word: 'interviews', works: ['w1', 'w2'] },
      { word: 'fieldwork', works: ['w1'] },
      { word: 'law, old and new', works: ['w2'] },
    ],
    firstHand: [],
  });
  expect(made[1]).toMatchObject({ groups: [{ group: 'press' }], years: undefined });
});
