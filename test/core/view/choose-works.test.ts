import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import { defaultChoices } from '../../../src/core/view/choices';
import {
  chooseWorks,
  type Filters,
  groupStances,
  stanceChosen,
} from '../../../src/core/view/choose-works';
import { showRows } from '../../../src/core/view/rows';
import { tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyWork } from '../../scenes/tiny-work';

const stances = tinyDebate(
  6,
  ['p', 'q'],
  [
    { work: 'w1', kind: 'holds', position: 'p' },
    { work: 'w1', kind: 'disputes', position: 'q', by: 'w6' },
    { work: 'w2', kind: 'holds', position: 'q', by: 'w6' },
    { work: 'w3', kind: 'mentions', by: 'w6' },
    { work: 'w5', kind: 'mentions', by: 'w6' },
    { work: 'w5', kind: 'reports', position: 'p', by: 'w6' },
  ],
);
/** w4 and w6 have no stance; w3 only one without a position; w6 has no year. */
const debate: Debate = {
  ...stances,
  works: [
    tinyWork({ type: 'book', ...inYear(2010) }, { id: 'w1' }),
    tinyWork({ type: 'report', ...inYear(2012) }, { id: 'w2' }),
    tinyWork({ type: 'article-newspaper', ...inYear(2014) }, { id: 'w3' }),
    tinyWork({ type: 'review', ...inYear(2016) }, { id: 'w4' }),
    tinyWork({ type: 'book', ...inYear(2018) }, { id: 'w5' }),
    tinyWork({ type: 'map', issued: { literal: 'forthcoming' } }, { id: 'w6' }),
  ],
};

const chosen = (filters: Partial<Filters>) =>
  chooseWorks(showRows(debate, new Map()), debate.stances, { ...defaultChoices, ...filters });

test('without a filter all works are chosen, in the order of the bibliography', () => {
  expect(chosen({})).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6']);
});

test('a position chooses the works with a stance on it, for or against', () => {
  expect(chosen({ positions: ['p'] })).toEqual(['w1', 'w5']);
  expect(chosen({ positions: ['q'] })).toEqual(['w1', 'w2']);
  expect(chosen({ positions: ['p', 'q'] })).toEqual(['w1', 'w2', 'w5']);
  expect(chosen({ positions: ['elsewhere'] })).toEqual([]);
});

test('one stance must meet every stance filter: holding one position and disputing another is not disputing the first', () => {
  expect(chosen({ positions: ['p'], stances: ['disputes'] })).toEqual([]);
  expect(chosen({ positions: ['q'], stances: ['disputes'] })).toEqual(['w1']);
  expect(chosen({ positions: ['p'], hands: ['second'] })).toEqual(['w5']);
  expect(chosen({ stances: ['holds'], hands: ['second'] })).toEqual(['w2']);
  expect(chosen({ stances: ['holds'], hands: ['first', 'second'] })).toEqual(['w1', 'w2']);
});

test('“-” chooses the works that take no position at all', () => {
  expect(chosen({ positions: ['-'] })).toEqual(['w3', 'w4', 'w6']);
  expect(chosen({ positions: ['-', 'q'] })).toEqual(['w1', 'w2', 'w3', 'w4', 'w6']);
  expect(chosen({ positions: ['-'], stances: ['mentions'] })).toEqual(['w3']);
});

test('a work without any stance meets no stance and no hand', () => {
  expect(chosen({ hands: ['first', 'second'] })).toEqual(['w1', 'w2', 'w3', 'w5']);
  expect(chosen({ stances: ['mentions'] })).toEqual(['w3', 'w5']);
});

test('years include both ends and leave out works that have none', () => {
  expect(chosen({ from: 2012, to: 2016 })).toEqual(['w2', 'w3', 'w4']);
  expect(chosen({ from: 2017 })).toEqual(['w5']);
  expect(chosen({ to: 2010 })).toEqual(['w1']);
  expect(chosen({ from: 2016, to: 2012 })).toEqual([]);
});

test('a kind of source covers its CSL types', () => {
  expect(chosen({ kinds: ['book'] })).toEqual(['w1', 'w5']);
  expect(chosen({ kinds: ['press', 'article'] })).toEqual(['w3', 'w4']);
  expect(chosen({ kinds: ['other'] })).toEqual(['w6']);
});

test('filters of different things must all be met', () => {
  expect(chosen({ positions: ['p'], kinds: ['book'], from: 2011 })).toEqual(['w5']);
});

test('stances are grouped by work in the order of the claims file', () => {
  const groups = groupStances(debate.stances);
  expect([...groups.keys()]).toEqual(['w1', 'w2', 'w3', 'w5']);
  expect(groups.get(work('w5'))?.map((stance) => stance.id)).toEqual(['s5', 's6']);
});

test('a stance is chosen by what it does, on what, and by whose word', () => {
  const filters = { positions: ['q'], stances: ['disputes'], hands: ['second'] } as const;
  expect(debate.stances.filter((s) => stanceChosen(s, filters)).map((s) => s.id)).toEqual(['s2']);
});
