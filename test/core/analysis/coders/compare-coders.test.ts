import { expect, test } from 'vitest';
import { codersOf } from '../../../../src/core/analysis/coders/coders-of';
import { compareCoders } from '../../../../src/core/analysis/coders/compare-coders';
import type { Coding } from '../../../../src/core/model/debate';
import { type TinyStance, tinyDebate, work } from '../../../scenes/tiny-debate';

const works = ['w1', 'w2', 'w3', 'w4', 'w5'].map(work);
const coding = (stances: readonly TinyStance[], positions = ['p', 'q']) =>
  tinyDebate(5, positions, stances, [
    { id: 'c', position: 'p' },
    { id: 'd', position: 'p' },
  ]);
const compared = (...codings: readonly Coding[]) =>
  compareCoders(
    codings.map((one, i) => ({ file: `${'abc'[i]}.yaml`, coding: one })),
    works,
  );

/** "w1 p: holds/none": each unit in a line, a dot where one has not read it. */
function unitLines({ units }: ReturnType<typeof compared>): readonly string[] {
  return units.map(({ work: id, position, accordingTo, values }) => {
    const said = values.map((value) => value ?? '.').join('/');
    return `${id} ${position}${accordingTo ? ` by ${accordingTo}` : ''}: ${said}`;
  });
}

test('every position of each work that one of them has coded is a unit', () => {
  const found = compared(
    coding([{ work: 'w2', kind: 'holds', position: 'p' }]),
    coding([{ work: 'w2', kind: 'disputes', position: 'q' }]),
  );
  expect(unitLines(found)).toEqual(['w2 p: holds/none', 'w2 q: none/disputes']);
  expect(found.overall.kinds).toMatchObject({ units: 2, works: 1, alike: 0 });
});

test('a stance on a claim counts for the position of the claim', () => {
  const found = compared(
    coding([{ work: 'w1', kind: 'holds', position: 'p', claim: 'c' }]),
    coding([{ work: 'w1', kind: 'holds', position: 'p', claim: 'd' }]),
  );
  expect(unitLines(found)).toEqual(['w1 p: holds/holds', 'w1 q: none/none']);
  expect(found.overall.kinds.alike).toBe(2);
});

test('who has coded other works by the word of a text has read that text, and first hand nobody has', () => {
  const found = compared(
    coding([
      { work: 'w1', kind: 'holds', position: 'p', by: 'w5' },
      { work: 'w2', kind: 'holds', position: 'p', by: 'w5' },
      { work: 'w3', kind: 'holds', position: 'p' },
      { work: 'w4', kind: 'holds', position: 'p', by: 'w3' },
    ]),
    coding([{ work: 'w1', kind: 'mentions', by: 'w5' }]),
  );
  expect(unitLines(found)).toEqual([
    'w1 p by w5: holds/none',
    'w1 q by w5: none/none',
    'w2 p by w5: holds/none',
    'w2 q by w5: none/none',
    'w3 p: holds/.',
    'w3 q: none/.',
    'w4 p by w3: holds/.',
    'w4 q by w3: none/.',
  ]);
  expect(found.overall.kinds).toMatchObject({ units: 4, works: 2, alike: 2 });
  expect(found.alone).toEqual([['w3', 'w4'], []]);
});

test('the same work first hand and second hand is two units, first hand first', () => {
  const both = coding([
    { work: 'w1', kind: 'reports', position: 'p', by: 'w2' },
    { work: 'w1', kind: 'holds', position: 'p' },
  ]);
  expect(unitLines(compared(both, both))).toEqual([
    'w1 p: holds/holds',
    'w1 q: none/none',
    'w1 p by w2: reports/reports',
    'w1 q by w2: none/none',
  ]);
});

test('of several stances on one position the strongest is the value, and for and against are both', () => {
  const found = compared(
    coding([
      { work: 'w1', kind: 'qualifies', position: 'p' },
      { work: 'w1', kind: 'disputes', position: 'p', claim: 'c' },
      { work: 'w2', kind: 'holds', position: 'p' },
      { work: 'w2', kind: 'disputes', position: 'p', claim: 'c' },
    ]),
    coding([
      { work: 'w1', kind: 'disputes', position: 'p' },
      { work: 'w2', kind: 'mentions', position: 'p' },
    ]),
  );
  expect(unitLines(found)).toEqual([
    'w1 p: disputes/disputes',
    'w1 q: none/none',
    'w2 p: both/mentions',
    'w2 q: none/none',
  ]);
  expect(found.units.map(({ sides }) => sides.join('/'))).toEqual([
    'against/against',
    'neither/neither',
    'neither/neither',
    'neither/neither',
  ]);
});

