import { expect, test } from 'vitest';
import { withCapitals } from '../../../src/core/write/bibtex-title';

test.each([
  ['Roads of the McAllen sector', 'Roads of the {McAllen} sector'],
  ['How mRNA and DNA differ', 'How {mRNA} and {DNA} differ'],
  [
    'Smuggling across borders: The case of Reynosa',
    'Smuggling across borders: The case of {Reynosa}',
  ],
  ['Smuggling in Mexico and the Roads of Reynosa', 'Smuggling in Mexico and the Roads of Reynosa'],
  ['MIGRANT ROADS', 'MIGRANT ROADS'],
  ['“Roads” and \\textbackslash{}Big words', '“Roads” and \\textbackslash{}{Big} words'],
  ['Migrant roads', 'Migrant roads'],
  ['', ''],
])('%s', (title, expected) => {
  expect(withCapitals(title)).toBe(expected);
});
