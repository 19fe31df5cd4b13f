import { expect, test } from 'vitest';
import { mappedWorks } from '../../../src/core/graph/mapped-works';
import { tinyDebate, work } from '../../scenes/tiny-debate';

const ids = (works: ReturnType<typeof mappedWorks>) => works.map(({ id }) => id);

test('without positions no work is on the map', () => {
  expect(mappedWorks(tinyDebate(3, [], []))).toEqual([]);
});

test('a few works that nothing is known of are drawn with the others', () => {
  const debate = tinyDebate(3, ['p'], [{ work: 'w2', kind: 'holds', position: 'p' }]);
  expect(ids(mappedWorks(debate))).toEqual(['w1', 'w2', 'w3']);
});

test('of many works only those with something to say are drawn, in the order of the bibliography', () => {
  const debate = {
    ...tinyDebate(500, ['p'], [{ work: 'w400', kind: 'mentions' }]),
    sources: [{ work: work('w7') }],
    notListed: [{ cite: 'A 2001', accordingTo: work('w7'), likely: work('w9'), evidence: [] }],
  };
  expect(ids(mappedWorks(debate))).toEqual(['w7', 'w9', 'w400']);
});