test('by hand: three of four units alike, two of them "none"', () => {
  const found = compared(
    coding([
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w2', kind: 'holds', position: 'p' },
    ]),
    coding([
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w2', kind: 'supports', position: 'p' },
    ]),
  );
  const { kinds, sides } = found.overall;
  // Each gives "none" twice and "holds" once or twice: chance makes (2·2 + 2·1) / 16 alike.
  expect(kinds.kappa).toMatchObject({ n: 4, observed: 0.75, expected: 0.375, kappa: 0.6 });
  expect(kinds.mostUsed).toEqual({ value: 'none', share: 0.5 });
  expect(kinds.pairs).toEqual([
    { first: 'none', second: 'none', units: 2 },
    { first: 'holds', second: 'holds', units: 1 },
    { first: 'holds', second: 'supports', units: 1 },
  ]);
  expect(sides.kappa?.kappa).toBe(1);
  expect(found.positions.map(({ position, kinds: of }) => [position.id, of.alike])).toEqual([
    ['p', 1],
    ['q', 2],
  ]);
  expect(found.positions[1]?.kinds.kappa?.kappa).toBeUndefined();
});

test('a position that one file lacks is told of and not compared', () => {
  const found = compared(
    coding([{ work: 'w1', kind: 'holds', position: 'p' }], ['p', 'r']),
    coding([{ work: 'w1', kind: 'holds', position: 'p' }]),
  );
  expect(unitLines(found)).toEqual(['w1 p: holds/holds']);
  expect(found.leftOut.map(({ position, file }) => `${position.id} in ${file}`)).toEqual([
    'r in a.yaml',
    'q in b.yaml',
  ]);
});

test('of three coders there is alpha, and no kappa', () => {
  const one = coding([{ work: 'w1', kind: 'holds', position: 'p' }]);
  const other = coding([{ work: 'w1', kind: 'disputes', position: 'p' }]);
  const { kinds } = compared(one, one, other).overall;
  expect(kinds).toMatchObject({ units: 2, alike: 1 });
  expect(kinds.kappa).toBeUndefined();
  // Two of six pairs of unlike values each way in the first unit: 1 − (6 − 1)·(4 / 2) / (36 − 9 − 4 − 1).
  expect(kinds.alpha.alpha).toBeCloseTo(1 - 10 / 22, 12);
});

test('disagreements come with the widest first, and evidence in other places is one', () => {
  const at = (start: number): Partial<TinyStance> => ({ passage: [start, start + 10] });
  const found = compared(
    coding([
      { work: 'w1', kind: 'holds', position: 'p', ...at(0) },
      { work: 'w2', kind: 'holds', position: 'p' },
      { work: 'w3', kind: 'holds', position: 'p' },
      { work: 'w4', kind: 'holds', position: 'p' },
      { work: 'w5', kind: 'holds', position: 'p', ...at(0) },
    ]),
    coding([
      { work: 'w1', kind: 'holds', position: 'p', ...at(10) },
      { work: 'w2', kind: 'supports', position: 'p' },
      { work: 'w3', kind: 'reports', position: 'p' },
      { work: 'w4', kind: 'disputes', position: 'p' },
      { work: 'w5', kind: 'holds', position: 'p', ...at(9) },
    ]),
  );
  expect(found.disagreements.map(({ unit, gap }) => `${unit.work} ${gap}`)).toEqual([
    'w4 opposite',
    'w3 side',
    'w2 kind',
    'w1 evidence',
  ]);
});

test('coders go by their name, else by that of the file, and the same name in two files is told apart', () => {
  const plain = coding([{ work: 'w1', kind: 'holds', position: 'p' }]);
  const named = {
    ...plain,
    stances: plain.stances.flatMap((stance) => [
      { ...stance, coder: 'Roe' },
      { ...stance, coder: 'Doe' },
    ]),
  };
  const names = (files: Parameters<typeof codersOf>[0]) => codersOf(files).map(({ name }) => name);
  expect(names([{ file: 'data/a.yaml', coding: plain }])).toEqual(['a']);
  expect(names([{ file: 'a.yaml', coding: named }])).toEqual(['Roe', 'Doe']);
  expect(
    names([
      { file: 'a.yaml', coding: { ...plain, coder: 'Roe' } },
      { file: 'b.yaml', coding: named },
    ]),
  ).toEqual(['Roe (a.yaml)', 'Roe (b.yaml)', 'Doe']);
});

test('without stances there is nothing to compare, and nothing breaks', () => {
  expect(compared(coding([]), coding([])).overall.kinds).toMatchObject({ units: 0, alike: 0 });
});
