import type { Span } from './source';

export const markStyles = ['emphasis', 'strong', 'raised', 'link'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** A stretch that Markdown sets apart; offsets include its marks. */
export interface Marked extends Span {
  readonly style: MarkStyle;
  /** Of a link: an address on the web. */
  readonly href?: string;
}

/** What the marks of a stretch of Markdown say, both lists sorted by start; offsets in UTF-16 units of the stretch. */
export interface MarkdownMarks {
  /** The marks themselves, which are no words: asterisks, brackets, the address behind a link. */
  readonly hidden: readonly Span[];
  readonly marked: readonly Marked[];
}

/** Inline marks of CommonMark 0.31 that articles use, and Pandoc's raised text and marks of notes; nothing is nested deeper than this. */
const deepest = 20;

const link =
  /\[([^[\]\n]{1,500})\]\((https?:\/\/[^\s()]{1,500}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?|mailto:[^\s()]{1,200}|#[^\s()]{0,200})(?:\s"[^"\n]{0,200}")?\)/g;
const address = /<(https?:\/\/[^\s<>]{1,500})>/g;
const raised = /(?<!\[(?=\^[^\s^[\]]{1,30}\]))\^([^\s^]{1,12})(?<!\[)\^/g;
/** "[^1]", and "[^1]:" before the note itself. */
const noteMark = /\[\^([^\s^[\]]{1,30})\](?::(?=\s))?/g;
const escaped = /\\(?=[!-/:-@[-`{-~])/g;
const quoted = /^[ \t]{0,3}(?:>[ \t]?){1,5}/gm;
const anyAddress = /https?:\/\/[^\s()<>]{1,500}/g;
const run = /(?<!\\)(\*{1,3}|_{1,3})(?![*_])/g;

/** Finds the marks in a stretch of Markdown, or of plain text that is typed in its manner. Linear. */
export function markdownMarks(text: string): MarkdownMarks {
  if (!/[*_[<^\\>]/.test(text)) return { hidden: [], marked: [] };
  const hidden: Span[] = [];
  const marked: Marked[] = [];
  for (const { index, 0: whole, 1: words = '', 2: target = '' } of text.matchAll(link)) {
    const end = index + whole.length;
    hidden.push({ start: index, end: index + 1 }, { start: index + 1 + words.length, end });
    marked.push({ start: index, end, style: 'link', ...webAddress(target) });
  }
  for (const { index, 0: whole, 1: target = '' } of text.matchAll(address)) {
    const end = index + whole.length;
    hidden.push({ start: index, end: index + 1 }, { start: end - 1, end });
    marked.push({ start: index, end, style: 'link', ...webAddress(target) });
  }
  for (const { index, 0: whole } of text.matchAll(raised)) {
    const end = index + whole.length;
    hidden.push({ start: index, end: index + 1 }, { start: end - 1, end });
    marked.push({ start: index, end, style: 'raised' });
  }
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(noteMark)) {
    const end = index + whole.length;
    const closes = index + 2 + name.length;
    hidden.push({ start: index, end: index + 2 }, { start: closes, end });
    marked.push({ start: index, end, style: 'raised' });
  }
  // A sign at the beginning of a line means a quotation only where the first line has it too.
  const patterns = /^[ \t]{0,3}>/.test(text) ? [escaped, quoted] : [escaped];
  for (const pattern of patterns)
    for (const { index, 0: whole } of text.matchAll(pattern))
      hidden.push({ start: index, end: index + whole.length });
  addEmphasis(text, hidden, marked);
  const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  return { hidden: hidden.sort(byStart), marked: marked.sort(byStart) };
}

function webAddress(target: string): { readonly href?: string } {
  return /^https?:/.test(target) ? { href: target } : {};
}

/** A run of asterisks or underscores closes the last one of its kind that is open; those of addresses are none. */
function addEmphasis(text: string, hidden: Span[], marked: Marked[]): void {
  const isInAddress = insideOf(
    [...text.matchAll(anyAddress)].map(({ index, 0: whole }) => {
      return { start: index, end: index + whole.length };
    }),
  );
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { index, 0: mark } of text.matchAll(run)) {
    if (isInAddress(index)) continue;
    const end = index + mark.length;
    const { canOpen, canClose } = flanks(text, index, end, mark);
    const at = canClose ? open.findLastIndex((one) => one.mark === mark) : -1;
    const opened = open[at];
    if (opened) {
      open.length = at;
      hidden.push({ start: opened.at, end: opened.at + mark.length }, { start: index, end });
      if (mark.length > 1) marked.push({ start: opened.at, end, style: 'strong' });
      if (mark.length !== 2) marked.push({ start: opened.at, end, style: 'emphasis' });
    } else if (canOpen) {
      open.push({ mark, at: index });
      if (open.length > deepest) open.shift();
    }
  }
}

/** CommonMark, section 6.2: an underscore within a word is one of its letters. */
function flanks(text: string, start: number, end: number, mark: string) {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  const inWord = mark.startsWith('_') && isWord(before) && isWord(after);
  const opens = after !== '' && !/\s/.test(after);
  const closes = before !== '' && !/\s/.test(before);
  const underscore = mark.startsWith('_');
  return {
    canOpen: opens && !inWord && !(underscore && isWord(before)),
    canClose: closes && !inWord && !(underscore && isWord(after)),
  };
}

/** Sorted spans; asked in ascending order. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? at + 1) <= at) next++;
    return (spans[next]?.start ?? at + 1) <= at;
  };
}

/** A stretch of Markdown in its words. */
export function wordsOfMarkdown(text: string): string {
  let words = '';
  let at = 0;
  for (const { start, end } of markdownMarks(text).hidden) {
    if (end <= at) continue;
    words += text.slice(at, Math.max(at, start));
    at = end;
  }
  return words + text.slice(at);
}
