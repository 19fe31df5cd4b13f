import { isLineBreak, opening, percent, startsLine } from './syntax';

/** `@article{`: where a block may begin. */
export interface Head {
  readonly start: number;
  /** Lower-cased. */
  readonly type: string;
  /** The offset of the brace or parenthesis. */
  readonly open: number;
  readonly braced: boolean;
}

const head = /@\s*([^\s@{}()[\],="#%\\]+)\s*([{(])/y;
const wordBefore = /[\p{L}\p{N}._-]/u;

/**
 * The head that begins at the `@` at `start`. An `@` within a word is an address; a parenthesis
 * counts only where the `@` begins its line, since prose has parentheses too.
 */
export function headAt(text: string, start: number): Head | undefined {
  head.lastIndex = start;
  const match = head.exec(text);
  if (!match?.[1]) return undefined;
  const open = head.lastIndex - 1;
  const braced = text.charCodeAt(open) === opening;
  const atStart = startsLine(text, start);
  if (!atStart && (!braced || wordBefore.test(text.charAt(start - 1)))) return undefined;
  return { start, type: match[1].toLowerCase(), open, braced };
}

/**
 * Walks the heads of a text from left to right, leaving out lines that begin with `%`.
 * Linear as long as `from` never goes back.
 */
export function headsOf(text: string): (from: number) => Head | undefined {
  let lineStart = 0;
  let seen = 0;
  const commented = (offset: number): boolean => {
    let i = offset;
    while (i > seen && !isLineBreak(text.charCodeAt(i - 1))) i--;
    if (i > seen) lineStart = i;
    seen = offset;
    i = lineStart;
    while (i < offset && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++;
    return text.charCodeAt(i) === percent;
  };
  return (from) => {
    for (let i = text.indexOf('@', from); i >= 0; i = text.indexOf('@', i + 1)) {
      const found = headAt(text, i);
      if (found && !commented(i)) return found;
    }
    return undefined;
  };
}

const lineStartAt = /(?:^|[\r\n])[ \t]*@/g;

/** The next head that begins a line: where reading goes on after an entry that does not close. */
export function nextLineHead(text: string, from: number): number {
  lineStartAt.lastIndex = from;
  while (lineStartAt.exec(text)) {
    const start = lineStartAt.lastIndex - 1;
    if (headAt(text, start)) return start;
  }
  return text.length;
}
