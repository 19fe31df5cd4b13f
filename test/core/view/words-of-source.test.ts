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
