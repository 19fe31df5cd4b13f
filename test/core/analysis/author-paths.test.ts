import { expect, test } from 'vitest';
import { followAuthors } from '../../../src/core/analysis/author-paths';
import { measureCamps } from '../../../src/core/analysis/camps';
import type { DividingSides } from '../../../src/core/analysis/dividing-sides';
import { position, type TinyStance, tinyDebate } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const sides: DividingSides = [[position('p'), position('q')], [position('r')]];

/** Works as "Author, Given year position …", each author's and year's place known by its order. */
function paths(lines: readonly string[], between: DividingSides | 'none' = sides) {
  const stances: TinyStance[] = [];
  const works = lines.map((line, i) => {
    const [names = '', year = '', positions = ''] = line.split(' | ');
    for (const p of positions.split(' ')) {
      stances.push({ work: `w${i + 1}`, kind: 'holds', position: p });
    }
    const author = names.split('; ').map(tinyName);
    return tinyWork({ author, ...(year ? inYear(Number(year)) : {}) }, { id: `w${i + 1}` });
  });
  const debate = { ...tinyDebate(0, ['p', 'q', 'r'], stances), works };
  return followAuthors(debate, measureCamps(debate), between === 'none' ? undefined : between).map(
    ({ author, steps, both }) => [
      author.family,
      steps.map(({ work, year, positions }) => [work, year, positions.join()].join(' ')).join('; '),
      both,
    ],
  );
}

test('an author of one work is not followed', () => {
  expect(paths(['Olson, Ana | 2016 | p', 'Vogt, Wendy | 2016 | r'])).toEqual([]);
});

test('works stand in the order of their years, those without a year last', () => {
  expect(paths(['Olson, Ana |  | p', 'Olson, Ana | 2016 | q', 'Olson, Ana | 2010 | p'])).toEqual([
    ['Olson', 'w3 2010 p; w2 2016 q; w1  p', false],
  ]);
});

test('an author who holds one side and later the other stands on both, as does one with a work on both', () => {
  expect(
    paths([
      'Olson, Ana | 2010 | p',
      'Olson, Ana; Vogt, Wendy | 2016 | r',
      'Vogt, Wendy | 2017 | r',
    ]),
  ).toEqual([
    ['Olson', 'w1 2010 p; w2 2016 r', true],
    ['Vogt', 'w2 2016 r; w3 2017 r', false],
  ]);
  expect(paths(['Olson, Ana | 2010 | p r', 'Olson, Ana | 2012 | p'])[0]?.[2]).toBe(true);
});

test('without sides, an author stands for several positions or for one', () => {
  const lines = ['Olson, Ana | 2010 | p', 'Olson, Ana | 2012 | q'];
  expect(paths(lines)[0]?.[2]).toBe(false);
  expect(paths(lines, 'none')[0]?.[2]).toBe(true);
});

test('accents and case do not make two authors of one; another given name does', () => {
  expect(paths(['Martínez, José | 2010 | p', 'MARTINEZ, Jose | 2012 | p'])).toHaveLength(1);
  expect(paths(['Martínez, José | 2010 | p', 'Martínez, Ana | 2012 | p'])).toEqual([]);
});

test('an initial is the given name that begins with it, where there is only one such', () => {
  expect(paths(['Smith, J. | 2010 | p', 'Smith, Jane | 2012 | p'])).toHaveLength(1);
  expect(
    paths([
      'Smith, J. | 2010 | p',
      'Smith, J. K. | 2011 | p',
      'Smith, Jane | 2012 | p',
      'Smith, John | 2013 | p',
    ]),
  ).toEqual([]);
});
