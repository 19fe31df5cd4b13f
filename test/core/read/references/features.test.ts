import { expect, test } from 'vitest';
import { FeatureRow, widest } from '../../../../src/core/read/references/feature-row';
import { featuresOf } from '../../../../src/core/read/references/features';
import { tokensOf } from '../../../../src/core/read/references/tokens';

test('of a word 89 facts are told, of any other token 84', () => {
  const tokens = tokensOf('Roe, A. (1999). The book of lists. https://example.org/lists');
  const { rows, width } = featuresOf(tokens);
  const told = tokens.map((_, i) => {
    const row = rows.subarray(i * width, (i + 1) * width);
    return row.filter((feature) => feature >= 0).length;
  });
  expect(told).toEqual(tokens.map(({ kind }) => (kind === 'word' ? 89 : 84)));
});

test('a fact for which a row has no room is refused, and not written into the next row', () => {
  const row = new FeatureRow(2);
  row.begin(0);
  for (let n = 0; n < widest; n++) row.add(n);
  expect(() => row.add(1)).toThrow(RangeError);
  expect(row.rows[widest]).toBe(-1);
});
