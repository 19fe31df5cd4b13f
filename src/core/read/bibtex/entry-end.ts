import { type Head, headAt, nextLineHead } from './head';
import {
  at,
  closing,
  endOfLine,
  equals,
  hash,
  opening,
  percent,
  quote,
  startsLine,
} from './syntax';

/** Where a block ends (behind its closing brace), and how deep braces nest in it. */
interface BlockEnd {
  readonly end: number;
  readonly depth: number;
}

/** Nothing closes the block: reading goes on at the head of the next. */
interface Unclosed {
  readonly resume: number;
}

/**
 * Finds the ends of blocks in one text. Braces count as biber counts them: `\{` is a brace, and
 * quotes hide none. The text is read to its end in vain at most once; after that the braces that
 * nothing closes are known, so that ten thousand broken entries cost no more than one.
 */
export function endsOf(text: string): (head: Head) => BlockEnd | Unclosed {
  let unclosed: ReadonlySet<number> | undefined;
  return ({ open, braced, type }) => {
    if (!braced) return parenthesisEnd(text, open);
    if (unclosed?.has(open)) return { resume: nextLineHead(text, open + 1) };
    const found = (type !== 'comment' && carefulEnd(text, open)) || plainEnd(text, open);
    if (found) return found;
    unclosed ??= unclosedBraces(text, open);
    return { resume: nextLineHead(text, open + 1) };
  };
}

/**
 * Counts braces to the one that closes, but not those on a `%` line between fields; from such a
 * line on, the search ends at the next head, lest it be made twice. It also ends where the next
 * entry has begun within this one, though a stray brace further on may seem to close it.
 */
function carefulEnd(text: string, open: number): BlockEnd | Unclosed | undefined {
  let depth = 1;
  let deepest = 1;
  let passedBraces = false;
  let unchecked = open;
  const quoted: number[] = [];
  for (let i = open + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) {
      if (++depth > deepest) deepest = depth;
      if (depth === 2) unchecked = i;
    } else if (unit === closing) {
      if (--depth === 0) return { end: i + 1, depth: deepest };
    } else if (unit === percent && depth === 1 && startsLine(text, i)) {
      const end = endOfLine(text, i, text.length);
      passedBraces ||= /[{}]/.test(text.slice(i, end));
      i = end;
    } else if (unit === at && headAt(text, i)) {
      if (passedBraces) return undefined;
      if (startsLine(text, i)) {
        quoted.push(i);
        const isLost = depth === 1 || lineIsField.test(text.slice(unchecked, i));
        if (isLost || quoted.length > mostQuoted) return { resume: quoted[0] ?? i };
        unchecked = i;
      }
    }
  }
  return undefined;
}

/** In a value, a sign that its end was forgotten: a note that quotes an entry has prose before. */
const lineIsField = /(?:^[\s{]*|[\r\n][ \t]*)[\w-]{1,40}[ \t]{0,40}=[ \t]{0,40}[{"\d]/;

/** A note that quotes more entries than these, each on a line of its own, is not believed. */
const mostQuoted = 3;

function plainEnd(text: string, open: number): BlockEnd | undefined {
  let depth = 1;
  let deepest = 1;
  for (let i = open + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) {
      if (++depth > deepest) deepest = depth;
    } else if (unit === closing && --depth === 0) return { end: i + 1, depth: deepest };
  }
  return undefined;
}

/** The first `)` outside braces and quoted values, before the next line that begins a block. */
function parenthesisEnd(text: string, open: number): BlockEnd | Unclosed {
  const limit = nextLineHead(text, open + 1);
  let depth = 1;
  let deepest = 1;
  let quoted = false;
  let before = 0;
  for (let i = open + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) {
      if (++depth > deepest) deepest = depth;
    } else if (unit === closing) depth--;
    else if (unit === quote && depth === 1) {
      quoted = quoted ? false : before === equals || before === hash;
    } else if (unit === 41 && depth === 1 && !quoted) return { end: i + 1, depth: deepest };
    if (unit > 32) before = unit;
  }
  return { resume: limit };
}

function unclosedBraces(text: string, from: number): ReadonlySet<number> {
  const open: number[] = [];
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) open.push(i);
    else if (unit === closing) open.pop();
  }
  return new Set(open);
}
