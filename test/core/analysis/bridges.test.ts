import { expect, test } from 'vitest';
import { measureBridges } from '../../../src/core/analysis/bridges';
import type { Divide } from '../../../src/core/analysis/divide';
import { position, work } from '../../scenes/tiny-debate';

const divideOf = (first: string, second: string, bridges: string): Divide => ({
  sides: [[position('p')], [position('q')]],
  first: first.split(' ').filter(Boolean).map(work),
  second: second.split(' ').filter(Boolean).map(work),
  bridges: bridges.split(' ').filter(Boolean).map(work),
  pairsWithin: 0,
  pairsAcross: 0,
  pairsOfBridges: 0,
  acrossWorks: [],
});
const together = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return { a: work(a), b: work(b), clusters: 1, passages: 0 };
  });

test('a work of both sides cited with one of each is their liaison, and all ways lead through it', () => {
  const [most, ...rest] = measureBridges(divideOf('w1', 'w3', 'w2'), together('w1 w2', 'w2 w3'));
  expect(most).toEqual({
    work: 'w2',
    both: true,
    first: ['w1'],
    second: ['w3'],
    brokerage: { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 1 },
    betweenness: 1,
  });
  expect(rest.map(({ betweenness }) => betweenness)).toEqual([0, 0]);
});

test('a work of one side that joins one of its own to one of the other is a gatekeeper', () => {
  const [most] = measureBridges(divideOf('w1 w2', 'w3', ''), together('w1 w2', 'w2 w3'));
  expect(most).toMatchObject({ work: 'w2', both: false, brokerage: { gatekeeper: 1, liaison: 0 } });
});

test('works that are cited with each other need no broker; works without a side are no part of it', () => {
  const bridges = measureBridges(
    divideOf('w1 w2', 'w3', ''),
    together('w1 w2', 'w2 w3', 'w1 w3', 'w3 w9'),
  );
  expect(bridges.map(({ work }) => work)).toEqual(['w1', 'w2', 'w3']);
  expect(bridges.every(({ brokerage }) => brokerage.gatekeeper === 0)).toBe(true);
});
