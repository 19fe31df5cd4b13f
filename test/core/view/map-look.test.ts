import { expect, test } from 'vitest';
import { focusOf, isDrawn, type MapLook, quietness } from '../../../src/core/view/map-look';
import type { SceneEdge } from '../../../src/core/view/map-scene';
import { mixed } from '../../../src/core/view/mixed-colour';
import { work } from '../../scenes/tiny-debate';

const look: MapLook = {
  theme: 'light',
  positions: [],
  shown: new Set([work('w1')]),
  edges: new Set(['stance']),
  stances: new Set(['s1']),
  selected: undefined,
  hovered: undefined,
};
const edge = (key: string, kind: SceneEdge['kind']): SceneEdge => ({
  key,
  kind,
  source: 'w1',
  target: 'p:0',
  weight: 1,
});

test('an edge is drawn where its kind is switched on and the filters leave its stance', () => {
  expect(isDrawn(edge('s1', 'stance'), look)).toBe(true);
  expect(isDrawn(edge('s2', 'stance'), look)).toBe(false);
  expect(isDrawn(edge('t1', 'cited-together'), look)).toBe(false);
  const both = { ...look, edges: new Set(['stance', 'cited-together'] as const) };
  expect(isDrawn(edge('t1', 'cited-together'), both)).toBe(true);
});

test('the work under the pointer is looked at before the one selected, a hidden one never', () => {
  expect(focusOf({ ...look, selected: work('w1') })).toBe('w1');
  expect(focusOf({ ...look, selected: work('w1'), hovered: work('w2') })).toBeUndefined();
  expect(focusOf(look)).toBeUndefined();
});

test('what disputes is loudest', () => {
  const loudest = quietness({ kind: 'stance', stance: 'disputes' });
  expect(loudest).toBe(0);
  expect(quietness({ kind: 'stance', stance: 'holds' })).toBeGreaterThan(loudest);
  expect(quietness({ kind: 'cited-together' })).toBeGreaterThan(loudest);
});

test('a mixed colour is a share of the way from one to another', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixed('#000000', '#ffffff', 1)).toBe('#ffffff');
  expect(mixed('#102030', '#304050', 0.5)).toBe('#203040');
});
