import { expect, test } from 'vitest';
import { measureCamps, positionsOfWorks } from '../../../src/core/analysis/camps';
import { tinyDebate, work } from '../../scenes/tiny-debate';

const debate = tinyDebate(
  8,
  ['q', 'p', 'empty'],
  [
    { work: 'w6', kind: 'holds', position: 'p', by: 'w8' },
    { work: 'w1', kind: 'holds', position: 'p' },
    { work: 'w1', kind: 'supports', position: 'q' },
    { work: 'w2', kind: 'qualifies', position: 'p' },
    { work: 'w3', kind: 'disputes', position: 'p' },
    { work: 'w3', kind: 'qualifies', position: 'p' },
    { work: 'w4', kind: 'holds', position: 'p' },
    { work: 'w4', kind: 'disputes', position: 'p' },
    { work: 'w5', kind: 'reports', position: 'p' },
    { work: 'w5', kind: 'mentions', position: 'q' },
    { work: 'w7', kind: 'supports', claim: 'c' },
    { work: 'w9', kind: 'holds', position: 'p' },
    { work: 'w1', kind: 'holds', position: 'nowhere' },
  ],
  [{ id: 'c', position: 'q' }],
);
const camps = measureCamps(debate);

test('a camp is the works that hold, support or qualify its position, by anyone’s word, in the order of the bibliography', () => {
  expect(camps).toEqual([
    { position: 'q', works: ['w1', 'w7'], disputedBy: [] },
    { position: 'p', works: ['w1', 'w2', 'w6'], disputedBy: ['w3'] },
    { position: 'empty', works: [], disputedBy: [] },
  ]);
});

test('who disputes a position and grants part of it opposes it; who holds and disputes it does neither', () => {
  const p = camps[1];
  expect(p?.disputedBy).toContain('w3');
  expect([...(p?.works ?? []), ...(p?.disputedBy ?? [])]).not.toContain('w4');
});

test('what is only reported or mentioned is in no camp', () => {
  const all = camps.flatMap((camp) => [...camp.works, ...camp.disputedBy]);
  expect(all).not.toContain('w5');
});

test('the positions of a work stand in the order of the claims file; works of none are absent', () => {
  const of = positionsOfWorks(camps);
  expect(of.get(work('w1'))).toEqual(['q', 'p']);
  expect(of.get(work('w2'))).toEqual(['p']);
  expect([...of.keys()].sort()).toEqual(['w1', 'w2', 'w6', 'w7']);
});

test('no positions make no camps', () => {
  expect(measureCamps(tinyDebate(3, [], []))).toEqual([]);
});
