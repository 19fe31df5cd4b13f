import { expect, test } from 'vitest';
import { withOpenEnd } from '../../../src/core/model/and-others';

test('a name that is a run of blanks and commas without end is read at once', () => {
  const literal = `Roe${' ;'.repeat(500_000)}al`;
  expect(withOpenEnd([{ literal }])).toEqual([{ literal }]);
  expect(withOpenEnd([{ literal: `${literal} et al.` }])).toEqual([{ literal, andOthers: true }]);
});
