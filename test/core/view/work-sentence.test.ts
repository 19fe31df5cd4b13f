import { expect, test } from 'vitest';
import type { PositionId } from '../../../src/core/model/id';
import { showRows } from '../../../src/core/view/rows';
import { stancePhrase, workSentence } from '../../../src/core/view/work-sentence';
import { tinyDebate } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const debate = {
  ...tinyDebate(
    2,
    ['Takeover', 'Survival'],
    [
      { work: 'w1', kind: 'holds', position: 'Takeover' },
      { work: 'w1', kind: 'supports', position: 'Takeover' },
      { work: 'w1', kind: 'disputes', position: 'Survival' },
    ],
  ),
  works: [
    tinyWork({ author: [tinyName('Olson')], ...inYear(2016) }, { id: 'w1' }),
    tinyWork({ author: [tinyName('Vogt')], ...inYear(2018) }, { id: 'w2' }),
  ],
};

test('a node is told in words: what it does with each position, and with how many it is cited', () => {
  const sentence = (citedWith: number) =>
    showRows(debate, new Map()).map((row) => workSentence(row, debate.positions, citedWith));
  expect(sentence(3)).toEqual([
    'Olson 2016, holds and supports Takeover and disputes Survival, cited with 3 others',
    'Vogt 2018, takes no position, cited with 3 others',
  ]);
  expect(sentence(1)[1]).toBe('Vogt 2018, takes no position, cited with 1 other');
  expect(sentence(0)[1]).toBe('Vogt 2018, takes no position');
});

test('a stance on a position that is not there is on none', () => {
  expect(stancePhrase({ kinds: ['mentions'] }, undefined)).toBe('mentions no position');
});

test('a stance that its coder doubts is said to be doubtful', () => {
  const position = { id: 'p' as PositionId, name: 'Survival' };
  expect(stancePhrase({ kinds: ['holds'], doubtful: true }, position)).toBe(
    'holds Survival (doubtful)',
  );
});
