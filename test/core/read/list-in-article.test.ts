import { expect, test } from 'vitest';
import { blankedOutside, listInArticle } from '../../../src/core/read/list-in-article';

const list = `Doe, B. (2001). Another book. New York: Norton.

Roe, A. (1999). The book of lists. London: Routledge.`;
const told = 'Lists are kept in many towns, as those who count them said (Roe 1999; Doe 2001). ';
const body = `${told.repeat(10)}\n\n${told.repeat(10)}`;
const listOf = (text: string) => {
  const span = listInArticle({ name: 'article.txt', text });
  return span && text.slice(span.start, span.end);
};

test('the list of an article stands below its head', () => {
  expect(listOf(`On lists\n\n${body}\n\nReferences\n\n${list}\n`)).toBe(list);
});

test('its first number belongs to it', () => {
  const numbered = `[1] ${list.replace('\n\n', '\n[2] ')}`;
  const cited = body.replaceAll('(Roe 1999; Doe 2001)', '[1, 2]');
  expect(listOf(`On lists\n\n${cited}\n\nReferences\n\n${numbered}\n`)).toBe(numbered);
});

test.each([
  ['without a head', `${list}\n\n`.repeat(20)],
  ['with a head', `References\n\n${`${list}\n\n`.repeat(20)}`],
  [
    'in two parts',
    `Primary sources\n\n${Array.from(
      { length: 20 },
      (_, n) => `Tamm, C. (19${10 + n}). Book ${n} of the lists. London: Reed.`,
    ).join('\n\n')}\n\nReferences\n\n${list}\n`,
  ],
])('a mere list %s is no article', (_, text) => {
  expect(listOf(text)).toBeUndefined();
});

test('what is blanked keeps its lines and places', () => {
  expect(blankedOutside('ab\ncd\r\nef', { start: 3, end: 5 })).toBe('  \ncd\r\n  ');
});
