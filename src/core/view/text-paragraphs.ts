import type { StanceId } from '../model/id';
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
  return [...text.matchAll(/[^\r\n]+(?:(?:\r\n?|\n)[^\r\n]+)*/g)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
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

interface Joined {
  readonly start: number;
  readonly coded: number;
  end: number;
  stances: readonly StanceId[];
}

function joinedPassages(source: SourceReading): readonly Joined[] {
  const joined: Joined[] = [];
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
