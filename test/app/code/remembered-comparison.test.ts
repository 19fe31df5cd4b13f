import { expect, test } from 'vitest';
import { nothingBeside, recalled, remember } from '../../../src/app/code/remembered-comparison';

const files = [{ name: 'second.yaml', text: 'title: Ports' }];
const state = { ...nothingBeside, files, bring: true };
const ports = { edition: 1, name: 'claims.yaml', title: 'Ports' };
const roads = { edition: 2, name: 'claims.yaml', title: 'Roads' };

test('what was settled is there again when another debate was open in between', () => {
  remember(ports, state);
  expect(recalled(roads)).toEqual(nothingBeside);
  expect(recalled(roads, files)).toEqual({ ...nothingBeside, files });
  const again = { ...ports, edition: 3 };
  expect(recalled(again)).toEqual(state);
  expect(recalled(again, files)).toEqual(state);
});

test('a debate that is named anew while it is open keeps what was settled', () => {
  remember({ ...ports, edition: 4 }, state);
  expect(recalled({ ...ports, edition: 4, title: 'Harbours' })).toEqual(state);
});
