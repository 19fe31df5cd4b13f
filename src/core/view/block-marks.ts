import type { ArticleBlockKind } from '../model/article';
import { type MarkdownMarks, markdownMarks } from '../model/markdown-marks';
import type { Span } from '../model/source';

/** The marks of a block, with offsets into the text; those of a heading too. */
export function marksIn(text: string, { start, end }: Span, kind: ArticleBlockKind): MarkdownMarks {
  const words = text.slice(start, end);
  const { hidden, marked } = markdownMarks(words);
  const isHead = kind === 'title' || kind === 'heading';
  const head = isHead ? (/^\s*#{1,6}\s+/.exec(words)?.[0].length ?? 0) : 0;
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: start + span.start,
    end: start + span.end,
  });
  return {
    hidden: [...(head > 0 ? [{ start, end: start + head }] : []), ...hidden.map(moved)],
    marked: marked.map(moved),
  };
}

/** The text from one offset to another without what is hidden (sorted); asked in the order of the text. */
export function wordsBetween(
  text: string,
  hidden: readonly Span[],
): (start: number, end: number) => string {
  let next = 0;
  return (start, end) => {
    let words = '';
    let at = start;
    for (let span = hidden[next]; span && span.start < end; span = hidden[++next]) {
      words += text.slice(at, Math.max(at, span.start));
      at = Math.max(at, Math.min(span.end, end));
      // It goes on behind the end.
      if (span.end > end) break;
    }
    return words + text.slice(at, end);
  };
}
