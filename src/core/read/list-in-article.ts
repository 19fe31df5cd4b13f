import type { Span, TextFile } from '../model/source';
import { readArticle } from './article';

/** So many UTF-16 units of text that cites stand before the list of an article, and no more than a title before a mere list. */
const leastText = 1000;
/** Titles in a mere list may look like a cite. */
const fewestCites = 3;

/** Where the printed list of an article stands; undefined where the text is a list itself, or cites nothing that it lists. */
export function listInArticle(file: TextFile): Span | undefined {
  const { isXml, references, cites } = readArticle(file).value;
  const [first, last] = [references[0], references.at(-1)];
  if (isXml || first === undefined || last === undefined) return undefined;
  const before = cites.filter(({ start }) => start < first.start).length;
  if (first.start < leastText || before < fewestCites) return undefined;
  return { start: first.start, end: last.end };
}

/** The text with blanks for all that stands outside, so that places in it stay. */
export function blankedOutside(text: string, { start, end }: Span): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
