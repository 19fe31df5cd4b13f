import { withWholeWords } from '../model/line-hyphens';
import { wordsOfMarkdown } from '../model/markdown-marks';
import type { Span } from '../model/source';
import type { SourceReading } from '../model/source-reading';
import { wordsOfXml } from '../model/words-of-xml';

/** A stretch of a source text as it is read: without tags and Markdown's marks, on one line, with whole words. */
export function wordsOfSource({ text, article }: SourceReading, { start, end }: Span): string {
  const { text: all } = text;
  if (article?.isXml) return wordsOfXml(all.slice(start, end)).replace(/\s+/g, ' ');
  // A mark at the edge of a stretch is outside of it, and its partner would be left over.
  const before = /[*_]*$/.exec(all.slice(Math.max(0, start - longestMark), start))?.[0].length ?? 0;
  const behind = /^[*_]*/.exec(all.slice(end, end + longestMark))?.[0].length ?? 0;
  const printed = all.slice(start - before, end + behind);
  return wordsOfMarkdown(withWholeWords(text, printed)).replace(/\s+/g, ' ');
}

const longestMark = 3;
