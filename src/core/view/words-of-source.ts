import { withWholeWords } from '../model/line-hyphens';
import { wordsOfMarkdown } from '../model/markdown-marks';
import type { Span } from '../model/source';
import type { SourceReading } from '../model/source-reading';
import { wordsOfXml } from '../model/words-of-xml';

/** A stretch of a source text as it is read: without tags and Markdown's marks, on one line, with whole words. */
export function wordsOfSource({ text, article }: SourceReading, { start, end }: Span): string {
  const printed = text.text.slice(start, end);
  const words = article?.isXml
    ? wordsOfXml(printed)
    : wordsOfMarkdown(withWholeWords(text, printed));
  return words.replace(/\s+/g, ' ');
}
