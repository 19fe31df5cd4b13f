import { expect, test } from 'vitest';
import { orderOfList } from '../../../../src/core/read/references/list-order';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const roe = 'Roe Tamm, Ada Eve. The keeping of lists. London: Reed, 2001.';
const inverted = [
  'Doe, Ben. Lists. London: Reed, 2001.',
  'Orsini, C. D. Tables. London: Reed, 2003.',
];
const straight = [
  'Ben Doe and Cal Orsini. Lists. London: Reed, 2001.',
  'Dan Poe, Eva Kust, and Flo Moe. Tables. London: Reed, 2003.',
];

test.each([
  [[...inverted, roe], 'inverted'],
  [[...straight, roe], 'straight'],
  [['A. Doe. Lists. 2001.', 'B. C. Poe. Tables. 2002.'], 'straight'],
  [[roe, roe], undefined],
  [['Roe Tamm, Ada Eve and Doe Poe, Bert Cal. Lists. 2001.'], 'inverted'],
  [['Roe Tamm, Ada Eve; Doe Poe, Bert Cal. Lists. 2001.'], 'inverted'],
  [['van der Kust, Pim Jan. Lists. 2001.'], 'inverted'],
])('%j prints its names %s', (references, order) => {
  expect(orderOfList(references)).toBe(order);
});

function lastOf(references: readonly string[]) {
  return readReferences(`${references.join('\n\n')}\n`, model).value.at(-1);
}

test('a double surname and two given names are one author where the list turns names round', () => {
  const read = lastOf([...inverted, roe]);
  expect(read?.item.author).toEqual([{ family: 'Roe Tamm', given: 'Ada Eve' }]);
  expect(read?.fields.author?.confidence).toBeGreaterThan(0.8);
});

test('the same words are two authors where the list prints names as they are spoken', () => {
  const read = lastOf([...straight, roe]);
  expect(read?.item.author).toEqual([
    { family: 'Tamm', given: 'Roe' },
    { family: 'Eve', given: 'Ada' },
  ]);
});

test('where nothing else is in the list, they are one author, and doubtful', () => {
  const read = lastOf([roe]);
  expect(read?.item.author).toEqual([{ family: 'Roe Tamm', given: 'Ada Eve' }]);
  expect(read?.fields.author?.confidence).toBeLessThanOrEqual(0.5);
});

test('a surname that begins with a particle in capitals is no given name', () => {
  const read = lastOf(['Van Kust, Pim Adrian. The keeping of lists. London: Reed, 2001.']);
  expect(read?.item.author).toEqual([{ family: 'Van Kust', given: 'Pim Adrian' }]);
});

test('editors after "In" stand as they are spoken', () => {
  const chapter =
    'Roe Tamm, Ada Eve. “On lists.” In Handbook of Lists, edited by Ben Doe, Cal Poe, 12–34. London: Reed, 2001.';
  const read = lastOf([...inverted, chapter]);
  expect(read?.item.author).toEqual([{ family: 'Roe Tamm', given: 'Ada Eve' }]);
  expect(read?.item.editor).toEqual([
    { family: 'Doe', given: 'Ben' },
    { family: 'Poe', given: 'Cal' },
  ]);
});

test.each(['; ', ' y ', ' and '])('two names turned round with %j between them are two', (and) => {
  const read = lastOf([
    `Rojas Tamayo, Adela Eva${and}Duarte Pozo, Benito Carlos. Listas. Lima: Sur, 1970.`,
  ]);
  expect(read?.item.author).toEqual([
    { family: 'Rojas Tamayo', given: 'Adela Eva' },
    { family: 'Duarte Pozo', given: 'Benito Carlos' },
  ]);
  expect(read?.item.title).toBe('Listas');
});

test('with one more author behind "and", the list says whether the first are one', () => {
  const three = 'Roe Tamm, Ada Eve, and Bert Doe. Lists. London: Reed, 2001.';
  const families = (references: readonly string[]) =>
    lastOf(references)?.item.author?.map(({ family }) => family);
  expect(families([...inverted, three])).toEqual(['Roe Tamm', 'Doe']);
  expect(families([...straight, three])).toEqual(['Tamm', 'Eve', 'Doe']);
  expect(lastOf([three])?.fields.author?.confidence).toBeLessThanOrEqual(0.5);
});

test.each([
  'Ada Roe, Ben Tamm, “On lists,” Journal of Lists 3 (2001): 11–12.',
  'Ada P. Roe, Ben Tamm. Lists. London: Reed, 2001.',
])('%j is by two: no name that is turned round is printed so', (raw) => {
  expect(lastOf([raw])?.item.author?.map(({ family }) => family)).toEqual(['Roe', 'Tamm']);
});
