import type { StanceId } from '../model/id';
import type { Span } from '../model/source';
import type { SourceReading } from '../model/source-reading';

/** A stretch of a source text, plain or a passage. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** The stances that rest on it; undefined for plain text, empty for a cite that is not listed. */
  readonly stances?: readonly StanceId[];
  /** Where the passage begins as the claims file has it; of joined ones the first. */
  readonly coded?: number;
}

export interface TextParagraph {
  readonly start: number;
  readonly pieces: readonly TextPiece[];
}

/**
 * The text as paragraphs (at blank lines), each cut where an intact passage begins or ends. Passages that
 * begin inside another are joined with it. All pieces together, with the blank lines, are the whole text.
 */
export function showParagraphs(source: SourceReading): readonly TextParagraph[] {
  const text = source.text.text;
  const passages = joinedPassages(source);
  let next = 0;
  return paragraphSpans(text).map(({ start, end }) => {
    while ((passages[next]?.end ?? end + 1) <= start) next++;
    const pieces: TextPiece[] = [];
    let at = start;
    for (let i = next; (passages[i]?.start ?? end) < end; i++) {
      const passage = passages[i];
      if (passage === undefined) break;
      const from = Math.max(at, passage.start);
      if (from > at) pieces.push({ start: at, text: text.slice(at, from) });
      at = Math.min(end, passage.end);
      pieces.push({
        start: from,
        text: text.slice(from, at),
        stances: passage.stances,
        coded: passage.coded,
      });
    }
    if (at < end) pieces.push({ start: at, text: text.slice(at, end) });
    return { start, pieces };
  });
}

/** Lines that follow each other without a blank one between; walked line by line, for texts of millions of lines. */
function paragraphSpans(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let blank = true;
  for (const { 0: line, index } of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const words = line.replace(/[\r\n]+$/, '');
    const last = spans.at(-1);
    if (words === '') blank = true;
    else {
      if (blank || last === undefined) spans.push({ start: index, end: index + words.length });
      else last.end = index + words.length;
      blank = false;
    }
  }
  return spans;
}

export interface JoinedPassage {
  readonly start: number;
  readonly coded: number;
  end: number;
  stances: readonly StanceId[];
}

export function joinedPassages(source: SourceReading): readonly JoinedPassage[] {
  const joined: JoinedPassage[] = [];
  for (const { span, coded, intact, stances } of source.passages) {
    const last = joined.at(-1);
    if (!intact) continue;
    if (last !== undefined && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.stances = [...new Set([...last.stances, ...stances])];
    } else joined.push({ start: span.start, coded: coded.start, end: span.end, stances });
  }
  return joined;
}
