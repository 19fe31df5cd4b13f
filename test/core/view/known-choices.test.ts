import { expect, test } from 'vitest';
import type { PositionId, WorkId } from '../../../src/core/model/id';
import { defaultChoices, type Sort } from '../../../src/core/view/choices';
import { knownChoices } from '../../../src/core/view/known-choices';

const debate = {
  title: 'Ports',
  works: [],
  sources: [],
  positions: [{ id: 'state' as PositionId, name: 'State' }],
  claims: [],
  stances: [],
  notListed: [],
};
const sentences = [[{ text: '1 stands', finding: 'first', works: ['w1' as WorkId] }]];

test('what the debate has is kept as it is', () => {
  const choices = { ...defaultChoices, positions: ['state', '-'], finding: 'first' };
  expect(knownChoices(choices, debate, sentences)).toEqual({ choices, ignored: [] });
});

test('positions and findings that the debate has not are left out, and named', () => {
  const choices = { ...defaultChoices, positions: ['moon', 'state'], finding: 'bridges' };
  expect(knownChoices(choices, debate, sentences)).toEqual({
    choices: { ...defaultChoices, positions: ['state'], finding: undefined },
    ignored: ['position=moon', 'finding=bridges'],
  });
});

test('an order by a position that the debate has not gives way to the order by label', () => {
  const sorted = (sort: Sort) =>
    knownChoices({ ...defaultChoices, sort, descending: true }, debate, sentences);
  expect(sorted('position:state')).toMatchObject({
    choices: { sort: 'position:state', descending: true },
    ignored: [],
  });
  expect(sorted('position:moon')).toEqual({
    choices: defaultChoices,
    ignored: ['sort=position:moon'],
  });
  expect(sorted('position:-').ignored).toEqual(['sort=position:-']);
});
