import type { Span, TextFile } from '../model/source';
import { readArticle } from './article';
import { isListHead } from './article/headings';

/** So many UTF-16 units of text that cites stand before the list of an article, and no more than a title before a mere list. */
const leastText = 1000;
/** Cites of what is listed: authors and years in a list of several parts look like cites, too. */
const fewestCites = 3;

/** Where the printed list of an article stands, below its head; undefined where the text is a list itself, or cites nothing that it lists. */
export function listInArticle(file: TextFile): Span | undefined {
  if (!hasHeadBelow(file.text)) return undefined;
  const { isXml, references, cites } = readArticle(file).value;
  const [first, last] = [references[0], references.at(-1)];
  if (isXml || first === undefined || last === undefined) return undefined;
  const before = cites.filter(
    (cite) => cite.start < first.start && cite.references.length > 0,
  ).length;
  if (first.start < leastText || before < fewestCites) return undefined;
  // With what stands before the first entry on its line: its number, its indent.
  const above = file.text.slice(0, first.start).split(/\r\n?|\n/);
  const start = first.start - (above.pop() ?? '').length;
  const head = above.findLast((line) => line.trim() !== '') ?? '';
  return isHead(head) ? { start, end: last.end } : undefined;
}

const isHead = (line: string) => isListHead(line.trim());

/** Whether a line below some text is the head of a list. */
function hasHeadBelow(text: string): boolean {
  return text
    .slice(leastText)
    .split(/[\r\n]+/)
    .some(isHead);
}

/** The text with blanks for all that stands outside, so that places in it stay. */
export function blankedOutside(text: string, { start, end }: Span): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
