import { expect, test } from 'vitest';
import { findDividingSides } from '../../../src/core/analysis/dividing-sides';
import { measureRobustness } from '../../../src/core/analysis/robustness';
import { countCitedTogether } from '../../../src/core/graph/cited-together';
import { positionKinship, tallyKinship } from '../../../src/core/graph/kinship';
import { seededRandom } from '../../../src/core/graph/random';
import type { Debate } from '../../../src/core/model/debate';
import { stanceKinds } from '../../../src/core/model/stance';
import { type TinyStance, tinyDebate, work } from '../../scenes/tiny-debate';

const stance = (id: string, kind: TinyStance['kind'], position: string): TinyStance => ({
  work: id,
  kind,
  position,
});
function robustnessOf(debate: Debate) {
  const together = countCitedTogether(debate);
  const ids = debate.positions.map(({ id }) => id);
  const sides = findDividingSides(ids, positionKinship(debate, together));
  if (sides === undefined) throw new Error('nothing divides this debate');
  return measureRobustness(debate, together, sides);
}

test('where one work alone disputes the other side, the divide rests on it', () => {
  const debate = tinyDebate(
    4,
    ['p', 'q'],
    [
      stance('w1', 'holds', 'p'),
      stance('w2', 'holds', 'q'),
      stance('w3', 'holds', 'p'),
      stance('w3', 'disputes', 'q'),
      stance('w4', 'holds', 'q'),
    ],
  );
  expect(robustnessOf(debate)).toEqual({
    tried: 4,
    words: 0,
    withoutWord: [],
    leftOut: [{ work: 'w3', sides: undefined }],
    doubtful: 0,
    turned: [],
  });
});

test('where two do, leaving out either changes nothing', () => {
  const debate = tinyDebate(
    4,
    ['p', 'q'],
    [
      stance('w1', 'holds', 'p'),
      stance('w1', 'disputes', 'q'),
      stance('w2', 'holds', 'q'),
      stance('w2', 'disputes', 'p'),
      stance('w3', 'holds', 'p'),
      stance('w4', 'holds', 'q'),
    ],
  );
  expect(robustnessOf(debate)).toMatchObject({ tried: 4, leftOut: [] });
});

test('a side that one work alone stands for is lost without it', () => {
  const debate = tinyDebate(
    3,
    ['p', 'q'],
    [
      stance('w1', 'holds', 'p'),
      stance('w1', 'disputes', 'q'),
      stance('w2', 'disputes', 'q'),
      stance('w2', 'holds', 'p'),
      stance('w3', 'holds', 'q'),
    ],
  );
  expect(robustnessOf(debate).leftOut).toEqual([{ work: 'w3', sides: undefined }]);
});

test('the word of a text is left out with all that is known by it; who only reports or mentions takes no side', () => {
  const debate = tinyDebate(
    6,
    ['p', 'q'],
    [
      { ...stance('w2', 'holds', 'p'), by: 'w1' },
      { ...stance('w2', 'disputes', 'q'), by: 'w1' },
      { ...stance('w3', 'holds', 'q'), by: 'w1' },
      { ...stance('w3', 'disputes', 'p'), by: 'w4' },
      stance('w4', 'holds', 'q'),
      { ...stance('w5', 'holds', 'p'), by: 'w4' },
      { ...stance('w6', 'reports', 'p'), by: 'w6' },
    ],
  );
  expect(robustnessOf(debate)).toMatchObject({ tried: 4, leftOut: [], words: 2 });
  expect(robustnessOf(debate).withoutWord).toEqual([{ work: 'w1', placed: 2, sides: undefined }]);
});

test('a stance that only qualifies is read the other way, and told where that moves the line', () => {
  const debate = tinyDebate(
    4,
    ['p', 'q', 'r'],
    [
      stance('w1', 'holds', 'p'),
      stance('w1', 'disputes', 'r'),
      stance('w2', 'holds', 'p'),
      stance('w2', 'qualifies', 'q'),
      stance('w3', 'disputes', 'q'),
      stance('w3', 'holds', 'r'),
      stance('w4', 'holds', 'q'),
      stance('w4', 'holds', 'r'),
    ],
  );
  const { doubtful, turned } = robustnessOf(debate);
  expect(doubtful).toBe(1);
  expect(turned).toEqual([{ work: 'w2', position: 'q', sides: [['p'], ['q', 'r']] }]);
});

test('a stance that its coder calls doubtful is read the other way: a report as one that holds', () => {
  const two: TinyStance[] = [
    stance('w1', 'holds', 'p'),
    stance('w2', 'holds', 'q'),
    stance('w2', 'disputes', 'p'),
  ];
  const reports = { ...stance('w2', 'reports', 'q'), doubtful: 'a passive' };
  const disputes = { ...stance('w2', 'disputes', 'p'), doubtful: '' };
  expect(robustnessOf(tinyDebate(2, ['p', 'q'], [...two, reports]))).toMatchObject({
    doubtful: 1,
    turned: [],
  });
  expect(robustnessOf(tinyDebate(2, ['p', 'q'], [...two.slice(0, 2), disputes]))).toMatchObject({
    doubtful: 1,
    turned: [{ work: 'w2', position: 'p', sides: undefined }],
  });
});

test('a work that holds a position is not doubted for a claim of it that it only qualifies', () => {
  const stances = [
    stance('w1', 'holds', 'p'),
    stance('w1', 'qualifies', 'p'),
    stance('w2', 'holds', 'q'),
    stance('w2', 'disputes', 'p'),
  ];
  expect(robustnessOf(tinyDebate(2, ['p', 'q'], stances)).doubtful).toBe(0);
});

test('kinship without a work is that of a debate in which it takes no side', () => {
  const random = seededRandom(3);
  const pick = (n: number) => Math.floor(random() * n);
  const stances = Array.from({ length: 120 }, (_, i): TinyStance => {
    const at = 10 * pick(30);
    return {
      work: `w${1 + pick(30)}`,
      kind: stanceKinds[pick(6)] ?? 'holds',
      position: ['p', 'q', 'r', 's'][i % 4] as string,
      by: 'w40',
      clusters: [[at, at + 9]],
    };
  });
  const debate = tinyDebate(40, ['p', 'q', 'r', 's'], stances);
  const together = countCitedTogether(debate);
  expect(together.length).toBeGreaterThan(20);
  const tally = tallyKinship(debate, together);
  for (let i = 1; i <= 30; i++) {
    const id = work(`w${i}`);
    const without = { ...debate, stances: debate.stances.filter((s) => s.work !== id) };
    expect(tally.having(id, undefined)).toEqual(positionKinship(without, together));
  }
  expect(tally.all()).toEqual(positionKinship(debate, together));
});
