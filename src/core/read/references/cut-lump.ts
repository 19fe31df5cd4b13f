import type { Span } from '../../model/source';

/** Longer lines may hold several references. */
const longestLine = 600;
/** Looked at for the next author or year. */
const reach = 260;

/** Where references that lost their line ends begin: at numbers that go up, or at an author and a year. */
export function cutLump(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= longestLine) return [span];
  const lump = text.slice(span.start, span.end);
  if (/[\r\n]/.test(lump)) return [span];
  const numbered = numberedStarts(lump);
  const starts = numbered.length >= 3 ? numbered : authorStarts(lump);
  return starts.map((at, n) => ({
    start: span.start + at,
    end: span.start + at + lump.slice(at, starts[n + 1] ?? lump.length).trimEnd().length,
  }));
}

const number = /(?<=^|[.)\]\d>”"]\s{1,8})(?:\[(\d{1,4})\]|(\d{1,4})\.)(?=\s?\p{Lu})/gu;

/** "[1] … [2] …", each number one more than the one before. */
function numberedStarts(lump: string): readonly number[] {
  const starts: number[] = [];
  let next: number | undefined;
  for (const { 0: mark, 1: inBrackets, 2: plain, index } of lump.matchAll(number)) {
    const value = Number(inBrackets ?? plain);
    if (mark === '' || (next === undefined ? index > 0 : value !== next)) continue;
    starts.push(index);
    next = value + 1;
  }
  return starts;
}

const stop = /[.)\]\d>”"/]\s+(?=\p{Lu})/gu;
const family = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2},\s\p{Lu}/u;
const year = /[\s(](?:1[5-9]|20)\d\d[a-z]?[).,:]/;

/** After a stop, a family name and a comma, and a year with nothing but names between. */
function authorStarts(lump: string): readonly number[] {
  const starts = [0];
  for (const found of lump.matchAll(stop)) {
    const at = found.index + found[0].length;
    const last = starts.at(-1) ?? 0;
    if (at - last < 40) continue;
    const ahead = lump.slice(at, at + reach);
    if (!family.test(ahead)) continue;
    const names = ahead.slice(0, year.exec(ahead)?.index ?? 0);
    const isNames = names !== '' && !/\p{L}{2}\.\s+\p{L}|\d|[“"?!:]/u.test(names);
    if (isNames && year.test(lump.slice(last, Math.min(at, last + 2 * reach)))) starts.push(at);
  }
  return starts;
}
