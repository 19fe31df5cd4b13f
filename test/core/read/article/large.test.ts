import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/read/article';

const read = (text: string) => readArticle({ name: 'large.txt', text }).value;
const entry = 'Orsini, Marta. 2011. Bridges of salt. Turin: Arco.';
/** More than a call takes arguments. */
const many = 200_000;

test('a text of very many short lines is read to its end', () => {
  const { blocks } = read('Salt\n'.repeat(many));
  expect(blocks.at(-1)?.end).toBe(5 * many - 1);
});

test('very many lines that go on from a paragraph belong to it', () => {
  const lines = `A paragraph that is long enough to break off where its line\nends\n\n${'and goes on,\n'.repeat(many)}`;
  expect(read(`T\n\n${lines}`).blocks.map(({ kind }) => kind)).toContain('paragraph');
});

test('very many lines of a list are read, with numbers and without', () => {
  for (const mark of ['[1] ', '']) {
    const text = `T\n\nSo (Orsini 2011).\n\nReferences\n\n${mark}${entry}\n\n${'salt\n'.repeat(many)}\n\n${mark && '[2] '}Tamm, Liis. 2009. Fog. Tallinn: Udu.\n`;
    expect(read(text).references[0]?.raw.startsWith('Orsini')).toBe(true);
  }
});

test('an article of one long tag is no article of words', () => {
  const text = `<article><body><${'p'.repeat(30_000)}<p${' a'.repeat(30_000)}</body></article>`;
  expect(read(text).cites).toEqual([]);
});

test('a long run of stops ends one sentence', () => {
  const text = `T\n\nIt goes on${'.'.repeat(100_000)} Then it stops.\n`;
  expect(read(text).blocks[1]?.sentences).toHaveLength(2);
  const open = `T\n\nIt goes on${'.'.repeat(100_000)} then it stops.\n`;
  expect(read(open).blocks[1]?.sentences).toHaveLength(1);
});

test.each<readonly [string, string]>([
  ['commas', `Orsini, Marta${','.repeat(40_000)} 2011. Bridges.`],
  ['initials', `Orsini ${'M. '.repeat(40_000)} 2011. Bridges.`],
  ['names', `Orsini, ${'Marta, '.repeat(20_000)} 2011. Bridges.`],
  ['letters', `Orsini, M. ${'orsini'.repeat(20_000)} Tamm A ${'orsini '.repeat(20_000)}2011.`],
])('an entry of very many %s has only its beginning read', (_, long) => {
  const text = `T\n\nSo (Tamm 2009).\n\nReferences\n\n${long}\n\nTamm, Liis. 2009. Fog. Tallinn: Udu.\n`;
  const { cites, references } = read(text);
  expect(references).toHaveLength(2);
  // Its year stands too far behind.
  expect(references[0]?.item.issued).toBeUndefined();
  expect(cites[0]?.references).toEqual(['r2']);
});

test('a paragraph of very many cites has each of them linked', () => {
  const text = `T\n\n${'So (Tamm 2009). '.repeat(20_000)}\n\nReferences\n\n${entry}\n\nTamm, Liis. 2009. Fog. Tallinn: Udu.\n`;
  const { cites } = read(text);
  expect(cites).toHaveLength(20_000);
  expect(cites.every(({ references }) => references[0] === 'r2')).toBe(true);
});

test('a long run of marks of type is no end of a sentence', () => {
  const { blocks } = read(`T\n\nIt goes on ${'*'.repeat(100_000)}a\n\nand stops here.\n`);
  expect(blocks).toHaveLength(2);
});
