import { expect, test } from 'vitest';
import { nodeLegend, stanceLegend } from '../../../src/core/view/legend';
import { tinyDebate } from '../../scenes/tiny-debate';

const { positions } = tinyDebate(0, ['Takeover', 'Survival'], []);
const texts = (rows: ReturnType<typeof nodeLegend>) =>
  rows.map(({ text, name }) => (name === undefined ? text : `${text} ${name}`));

test('each position has its row, and what several and none look like', () => {
  expect(texts(nodeLegend(positions, true))).toEqual([
    'stands for Takeover',
    'stands for Survival',
    'stands for several',
    'stands for none',
    'larger: cited more often',
    'the divide',
  ]);
});

test('one position cannot be several, and what does not divide has no line', () => {
  expect(texts(nodeLegend(positions.slice(1), false))).toEqual([
    'stands for Survival',
    'stands for none',
    'larger: cited more often',
  ]);
});

test('stances stand in their own order, those alone that there are', () => {
  expect(stanceLegend(['mentions', 'holds']).map(({ text }) => text)).toEqual([
    'holds',
    'mentions',
  ]);
});
