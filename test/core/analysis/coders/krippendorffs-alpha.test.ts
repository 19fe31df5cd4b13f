import { expect, test } from 'vitest';
import { measureAlpha } from '../../../../src/core/analysis/coders/krippendorffs-alpha';

/** Units from one line a coder; a dot is a value that is missing. */
function unitsOf(...coders: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const lines = coders.map((line) => line.split(' '));
  return (lines[0] ?? []).map((_, i) =>
    lines.map((line) => (line[i] === '.' ? undefined : line[i])),
  );
}

test.each([
  {
    example: 'A, two observers and two values',
    units: unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
    alpha: '0.095',
  },
  {
    example: 'B, two observers and five values',
    units: unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
    alpha: '0.692',
  },
  {
    example: 'C, four observers and missing values',
    units: unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    alpha: '0.743',
  },
])('the example of Krippendorff (2011) $example: $alpha', ({ units, alpha }) => {
  expect(measureAlpha(units).alpha?.toFixed(3)).toBe(alpha);
});

test('a unit that one coder alone has coded says nothing', () => {
  const units = unitsOf('a b a a', 'a b . b');
  expect(measureAlpha(units)).toMatchObject({ units: 3 });
  expect(measureAlpha(units).alpha).toBe(measureAlpha(unitsOf('a b a', 'a b b')).alpha);
});

test('another program (nltk 3.9) finds the same for three coders of thirty units', () => {
  const columns =
    'b.a .bd .ad da. ..a ac. aca .d. aaa aaa caa ada ad. caa b.b caa ..d cab bac d.d aba aa. aaa aa. d.. ccc bda aaa bc. .da';
  const units = columns
    .split(' ')
    .map((column) => [...column].map((value) => (value === '.' ? undefined : value)));
  expect(measureAlpha(units).alpha).toBeCloseTo(0.11057692307692313, 12);
});

test('full agreement is 1; one value throughout leaves it undefined', () => {
  expect(measureAlpha(unitsOf('a b', 'a b')).alpha).toBe(1);
  expect(measureAlpha(unitsOf('a a', 'a a'))).toMatchObject({
    alpha: undefined,
    interval: undefined,
    draws: 0,
  });
  expect(measureAlpha([])).toMatchObject({ units: 0, alpha: undefined });
});

const twenty = unitsOf(
  'a b a b a b a b a b a b a b a b a b a b',
  'a b a b b b a b a b a a a b a b a b a b',
);

test('the interval holds the measure, is the same for the same seed, and is another where whole groups are drawn', () => {
  const { alpha = 0, interval: [low, high] = [0, 0], draws } = measureAlpha(twenty);
  expect(draws).toBe(1000);
  expect(low).toBeLessThan(alpha);
  expect(high).toBeGreaterThan(alpha);
  expect(measureAlpha(twenty)).toEqual(measureAlpha(twenty));
  expect(measureAlpha(twenty, { seed: 2 }).interval).not.toEqual([low, high]);
  const groups = twenty.map((_, i) => String(i >> 2));
  const grouped = measureAlpha(twenty, { groups });
  expect(grouped.alpha).toBe(alpha);
  expect(grouped.interval).not.toEqual([low, high]);
});
