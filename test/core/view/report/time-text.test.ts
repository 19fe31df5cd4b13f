import { expect, test } from 'vitest';
import { followAuthors } from '../../../../src/core/analysis/author-paths';
import { measureCamps } from '../../../../src/core/analysis/camps';
import type { DividingSides } from '../../../../src/core/analysis/dividing-sides';
import { measureGrowth } from '../../../../src/core/analysis/growth';
import { namesOf } from '../../../../src/core/view/report/report-words';
import { timeText } from '../../../../src/core/view/report/time-text';
import { position, type TinyStance, tinyDebate } from '../../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../../scenes/tiny-work';

const sides: DividingSides = [[position('p')], [position('q')]];

/** What is told of works as [author, year, positions]. */
function told(works: readonly (readonly [string, number, string])[], hasSides = true) {
  const stances = works.flatMap(([, , positions], i) =>
    [...positions].map((p): TinyStance => ({ work: `w${i + 1}`, kind: 'holds', position: p })),
  );
  const debate = {
    ...tinyDebate(0, ['p', 'q'], stances),
    works: works.map(([author, year], i) =>
      tinyWork({ author: [tinyName(author)], ...inYear(year) }, { id: `w${i + 1}` }),
    ),
  };
  const camps = measureCamps(debate);
  const authors = followAuthors(debate, camps, hasSides ? sides : undefined);
  return timeText(measureGrowth(debate, camps), authors, hasSides, namesOf(debate));
}

const words = (sentences: ReturnType<typeof told>) =>
  sentences.map((sentence) => sentence.map(({ text }) => text).join(''));

test('who stood first for each position, and what came after half of the works had appeared', () => {
  const sentences = told([
    ['Olson, Ana', 2010, 'p'],
    ['Vogt, Wendy', 2012, 'q'],
    ['Slack, Jeremy', 2016, 'q'],
  ]);
  expect(words(sentences)).toEqual([
    'First to stand, among the works listed, for p: Olson 2010; for q: Vogt 2012.',
    'Half of the 3 dated works that take a position had appeared by 2012; of later years are none of 1 for p and 1 of 2 for q.',
  ]);
  expect(sentences[1]?.find(({ finding }) => finding === 'late:q')?.works).toEqual(['w3']);
});

test('more than three works of the first year are counted', () => {
  const first = ['Olson', 'Vogt', 'Slack', 'Hagan'].map((name) => [name, 2010, 'p'] as const);
  expect(words(told([...first, ['Zhang', 2012, 'q']]))[0]).toBe(
    'First to stand, among the works listed, for p: 4 works of 2010; for q: Zhang 2012.',
  );
});

test('where all works are of one year, nothing is told of growth', () => {
  expect(
    told([
      ['Olson, Ana', 2010, 'p'],
      ['Vogt, Wendy', 2010, 'q'],
    ]),
  ).toEqual([]);
});

test('an author on both sides is told with each work; the others are counted', () => {
  const works = [
    ['Olson, Ana', 2010, 'p'],
    ['Olson, Ana', 2016, 'q'],
    ['Vogt, Wendy', 2010, 'p'],
    ['Vogt, Wendy', 2011, 'p'],
  ] as const;
  expect(words(told(works)).slice(2)).toEqual([
    'Of 2 authors with two or more works that take a position, by name, 1 stands on both sides.',
    'Ana Olson: p in Olson 2010; q in Olson 2016.',
  ]);
  expect(words(told(works.slice(2))).at(-1)).toBe(
    'The one author with two or more works that take a position, by name, keeps to one side.',
  );
  expect(words(told(works.slice(2), false)).at(-1)).toBe(
    'The one author with two or more works that take a position, by name, keeps to one position.',
  );
});
