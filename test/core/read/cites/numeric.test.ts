import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/read/article';

const names = ['Aalto', 'Brink', 'Costa', 'Dahl', 'Eder', 'Falk'];
const list = names.map((name, i) => `${i + 1}. ${name} A. A study of boats. Boats. 2001;${i}:1-9.`);

function numbersIn(body: string, entries = list): readonly string[] {
  const text = `A title\n\n${body}\n\nReferences\n\n${entries.join('\n')}\n`;
  const { cites } = readArticle({ name: 'made-up.txt', text }).value;
  return cites.map(({ text: printed, references }) => `${printed} → ${references.join('+')}`);
}

test.each<readonly [string, string, readonly string[]]>([
  ['square brackets', 'So [1]. And [2, 4].', ['1 → r1', '2 → r2', '4 → r4']],
  ['a range', 'So [1–3].', ['1–3 → r1+r2+r3']],
  ['a range with a hyphen', 'So [2-4,6].', ['2-4 → r2+r3+r4', '6 → r6']],
  ['a range of brackets', 'So [1]–[3]; and [5], [6].', ['1 → r1', '3 → r2+r3', '5 → r5', '6 → r6']],
  ['round brackets', 'So it is (1) and here (4,5).', ['1 → r1', '4 → r4', '5 → r5']],
  [
    'raised numbers',
    'Boats sink.¹ They float²,³ too.⁴⁻⁶',
    ['¹ → r1', '² → r2', '³ → r3', '⁴⁻⁶ → r4+r5+r6'],
  ],
  ['raised numbers in Markdown', 'Boats sink^1^ and float^2,3^.', ['1 → r1', '2 → r2', '3 → r3']],
  [
    'raised numbers in HTML',
    'Boats sink<sup>1</sup> and float<sup>2,3</sup>.',
    ['1 → r1', '2 → r2', '3 → r3'],
  ],
  [
    'numbers glued to words',
    'Boats sink.1 They float2,3 and so on, as was shown.4–6',
    ['1 → r1', '2 → r2', '3 → r3', '4–6 → r4+r5+r6'],
  ],
  ['brackets of Markdown', 'So \\[1\\], and \\[2, 3\\].', ['1 → r1', '2 → r2', '3 → r3']],
  ['a name with its number', 'Brink et al. [2] say so; so does Costa [3].', ['2 → r2', '3 → r3']],
])('%s are read', (_, body, cites) => {
  expect(numbersIn(body)).toEqual(cites);
});

test('numbers that the list does not have, intervals and indices are no cites', () => {
  expect(numbersIn('So [1], [2]. In [0, 1] and F[1,2] with [2010] and [99].')).toEqual([
    '1 → r1',
    '2 → r2',
  ]);
});

test('numbers beyond the end of the list are told, in brackets, ranges and raised', () => {
  const toldOf = (body: string) => {
    const text = `A title\n\n${body}\n\nReferences\n\n${list.join('\n')}\n`;
    const { check } = readArticle({ name: 'made-up.txt', text }).value;
    return check.flatMap(({ problem, likely }) =>
      problem.code === 'number-not-listed'
        ? [`${problem.facts.cited}: ${problem.facts.numbers} ${likely}`]
        : [],
    );
  };
  expect(toldOf('So [1], [2, 9] and [12]. In [0, 1], with [2010] and [99].')).toEqual([
    '9: 9 ',
    '12: 12 ',
  ]);
  expect(toldOf('So [1], [5–8]; and [2]–[7].')).toEqual(['5–8: 7,8 r5,r6', '7: 7 r3,r4,r5,r6']);
  expect(toldOf('Boats sink.¹ They float²,⁹ too.⁴⁻⁸ It is 10⁻⁷ and 3 km².')).toEqual([
    '⁹: 9 ',
    '⁴⁻⁸: 7,8 r4,r5,r6',
  ]);
  expect(toldOf('So it is (1) and here (4,9), in all cases but one (12).')).toEqual(['9: 9 ']);
});

test('numbers of equations and indices of quantities are no cites', () => {
  expect(numbersIn('So (1), and (2, 3), where\n\nx = y (4)\n\nand f(5).')).toEqual([
    '1 → r1',
    '2 → r2',
    '3 → r3',
  ]);
  expect(numbersIn('R² is high¹, as m² is² and so³.')).toEqual(['¹ → r1', '² → r2', '³ → r3']);
});

test.each(['1 ', '1: ', '(1) ', '1) ', '1\t'])('a list numbered as "%s" is told apart', (mark) => {
  const marked = list.map((entry, i) => entry.replace(/^\d+\. /, mark.replace('1', String(i + 1))));
  expect(numbersIn('So [1, 6].', marked)).toEqual(['1 → r1', '6 → r6']);
});

test('a list without numbers is cited by its order', () => {
  const plain = list.map((entry) => entry.replace(/^\d+\. /, '').concat('\n'));
  expect(numbersIn('So [1]. And [2, 4]. Later [3, 5, 6].', plain)).toHaveLength(6);
});

test('names and years are passed over where the list is cited by number', () => {
  expect(numbersIn('Aalto (2001) says so [1, 2, 3].')).toEqual(['1 → r1', '2 → r2', '3 → r3']);
});

test('numbers with nothing but commas between them are one cluster', () => {
  const text = `T\n\nSo it is [1], [2]. Then [3].\n\nReferences\n\n${list.join('\n')}\n`;
  const { clusters } = readArticle({ name: 'made-up.txt', text }).value;
  expect(clusters.map(({ start, end }) => text.slice(start, end))).toEqual(['[1], [2]', '[3]']);
});
