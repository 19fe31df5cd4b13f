import type { Article } from '../model/article';
import type { Work } from '../model/bibliography';
import { fold } from '../model/fold';
import { wordsOfMarkdown } from '../model/markdown-marks';
import type { TextFile } from '../model/source';
import { wordsOfXml } from '../model/words-of-xml';

/** The title that an article's text shows; without one, the file's name. */
export function articleTitle({ name, text }: TextFile, { blocks, isXml }: Article): string {
  const { start, end } = blocks.find(({ kind }) => kind === 'title') ?? { start: 0, end: 0 };
  const printed = text.slice(start, end);
  const words = isXml ? wordsOfXml(printed) : wordsOfMarkdown(printed.replace(/^#+ /, ''));
  return words.replace(/\s+/g, ' ').trim() || name.replace(/\.[^.]*$/, '');
}

/** Whether the text prints a list, rather than being read by a bibliography's. */
export function hasOwnList({ references }: Article): boolean {
  return references.some(({ start, end }) => end > start);
}

/** The work that has the article's title; undefined where none has. */
export function articleItself(
  text: TextFile,
  article: Article,
  works: readonly Work[],
): Work | undefined {
  const title = wordsOf(articleTitle(text, article));
  return works.find(({ item }) => item.title !== undefined && wordsOf(item.title) === title);
}

function wordsOf(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
