import { isLineBreak } from '../bibtex/syntax';

/** Items nest two or three deep; what nests deeper than this is no item. */
export const deepest = 100;

/** A value was passed over. */
interface Skipped {
  readonly end: number;
  readonly depth: number;
  /** It did not end before the next item began. */
  readonly cut: boolean;
  /** A string ends with its line, or a bracket closes one that is not open: it may end too late. */
  readonly broken: boolean;
}

/** Passes over the JSON value that begins here; undefined where it never ends. */
export function skipValue(text: string, from: number): number | undefined {
  const first = text.charAt(from);
  if (first === '"') return skipString(text, from);
  if (first === '{' || first === '[') return skipBrackets(text, from)?.end;
  let i = from;
  while (i < text.length && !/[,{}[\]"]/.test(text.charAt(i))) i++;
  return i;
}

/**
 * Passes over an object or a list, counting brackets of both kinds alike; undefined where it never
 * ends. With a margin, a brace that begins a line at that margin begins the next item, whatever is
 * still open.
 */
export function skipBrackets(text: string, from: number, margin?: string): Skipped | undefined {
  let depth = 0;
  let seen = 0;
  let braces = 0;
  let broken = false;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) {
      const stop = endOfString(text, i);
      const closes = text.charCodeAt(stop) === 34;
      broken ||= !closes;
      i = closes ? stop : stop - 1;
    } else if (unit === 123 || unit === 91) {
      const isNext = margin !== undefined && unit === 123 && i > from;
      if (isNext && standsAt(text, i, margin)) return { end: i, depth: seen, cut: true, broken };
      if (unit === 123) braces++;
      if (++depth > seen) seen = depth;
    } else if (unit === 125 || unit === 93) {
      if (unit === 125) braces--;
      depth--;
      broken ||= braces < 0 || braces > depth;
      if (depth === 0) return { end: i + 1, depth: seen, cut: false, broken };
    }
  }
  return undefined;
}

/** Behind the closing quote. A string has no line breaks: one that is not closed ends with its line. */
export function skipString(text: string, open: number): number {
  const stop = endOfString(text, open);
  return text.charCodeAt(stop) === 34 ? stop + 1 : stop;
}

/** The closing quote, or else the end of the line. */
function endOfString(text: string, open: number): number {
  let i = open + 1;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (unit === 34 || isLineBreak(unit)) return i;
    i += unit === 92 && !isLineBreak(text.charCodeAt(i + 1)) ? 2 : 1;
  }
  return text.length;
}

function standsAt(text: string, open: number, margin: string): boolean {
  const start = open - margin.length;
  return start > 0 && /[\r\n]/.test(text.charAt(start - 1)) && text.startsWith(margin, start);
}
