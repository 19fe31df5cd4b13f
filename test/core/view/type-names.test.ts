import { expect, test } from 'vitest';
import { cslTypes } from '../../../src/core/model/csl';
import { namedTypes } from '../../../src/core/view/type-names';

test('every type has a name of its own, in words', () => {
  expect(new Set(namedTypes.map(([type]) => type))).toEqual(new Set(cslTypes));
  const names = namedTypes.map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z ]+$/);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});
