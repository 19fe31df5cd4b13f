import { expect, test } from 'vitest';
import { wantedLabels } from '../../../src/core/view/label-order';
import type { MapLook } from '../../../src/core/view/map-look';
import type { SceneNode } from '../../../src/core/view/map-scene';
import { work } from '../../scenes/tiny-debate';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  work: work(id),
  x: 0,
  y: 0,
  radius: 5,
  looks: [0],
  label: id,
  cites: 0,
  isSource: false,
  ...more,
});
const nodes = [
  node('plain'),
  node('hub', { cites: 9 }),
  node('bridge', { looks: [0, 1] }),
  node('text', { isSource: true }),
  node('hidden', { cites: 99 }),
];
const look: MapLook = {
  theme: 'light',
  positions: [],
  shown: new Set(nodes.slice(0, 4).map((one) => one.work)),
  edges: new Set(),
  stances: new Set(),
  selected: undefined,
  hovered: undefined,
};
const order = (labels: ReturnType<typeof wantedLabels>) => labels.map(({ label }) => label);

test('source texts have their labels first, then works of several positions, then hubs; hidden works have none', () => {
  expect(order(wantedLabels(nodes, look, undefined))).toEqual(['text', 'bridge', 'hub', 'plain']);
});

test('the work looked at and those it is joined to come before all, the others fade', () => {
  const near = new Set(['plain', 'hub']);
  const labels = wantedLabels(nodes, { ...look, selected: work('plain') }, near);
  expect(order(labels)).toEqual(['plain', 'hub', 'text', 'bridge']);
  expect(labels.filter(({ focused }) => focused)).toHaveLength(1);
  expect(order(labels.filter(({ faded }) => faded))).toEqual(['text', 'bridge']);
});
