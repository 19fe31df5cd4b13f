import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/read/article';
import { wordsOfSource } from '../../../src/core/view/words-of-source';

function wordsIn(name: string, text: string): string {
  const file = { name, text };
  const article = readArticle(file).value;
  return wordsOfSource(
    { text: file, whole: true, passages: [], article },
    { start: 0, end: text.length },
  );
}

test('a stretch of a text is read without its marks, on one line', () => {
  expect(wordsIn('a.md', 'So *salt*\nmoves [there](https://example.org).')).toBe(
    'So salt moves there.',
  );
  expect(
    wordsIn('a.xml', '<article><p>So <italic>salt</italic>\nmoves &amp; rests.</p></article>'),
  ).toBe('So salt moves & rests.');
});

test('of a stretch that begins or ends inside a mark no mark is left over', () => {
  const text = 'It fell. *Adams* et al. (2001) say so of *Larus*.';
  const file = { name: 'a.md', text };
  const article = readArticle(file).value;
  const reading = { text: file, whole: true, passages: [], article };
  const wordsFrom = (start: number, end: number) => wordsOfSource(reading, { start, end });
  expect(wordsFrom(text.indexOf('Adams'), text.length - 2)).toBe(
    'Adams et al. (2001) say so of Larus',
  );
});
