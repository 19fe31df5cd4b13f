import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureCamps } from '../../../src/core/analysis/camps';
import { measureDivide } from '../../../src/core/analysis/divide';
import { findDividingSides } from '../../../src/core/analysis/dividing-sides';
import { countCitedTogether } from '../../../src/core/graph/cited-together';
import { positionKinship } from '../../../src/core/graph/kinship';
import type { Debate } from '../../../src/core/model/debate';
import { stanceKinds } from '../../../src/core/model/stance';
import {
  findingSentences,
  sideNames,
  sidesAgain,
  worksOfFinding,
} from '../../../src/core/view/finding-text';
import { type TinyStance, tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

function divideOf(debate: Debate) {
  const ids = debate.positions.map((p) => p.id);
  const sides = findDividingSides(ids, positionKinship(debate));
  return sides && measureDivide(measureCamps(debate), sides, countCitedTogether(debate));
}
const found = (debate: Debate) => findingSentences(debate, measureCamps(debate), divideOf(debate));
const told = (debate: Debate) => found(debate).map((s) => s.map((phrase) => phrase.text).join(''));
const nothingDivides =
  'No work that stands for one position disputes another: nothing coded so far divides them.';

const holds = (id: string, position: string): TinyStance => ({ work: id, kind: 'holds', position });
const disputes = (id: string, position: string): TinyStance => ({
  work: id,
  kind: 'disputes',
  position,
});

const twoCamps = tinyDebate(
  7,
  ['Takeover', 'Survival'],
  [
    holds('w1', 'Takeover'),
    holds('w2', 'Takeover'),
    disputes('w2', 'Survival'),
    { work: 'w3', kind: 'supports', position: 'Survival' },
    { work: 'w4', kind: 'qualifies', position: 'Survival' },
    holds('w5', 'Takeover'),
    holds('w5', 'Survival'),
    { work: 'w6', kind: 'reports', position: 'Takeover' },
  ],
);

test('two camps and a bridge, read in the works themselves', () => {
  expect(told(twoCamps)).toEqual([
    'The debate divides between Takeover on one side and Survival on the other: of 5 works that take a side, 2 stand only with Takeover, 2 only with Survival and 1 with both.',
    '3 stand for Takeover and 3 for Survival.',
    '1 stands for none and 1 is not coded yet.',
  ]);
});

test('the works of every figure can be shown alone', () => {
  const sentences = found(twoCamps);
  const of = (finding: string) => worksOfFinding(sentences, finding);
  expect(of('first')).toEqual(['w1', 'w2']);
  expect(of('second')).toEqual(['w3', 'w4']);
  expect(of('bridges')).toEqual(['w5']);
  expect(of('camp:Takeover')).toEqual(['w1', 'w2', 'w5']);
  expect(of('camp:Survival')).toEqual(['w3', 'w4', 'w5']);
  expect(of('apart')).toEqual(['w6']);
  expect(of('silent')).toEqual(['w7']);
  expect(of('across')).toBeUndefined();
  expect(of('__proto__')).toBeUndefined();
});

const reviewed: Debate = (() => {
  const cited = { by: 'w1', clusters: [[10, 20]] } as const;
  const tiny = tinyDebate(
    7,
    ['Takeover', 'Survival'],
    [
      disputes('w1', 'Takeover'),
      holds('w1', 'Survival'),
      { ...holds('w2', 'Takeover'), ...cited },
      { ...holds('w3', 'Takeover'), ...cited },
      { ...holds('w4', 'Survival'), ...cited },
      { ...holds('w5', 'Survival'), ...cited },
      { ...holds('w5', 'Takeover'), ...cited },
      { work: 'w6', kind: 'mentions', ...cited },
    ],
  );
  const source = tinyWork({ author: [tinyName('Sanchez')], ...inYear(2018) });
  return { ...tiny, works: [source, ...tiny.works.slice(1)], sources: [{ work: work('w1') }] };
})();

test('a review: whose word it is, which pairs cross the line, and what is nowhere cited', () => {
  expect(told(reviewed)).toEqual([
    'The debate divides between Takeover on one side and Survival on the other: of 5 works that take a side, 2 stand only with Takeover, 2 only with Survival and 1 with both.',
    '4 of them stand there in the word of Sanchez 2018 alone.',
    'Of 3 pairs of works of one side alone that are cited together, in one bracket or sentence, 2 cross the line; 3 more pairs have a work that stands with both.',
    '3 stand for Takeover and 3 for Survival.',
    '1 stands for none and 1 is listed but nowhere cited.',
  ]);
});

test('one of everything is singular', () => {
  const cited = { by: 'w1', clusters: [[10, 20]] } as const;
  const tiny = tinyDebate(
    3,
    ['p', 'q'],
    [
      disputes('w1', 'p'),
      holds('w1', 'q'),
      { ...holds('w2', 'p'), ...cited },
      holds('w3', 'q'),
      { work: 'w3', kind: 'mentions', ...cited },
    ],
  );
  expect(told({ ...tiny, sources: [{ work: work('w1') }] })).toEqual([
    'The debate divides between p on one side and q on the other: of 3 works that take a side, 1 stands only with p, 2 only with q and none with both.',
    '1 of them stands there in the word of key1 n.d. alone.',
    'Of 1 pair of works of one side alone that are cited together, in one bracket or sentence, 1 crosses the line.',
    '1 stands for p and 2 for q.',
  ]);
});

test('pairs of which none crosses the line', () => {
  const cited = { by: 'w4', clusters: [[1, 2]] } as const;
  const debate = tinyDebate(
    4,
    ['p', 'q'],
    [
      { ...holds('w1', 'p'), ...cited },
      { ...holds('w2', 'p'), ...cited },
      holds('w3', 'q'),
      disputes('w3', 'p'),
    ],
  );
  expect(told(debate)[2]).toBe(
    'Of 1 pair of works of one side alone that are cited together, in one bracket or sentence, none crosses the line.',
  );
});

test('a side of two positions is named by both', () => {
  const debate = tinyDebate(
    3,
    ['Takeover', 'Convergence', 'Survival'],
    [
      ...['w1', 'w2'].flatMap((id) => [holds(id, 'Takeover'), holds(id, 'Convergence')]),
      holds('w3', 'Survival'),
      disputes('w3', 'Takeover'),
    ],
  );
  const divide = divideOf(debate);
  expect(divide && sideNames(debate, divide)).toEqual(['Takeover and Convergence', 'Survival']);
  expect(told(debate)).toEqual([
    'The debate divides between Takeover and Convergence on one side and Survival on the other: of 3 works that take a side, 2 stand only with Takeover and Convergence, 1 only with Survival and none with both.',
    '2 stand for Takeover, 2 for Convergence and 1 for Survival.',
  ]);
});

test('one camp alone', () => {
  expect(
    told(tinyDebate(2, ['Takeover'], [holds('w1', 'Takeover'), holds('w2', 'Takeover')])),
  ).toEqual([nothingDivides, '2 stand for Takeover.']);
});

test('two camps of which nobody disputes the other', () => {
  expect(told(tinyDebate(2, ['p', 'q'], [holds('w1', 'p'), holds('w2', 'q')]))).toEqual([
    nothingDivides,
    '1 stands for p and 1 for q.',
  ]);
});

test('a dispute that does not part the positions is not passed over', () => {
  const shared = Array.from({ length: 10 }, (_, i) => `w${i + 2}`);
  const debate = tinyDebate(
    12,
    ['p', 'q', 'r'],
    [
      holds('w1', 'p'),
      disputes('w1', 'q'),
      ...shared.flatMap((id) => [holds(id, 'p'), holds(id, 'q')]),
      holds('w12', 'r'),
    ],
  );
  expect(divideOf(debate)).toBeUndefined();
  expect(told(debate)).toEqual([
    '1 stands for one position and disputes another, but the positions do not part into two sides over it.',
    '11 stand for p, 10 for q and 1 for r.',
  ]);
  expect(worksOfFinding(found(debate), 'opposing')).toEqual(['w1']);
});

test('no stance at all, and stances that take no side', () => {
  expect(told(tinyDebate(2, ['p', 'q'], []))).toEqual([
    'No work has been given a position yet.',
    '2 are not coded yet.',
  ]);
  const only = tinyDebate(2, ['p'], [{ work: 'w1', kind: 'mentions' }, disputes('w2', 'p')]);
  expect(told(only)).toEqual(['No work has been given a position yet.', '2 stand for none.']);
});

test('works that texts cite and nobody has coded stand for nothing known, and are not said to stand for none', () => {
  const span = { start: 0, end: 9 };
  const at = { cite: span, cluster: span, passage: span, locator: [] };
  const cites = ['w2', 'w3'].map((id) => ({ source: work('w1'), work: work(id), ...at }));
  expect(told({ ...tinyDebate(4, ['p', 'q'], []), cites })).toEqual([
    'No work has been given a position yet.',
    '2 are cited but not coded yet and 1 is listed but nowhere cited.',
  ]);
  const begun = tinyDebate(4, ['p'], [{ work: 'w2', kind: 'mentions' }]);
  expect(told({ ...begun, cites })[1]).toBe(
    '1 stands for none, 1 is cited but not coded yet and 1 is listed but nowhere cited.',
  );
});

test('no positions, no works, one work', () => {
  expect(told(tinyDebate(2, [], []))).toEqual(['2 works, and no positions yet.']);
  expect(told(tinyDebate(1, [], []))).toEqual(['1 work, and no positions yet.']);
  expect(told(tinyDebate(0, ['p'], []))).toEqual(['No works yet.']);
  expect(told(tinyDebate(1, ['p', 'q'], [holds('w1', 'p'), disputes('w1', 'q')]))).toEqual([
    'The debate divides between p on one side and q on the other: of 1 work that takes a side, 1 stands only with p, none only with q and none with both.',
    '1 stands for p and none for q.',
  ]);
});

const anyDebate = fc
  .array(
    fc.record({
      work: fc.integer({ min: 1, max: 6 }).map((n) => `w${n}`),
      kind: fc.constantFrom(...stanceKinds),
      position: fc.constantFrom('p', 'q', 'r'),
      by: fc.constantFrom('w1', 'w2'),
      clusters: fc.constantFrom<readonly (readonly [number, number])[]>([[1, 2]], [[3, 4]], []),
    }),
    { maxLength: 12 },
  )
  .map((stances) => tinyDebate(6, ['p', 'q', 'r'], stances));

test('law: every figure is the number of the works behind it, and one is never plural', () => {
  fc.assert(
    fc.property(anyDebate, (debate) => {
      for (const phrase of found(debate).flat()) {
        if (phrase.works === undefined || phrase.finding === 'across') continue;
        expect(phrase.text).toMatch(new RegExp(`^${phrase.works.length} `));
        expect(phrase.works.length).toBeGreaterThan(0);
      }
      for (const sentence of told(debate)) {
        expect(sentence).toMatch(/^[\dA-Z].*\.$/);
        expect(sentence).not.toMatch(
          /(?<![\d,])1 (?:works|pairs|stand |of them stand |cross |are )/,
        );
        expect(sentence).not.toMatch(/undefined|NaN|\s{2}/);
      }
    }),
  );
});

test('law: the works of the figures that are told apart make up all works, each once', () => {
  fc.assert(
    fc.property(anyDebate, (debate) => {
      if (divideOf(debate) === undefined) return;
      const sentences = found(debate);
      const parts = ['first', 'second', 'bridges', 'neither', 'apart', 'silent'];
      const all = parts.flatMap((finding) => worksOfFinding(sentences, finding) ?? []);
      expect([...all].sort()).toEqual(debate.works.map((one) => one.id));
    }),
  );
});

test('sides of many long names are named once', () => {
  expect(sidesAgain(['Takeover', 'Survival'])).toEqual(['Takeover', 'Survival']);
  expect(sidesAgain(['x'.repeat(50), 'y'.repeat(50)])).toEqual([
    'the first side',
    'the second side',
  ]);
});
