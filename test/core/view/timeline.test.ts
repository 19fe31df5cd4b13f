import { expect, test } from 'vitest';
import type { PositionId } from '../../../src/core/model/id';
import type { StanceKind } from '../../../src/core/model/stance';
import { type Row, showRows } from '../../../src/core/view/rows';
import { timelineOf } from '../../../src/core/view/timeline';
import { tinyDebate } from '../../scenes/tiny-debate';

const debate = tinyDebate(1, ['p', 'q'], []);
const { positions } = debate;
const [blank] = showRows(debate, new Map());

let made = 0;
function rowOf(year: number | undefined, marks: Readonly<Record<string, StanceKind>> = {}): Row {
  if (blank === undefined) throw new Error('no row');
  made += 1;
  return {
    ...blank,
    work: `t${made}` as Row['work'],
    year,
    marks: Object.entries(marks).map(([id, kind]) => ({
      position: id as PositionId,
      kinds: [kind],
    })),
  };
}
const lanesOf = (rows: readonly Row[]) =>
  timelineOf(rows, positions).lanes.map(({ stacks }) =>
    stacks.map(({ year, marks }) => [
      year,
      marks.map((m) => `${m.disputes ? '-' : ''}${m.row.work}`),
    ]),
  );

test('without works there are lanes, and nothing on them', () => {
  const { years, length, lanes, undated } = timelineOf([], positions);
  expect({ years, length, undated }).toEqual({ years: [], length: 0, undated: [] });
  expect(lanes.map((lane) => lane.stacks)).toEqual([[], []]);
});

test('a work stands in the lane of each position that it stands for or disputes; one that only tells takes none', () => {
  const both = rowOf(2001, { p: 'disputes', q: 'holds' });
  const one = rowOf(2001, { p: 'supports' });
  const tells = rowOf(2000, { p: 'reports' });
  expect(lanesOf([both, one, tells])).toEqual([
    [[2001, [one.work, `-${both.work}`]]],
    [[2001, [both.work]]],
    [[2000, [tells.work]]],
  ]);
});

test('years stand at their distance, and a gap of more than ten years breaks the axis', () => {
  const rows = [2020, 1850, 2000, 2010, 2000].map((year) => rowOf(year));
  const { years, breaks, length } = timelineOf(rows, positions);
  expect(years).toEqual([
    { year: 1850, at: 0 },
    { year: 2000, at: 2 },
    { year: 2010, at: 12 },
    { year: 2020, at: 22 },
  ]);
  expect(breaks).toEqual([1]);
  expect(length).toBe(23);
});

test('strange years have their place in the order, and works without one are kept apart', () => {
  const rows = [rowOf(9999), rowOf(undefined), rowOf(0), rowOf(-40)];
  const { years, undated } = timelineOf(rows, positions);
  expect(years.map(({ year }) => year)).toEqual([-40, 0, 9999]);
  expect(undated).toEqual([rows[1]]);
});

test('a lane says in words how many works it has, from when to when, and by when half had appeared', () => {
  const rows = [
    ...[2009, 2015, 2016, 2018, undefined].map((year) => rowOf(year, { p: 'holds' })),
    rowOf(2017, { p: 'disputes' }),
    rowOf(2017, { q: 'holds' }),
  ];
  expect(timelineOf(rows, positions).lanes.map(({ words }) => words)).toEqual([
    `${positions[0]?.name}: 5 works, 2009–2018 (1 without a year), half of them by 2015; 1 work disputes it`,
    `${positions[1]?.name}: 1 work, 2017`,
  ]);
  const old = [rowOf(-40), rowOf(20)];
  expect(timelineOf(old, positions).lanes[2]?.words).toBe('No side taken: 2 works, 40 BC to 20');
});
