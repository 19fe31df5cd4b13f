import { expect, test } from 'vitest';
import { type Choices, defaultChoices } from '../../../src/core/view/choices';
import { limitsText } from '../../../src/core/view/limits-text';
import { tinyDebate, work } from '../../scenes/tiny-debate';

const debate = tinyDebate(1, ['Takeover', 'Survival'], []);
const sentences = [
  [{ text: '2 works stand on both sides', finding: 'bridges', works: [work('w1')] }],
];
const limits = (choices: Partial<Choices>) =>
  limitsText({ ...defaultChoices, ...choices }, debate, sentences);

test('without a limit there is nothing to tell; looks and order are no limits', () => {
  expect(limits({})).toEqual([]);
  expect(limits({ work: 'a', pane: 'text', edges: [], sort: 'year', query: '  ' })).toEqual([]);
});

test('each limit is a phrase', () => {
  expect(
    limits({
      query: ' vogt ',
      positions: ['Takeover', '-', 'gone'],
      stances: ['holds', 'disputes'],
      hands: ['first'],
      kinds: ['press', 'law'],
      from: 2010,
      to: 2016,
      finding: 'bridges',
    }),
  ).toEqual([
    'found by “vogt”',
    'with a stance on Takeover, no position at all or “gone”',
    'that holds or disputes',
    'first hand',
    'press or law and cases',
    'from 2010',
    'to 2016',
    '“2 works stand on both sides”',
  ]);
});

test('a finding that no sentence has goes by its name, a long search is cut', () => {
  expect(limits({ finding: 'elsewhere' })).toEqual(['“elsewhere”']);
  expect(limits({ query: 'a'.repeat(100) })).toEqual([`found by “${'a'.repeat(40)}…”`]);
});

test('the year 0 is a limit', () => {
  expect(limits({ from: 0, to: 0 })).toEqual(['from 0', 'to 0']);
});

test('a figure of few words is told with those around it', () => {
  const sentence = [
    { text: 'The index is low. This rests on ' },
    { text: '33 works', finding: 'depth', works: [] },
    { text: ' and 41 pairs of them, all in one text.' },
  ];
  expect(
    limitsText({ ...defaultChoices, finding: 'depth' }, tinyDebate(0, [], []), [sentence]),
  ).toEqual(['“This rests on 33 works and 41 pairs of them”']);
});
