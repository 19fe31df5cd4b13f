import { expect, test } from 'vitest';
import { measureKappa } from '../../../../src/core/analysis/coders/cohens-kappa';

/** The pairs of a table: so many things that the first coder puts in row i and the second in column j. */
function pairsOf(table: readonly (readonly number[])[]): readonly (readonly [string, string])[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [String(i), String(j)] as const)),
  );
}

test('the example of Cohen (1960): 140 of 200 alike, of which chance gives 82, is a kappa of .492', () => {
  const table = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ];
  const { n, observed, expected, kappa } = measureKappa(pairsOf(table));
  expect(n).toBe(200);
  expect(observed).toBeCloseTo(0.7, 12);
  expect(expected).toBeCloseTo(0.41, 12);
  expect(kappa?.toFixed(3)).toBe('0.492');
});

test('a textbook table (Fleiss, Levin and Paik 2003, 18.1) has kappa .68 with a standard error of .088', () => {
  const { kappa, standardError } = measureKappa(
    pairsOf([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]),
  );
  expect([kappa?.toFixed(2), standardError?.toFixed(3)]).toEqual(['0.68', '0.088']);
});

// By statsmodels 0.15, cohens_kappa: kappa, std_kappa and the bounds at 95 %.
test.each([
  { table: [[40, 9], [6, 45]], found: [0.6995192308, 0.0713936027, 0.5595903407, 0.8394481208] }, // biome-ignore format: a table
  { table: [[5, 3, 0], [1, 0, 2], [2, 2, 4]], found: [0.188034188, 0.1533110656, -0.11244998, 0.4884883551] }, // biome-ignore format: a table
  { table: [[53, 5, 2], [11, 14, 5], [1, 6, 3]], found: [0.4285714286, 0.0759588315, 0.2796948541, 0.5774480027] }, // biome-ignore format: a table
])('another program finds the same in $table', ({ table, found }) => {
  const { kappa, standardError, interval = [0, 0] } = measureKappa(pairsOf(table));
  [kappa, standardError, ...interval].forEach((figure, i) => {
    expect(figure).toBeCloseTo(found[i] as number, 4);
  });
});

test('by hand: of four things two alike, where chance gives half, kappa is 0', () => {
  const kappa = measureKappa([
    ['a', 'a'],
    ['b', 'b'],
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(kappa).toMatchObject({ n: 4, observed: 0.5, expected: 0.5, kappa: 0 });
});

test('who agree throughout have kappa 1 without error, who never do less than 0', () => {
  expect(
    measureKappa([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toMatchObject({ kappa: 1, standardError: 0, interval: [1, 1] });
  expect(
    measureKappa([
      ['a', 'b'],
      ['b', 'a'],
    ]).kappa,
  ).toBe(-1);
});

test('one value throughout leaves kappa undefined, and so does nothing at all', () => {
  expect(measureKappa([['a', 'a']])).toMatchObject({ n: 1, observed: 1, kappa: undefined });
  expect(measureKappa([])).toMatchObject({ n: 0, kappa: undefined, interval: undefined });
});

test('names that every object knows are values as others', () => {
  expect(
    measureKappa([
      ['__proto__', '__proto__'],
      ['constructor', 'toString'],
    ]).observed,
  ).toBe(0.5);
});
