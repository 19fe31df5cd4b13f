import { expect, test } from 'vitest';
import { articleWith, citesOf } from '../../../scenes/read-cites';

test.each<readonly [string, string, readonly string[]]>([
  [
    'behind the title and its year',
    'He read Boats and Other Matters (2011) by Marta Orsini.',
    ['2011) by Marta Orsini → orsini'],
  ],
  [
    'behind the year of a translation',
    'Leía La presa (1984) de Ida Kessler con gusto.',
    ['1984) de Ida Kessler → trans'],
  ],
  ['behind the year of two entries', 'He read Ferries (2013) by Marta Orsini.', []],
  [
    'before the year of her own book',
    'Orsini repeats it, as we shall see, in her 2011 book.',
    ['2011 → orsini'],
  ],
  [
    'before the year of publication, in the sentence before',
    'Orsini’s title says little. It was published in 2011 in Turin.',
    ['2011 → orsini'],
  ],
  ['far from a year that no text bears', 'Orsini lived there in her 2011 years.', []],
  [
    'before another name, with a place in the work',
    'So it is told by Orsini of her friend Demetrius (2011, p. 34).',
    ['2011 → orsini'],
  ],
  ['before another name, without a place', 'So Orsini told her friend Demetrius (2011).', []],
  [
    'before another name of the list, whose year it is not',
    'So Orsini told Tamm (2011, p. 34).',
    ['Tamm (2011, p. 34) → ?'],
  ],
  ['glued to a word before it', 'It is so, followingOrsini (2011).', ['Orsini (2011) → orsini']],
])('a name %s is found', (_, body, cites) => {
  expect(citesOf(body)).toEqual(cites);
});

test.each<readonly [string, string, readonly string[]]>([
  ['among others that have one', 'So (WSO; Orsini 2011).', ['WSO → wso', 'Orsini 2011 → orsini']],
  [
    'after others, with a prefix',
    'So (Orsini 2011; see also Kessler).',
    ['Orsini 2011 → orsini', 'Kessler → trans'],
  ],
  ['with a place in the work', 'So (Kessler, VI 73, p. 229).', ['Kessler → trans']],
  ['with a place, of several entries', 'So (Orsini, p. 229).', ['Orsini → ?']],
  ['and a remark behind it', 'So (Kessler, for one).', []],
  ['alone', 'The observatory (WSO) counts.', []],
])('a name without a year, %s, is a cite where the list has it', (_, body, cites) => {
  expect(citesOf(body)).toEqual(cites);
});

test('a name without a year has its place and its bracket', () => {
  const { cites, clusters } = articleWith('So (Kessler, p. 229). And (WSO; Orsini 2011).');
  expect(cites.map(({ locator, cluster }) => [locator, cluster])).toEqual([
    [[{ label: 'page', value: '229' }], 0],
    [undefined, 1],
    [undefined, 1],
  ]);
  expect(clusters).toHaveLength(2);
});

test('the prefix of a cite is its own, not what stands before a semicolon', () => {
  const { cites } = articleWith('So (in many places; see Orsini 2011).');
  expect(cites.map(({ prefix }) => prefix)).toEqual(['see']);
});
