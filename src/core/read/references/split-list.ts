import type { Span } from '../../model/source';
import { cutLump } from './cut-lump';
import { type Line, linesOf } from './list-lines';

/** Where a reference stands, and what of it a page has printed into it. */
export interface ReferenceSpan extends Span {
  readonly pageBreaks: readonly Span[];
}

/**
 * The references of a printed list, in order, as half-open spans of the text: by numbers or bullets,
 * empty lines, hanging indents, or a line each; wrapped lines are joined. Headings are left out.
 */
export function splitList(text: string): readonly ReferenceSpan[] {
  const lines = linesOf(text);
  const marker = bulletOf(lines);
  const starts = startsOf(lines, marker);
  const spans: { start: number; end: number; pageBreaks: Span[] }[] = [];
  for (const [n, line] of lines.entries()) {
    const last = spans.at(-1);
    if (starts(n) || !last) {
      // Numbers stay with the reference: they are its own.
      const start = line.start + (marker.exec(line.text)?.[0].length ?? 0);
      if (start < line.end) spans.push({ start, end: line.end, pageBreaks: [] });
    } else {
      last.end = line.end;
      for (const one of line.pageBreak) last.pageBreaks.push(one);
    }
  }
  return spans.flatMap((span): readonly ReferenceSpan[] =>
    cutLump(text, span).map((part) => ({ pageBreaks: span.pageBreaks, ...part })),
  );
}

/** A reference each line; empty lines are none. */
export function splitLines(text: string): readonly ReferenceSpan[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    return end > start ? [{ start, end, pageBreaks: [] }] : [];
  });
}

const number = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)](?=\s|\p{L})|\[\^?(\d{1,4})\]:)\s*/u;
const bullet = /^(?:[•·◦▪‣●○–—*+-])\s+/;
const bulletNoDash = /^[•·◦▪‣●○*+]\s+/;

/** Dashes are bullets where the list begins with one; else they stand for the author of the reference before. */
function bulletOf([first]: readonly Line[]): RegExp {
  return first && bullet.test(first.text) ? bullet : bulletNoDash;
}

/** Decides, once for the whole list, what begins a reference. */
function startsOf(lines: readonly Line[], marker: RegExp): (n: number) => boolean {
  const count = lines.length;
  const at = (n: number) => lines[n] as Line;
  const numbered = inOrder(lines);
  if (numbered.size >= 2 && numbered.has(0)) return (n) => numbered.has(n);
  const bullets = lines.filter(({ text }) => marker.test(text)).length;
  if (bullets >= 2 && bullets * 4 >= count) return (n) => marker.test(at(n).text) || at(n).apart;
  const apart = lines.filter((line) => line.apart).length;
  if (apart >= 2 && apart * 12 >= count && !isRagged(lines)) {
    const whole = wholeLines(lines);
    return (n) => whole.has(n) || beginsApart(at(n), lines[n - 1]);
  }
  const hanging = hangingIndent(lines);
  if (hanging !== undefined)
    return (n) =>
      at(n).apart || (hanging.deep ? at(n).indent > hanging.width : at(n).indent <= hanging.width);
  const width = wrapWidth(lines);
  if (width === undefined) return (n) => !goesOnOverPage(at(n), lines[n - 1]);
  return (n) => n === 0 || at(n).apart || endsReference(at(n - 1), at(n), width);
}

/** Lines whose numbers go up by one from the first; a year or page at the start of a line is none. */
function inOrder(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last: number | undefined;
  for (const [n, { text }] of lines.entries()) {
    const digits = number
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (digits === undefined) continue;
    const value = Number(digits);
    const isNewList = value === 1 && lines[n]?.apart === true;
    if (last !== undefined && !isNewList && (value <= last || value > last + 3)) continue;
    found.add(n);
    last = value;
  }
  return found;
}

/** After an empty line, unless a page or an empty line cut the reference before in two. */
function beginsApart(line: Line, before: Line | undefined): boolean {
  if (!line.apart || before === undefined) return line.apart;
  if (line.pageBreak.length > 0) return !goesOnOverPage(line, before);
  return !(/^[\p{Ll}&,;)]/u.test(line.text) && !particle.test(line.text) && !isEnded(before.text));
}

const particle =
  /^(?:v[ao]n|de[lnr]?|d[aiou]s?|la|le|ten?|ter|zu[mr]?|al|el|bin|ibn|d[’'])(?:\s|\p{Lu})/u;
const isEnded = (text: string) => /[.)\]>”"’»\d]$|https?:\/\/\S+$/.test(text);

/** Whether a page ended within the reference before. */
function goesOnOverPage(line: Line, before: Line | undefined): boolean {
  if (line.pageBreak.length === 0 || before === undefined || author.test(line.text)) return false;
  return !isEnded(before.text) || (/^[\p{Ll}&,;)\d]/u.test(line.text) && !particle.test(line.text));
}

/** Lines of blocks in which each line is a reference: an empty line parts such blocks, not the references. */
function wholeLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let n = 1; n <= lines.length; n++) {
    if (n < lines.length && !lines[n]?.apart) continue;
    const block = lines.slice(from, n);
    const isWhole = block.every(({ text }) => author.test(text) && year.test(text.slice(0, 2000)));
    if (block.length > 1 && isWhole) for (let i = from; i < n; i++) found.add(i);
    from = n;
  }
  return found;
}

/** Where single lines and blocks of lines alternate, empty lines do not part the references alone. */
function isRagged(lines: readonly Line[]): boolean {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    run = line.apart ? 1 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest > 12;
}

/** Two depths of indent, the first line of the list at one of them. */
function hangingIndent(
  lines: readonly Line[],
): { readonly width: number; readonly deep: boolean } | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { indent } of lines) {
    least = Math.min(least, indent);
    most = Math.max(most, indent);
  }
  if (lines.length < 2 || most - least < 2) return undefined;
  const width = least + 1;
  const deepLines = lines.filter(({ indent }) => indent > width).length;
  const first = lines[0] as Line;
  if (first.indent <= width) return { width, deep: false };
  // The first line of each reference is indented, as in a paragraph.
  return deepLines * 2 <= lines.length ? { width, deep: true } : undefined;
}

/** The width at which lines are wrapped; undefined where each line seems to be whole. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  if (lines.length < 3) return undefined;
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] as number;
  if (width > 140 || width < 30) return undefined;
  const full = lengths.filter((length) => length > width * 0.85 && length <= width * 1.08).length;
  const low = lines.filter(({ text }) => /^[\p{Ll}\d(&,]/u.test(text)).length;
  return full * 3 >= lines.length && low * 12 >= lines.length ? width : undefined;
}

/** What looks like the author that a reference begins with. */
const author =
  /^(?:[-–—―_]{2,}|[—―]|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2},\s\p{Lu}|\p{Lu}\.|\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}\b[,.])/u;

const year = /\b(?:1[5-9]|20)\d\d|\bn\.\s?d\.|\bforthcoming\b|\bin press\b/i;

/** Unindented wrapped lines: a line that ends early, or with a stop before what looks like an author. */
function endsReference(before: Line, line: Line, width: number): boolean {
  if (/^[\p{Ll}\d(&,]/u.test(line.text)) return false;
  const stops = /[.>\])]$|\d$/.test(before.text);
  if (author.test(line.text)) return stops || before.text.length < width * 0.7;
  return stops && before.text.length < width * 0.7;
}
