import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { PositionId } from '../../../src/core/model/id';
import { sortKeys } from '../../../src/core/view/choices';
import { countPositions } from '../../../src/core/view/position-counts';
import { orderByPosition, orderRows, rowsInOrder } from '../../../src/core/view/row-order';
import { type Row, showRows } from '../../../src/core/view/rows';
import { tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const by = (name: string) => ({ author: [tinyName(name)] });
const debate: Debate = {
  ...tinyDebate(
    4,
    ['p', 'q'],
    [
      { work: 'w1', kind: 'mentions' },
      { work: 'w2', kind: 'reports', position: 'q' },
      { work: 'w2', kind: 'disputes', position: 'p' },
      { work: 'w2', kind: 'holds', position: 'q' },
      { work: 'w2', kind: 'holds', position: 'q', by: 'w4' },
      { work: 'w3', kind: 'holds', position: 'p' },
    ],
  ),
  works: [
    tinyWork({ ...by('Zhang'), ...inYear(2008), type: 'book', title: 'Z' }, { id: 'w1' }),
    tinyWork({ ...by('Ángel'), ...inYear(2016), type: 'report' }, { id: 'w2' }),
    tinyWork({ ...by('achilli'), type: 'chapter' }, { id: 'w3' }),
    tinyWork({ ...by('Vogt'), ...inYear(2016), type: 'article-journal' }, { id: 'w4' }),
  ],
};
const rows = showRows(
  debate,
  new Map([
    [work('w2'), 3],
    [work('w4'), 1],
  ]),
);
const positions = debate.positions.map((p) => p.id);
const sorted = (given: readonly Row[], sort: (typeof sortKeys)[number], descending = false) =>
  Array.from(rowsInOrder(orderRows(given, positions)[sort], descending), (n) => given[n]?.work);
const order = (sort: (typeof sortKeys)[number], descending = false) =>
  sorted(rows, sort, descending);

test('there is a row for each work, in the order of the bibliography', () => {
  expect(rows.map((row) => row.work)).toEqual(['w1', 'w2', 'w3', 'w4']);
  expect(rows[0]).toEqual({
    work: 'w1',
    address: 'key1',
    label: 'Zhang 2008',
    title: 'Z',
    year: 2008,
    yearText: '2008',
    kind: 'book',
    marks: [],
    cites: 0,
  });
  expect(rows[2]).toMatchObject({ label: 'achilli n.d.', title: '', year: undefined, cites: 0 });
});

test('marks stand in the order of the positions, kinds from the strongest, each once', () => {
  expect(rows[1]?.marks).toEqual([
    { position: 'p', kinds: ['disputes'] },
    { position: 'q', kinds: ['holds', 'reports'] },
  ]);
});

test('labels are sorted without regard to case and accents', () => {
  expect(order('label')).toEqual(['w3', 'w2', 'w4', 'w1']);
  expect(order('label', true)).toEqual(['w1', 'w4', 'w2', 'w3']);
});

test('works without a year stand last; those of one year by label, in either direction', () => {
  expect(order('year')).toEqual(['w1', 'w2', 'w4', 'w3']);
  expect(order('year', true)).toEqual(['w2', 'w4', 'w1', 'w3']);
});

test('times cited are sorted as numbers, either way', () => {
  expect(order('cites')).toEqual(['w3', 'w1', 'w4', 'w2']);
  expect(order('cites', true)).toEqual(['w2', 'w4', 'w3', 'w1']);
});

test('positions are sorted by the first of a work, then the strongest stance on it; none is last', () => {
  expect(order('position')).toEqual(['w3', 'w2', 'w4', 'w1']);
});

test('kinds are sorted by their word', () => {
  expect(order('kind')).toEqual(['w4', 'w1', 'w3', 'w2']);
});

test('law: sorting keeps every row, and sorts whatever order the rows came in alike where labels differ', () => {
  const sortings = fc.record({ sort: fc.constantFrom(...sortKeys), descending: fc.boolean() });
  const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(
    fc.property(sortings, shuffled, (choice, given) => {
      const { sort, descending } = choice;
      expect(sorted(given, sort, descending)).toEqual(order(sort, descending));
    }),
  );
});

test('by one position the strongest stance comes first, works without one last in either direction', () => {
  const by = (position: string, descending = false) => {
    const order = orderByPosition(rows, orderRows(rows, positions).label, position);
    return Array.from(rowsInOrder(order, descending), (n) => rows[n]?.work);
  };
  expect(by('p')).toEqual(['w3', 'w2', 'w4', 'w1']);
  expect(by('p', true)).toEqual(['w2', 'w3', 'w4', 'w1']);
  expect(by('q')).toEqual(['w2', 'w3', 'w4', 'w1']);
  expect(by('moon')).toEqual(order('label'));
});

test('of each position it is counted who stands for it and who disputes it; telling of it is neither', () => {
  const counts = countPositions(rows);
  expect(counts.get('p' as PositionId)).toEqual({ stands: 1, disputes: 1 });
  expect(counts.get('q' as PositionId)).toEqual({ stands: 1, disputes: 0 });
});
