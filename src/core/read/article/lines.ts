import type { Span } from '../../model/source';

/** A line of a text without its end and the space round it; empty where nothing else is on it. */
export interface Line extends Span {
  /** Trimmed. */
  readonly text: string;
}

/** `\r\n`, `\n`, a lone `\r`, a form feed and Unicode's line ends end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g;
  let start = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    lines.push(lineAt(text, start, end.index));
    start = ends.lastIndex;
  }
  lines.push(lineAt(text, start, text.length));
  return lines;
}

function lineAt(text: string, start: number, end: number): Line {
  const line = text.slice(start, end);
  const trimmed = line.trim();
  const from = start + line.length - line.trimStart().length;
  return { start: from, end: from + trimmed.length, text: trimmed };
}
