import type { Fault } from './fault';
import {
  closing,
  comma,
  endOfLine,
  equals,
  hash,
  isBlank,
  opening,
  percent,
  quote,
  skipBlanks,
  skipBlanksAndComments,
  snippetAt,
} from './syntax';

/** One piece of a value, without its delimiters. Bare: a number or the name of a `@string`. */
export interface ValuePart {
  readonly kind: 'braced' | 'quoted' | 'bare';
  readonly start: number;
  readonly end: number;
}

export interface ScannedField {
  /** Lower-cased. */
  readonly name: string;
  /** Where the name begins. */
  readonly at: number;
  /** In the order in which `#` joins them. */
  readonly parts: readonly ValuePart[];
}

/** Reads `name = value, …` up to `end`, with whatever separates them, and never gives up. */
export function readFields(
  text: string,
  from: number,
  end: number,
  faults: Fault[],
): ScannedField[] {
  const fields: ScannedField[] = [];
  let i = skipSeparators(text, from, end);
  while (i < end) {
    const nameEnd = endOfName(text, i, end);
    const unit = nameEnd < end ? text.charCodeAt(nameEnd) : comma;
    if (nameEnd > i && (unit === equals || unit === opening || unit === quote)) {
      if (unit !== equals) faults.push(malformed(text, nameEnd, '='));
      const value = readValue(text, unit === equals ? nameEnd + 1 : nameEnd, end, faults);
      fields.push({ name: nameIn(text, i, nameEnd), at: i, parts: value.parts });
      i = value.end;
    } else {
      faults.push(malformed(text, i, 'name = value'));
      i = skipJunk(text, i, end);
    }
    i = skipSeparators(text, i, end);
  }
  return fields;
}

/**
 * Reads `part # part` up to the comma behind it. What else stands there is told of; behind a bare
 * word it is taken to belong to the value, whose braces were forgotten.
 */
export function readValue(
  text: string,
  from: number,
  end: number,
  faults: Fault[],
): { readonly parts: readonly ValuePart[]; readonly end: number } {
  let parts: ValuePart[] | undefined;
  let i = skipBlanksAndComments(text, from, end);
  for (;;) {
    const part = readPart(text, i, end, faults);
    if (!part) break;
    // Made with its one part, as most are, a list takes a tenth of the room.
    if (parts) parts.push(part);
    else parts = [part];
    i = skipBlanksAndComments(text, behindPart(text, part, end), end);
    if (i >= end || text.charCodeAt(i) !== hash) break;
    i = skipBlanksAndComments(text, i + 1, end);
  }
  parts ??= [];
  if (i >= end || text.charCodeAt(i) === comma) return { parts, end: i };
  faults.push(malformed(text, i, ','));
  if (startsField(text, i, end)) return { parts, end: i };
  const junkEnd = skipJunk(text, i, end);
  const last = parts.at(-1);
  if (last?.kind === 'bare') {
    parts[parts.length - 1] = { kind: 'braced', start: last.start, end: junkEnd };
  }
  return { parts, end: junkEnd };
}

/** Behind the closing delimiter, if there is one. */
function behindPart(text: string, part: ValuePart, end: number): number {
  if (part.kind === 'bare' || part.end >= end) return part.end;
  return text.charCodeAt(part.end) === (part.kind === 'quoted' ? quote : closing)
    ? part.end + 1
    : part.end;
}

function readPart(text: string, i: number, end: number, faults: Fault[]): ValuePart | undefined {
  if (i >= end) return undefined;
  const unit = text.charCodeAt(i);
  if (unit === opening) return { kind: 'braced', start: i + 1, end: endOfBraces(text, i, end) };
  if (unit === quote) return readQuoted(text, i + 1, end, faults);
  let stop = i;
  while (stop < end && !endsBare(text.charCodeAt(stop))) stop++;
  return stop > i ? { kind: 'bare', start: i, end: stop } : undefined;
}

/**
 * A quoted value ends at the first quote outside braces. If its line goes on and ends in a quote
 * ("He said "no" twice",), that quote ends it; without any quote, its line does.
 */
function readQuoted(text: string, start: number, end: number, faults: Fault[]): ValuePart {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) depth++;
    else if (unit === closing) depth--;
    else if (unit === quote && depth === 0) {
      return { kind: 'quoted', start, end: laterQuote(text, i, end, faults) };
    }
  }
  faults.push(malformed(text, start - 1, '"'));
  const line = text.slice(start, endOfLine(text, start, end)).trimEnd();
  return { kind: 'quoted', start, end: start + line.length - (line.endsWith(',') ? 1 : 0) };
}

const lineBudget = 2000;

function laterQuote(text: string, first: number, end: number, faults: Fault[]): number {
  const next = skipBlanks(text, first + 1, end);
  if (next >= end || [comma, hash, percent].includes(text.charCodeAt(next))) return first;
  if (startsField(text, next, end)) return first;
  const line = text.slice(first, endOfLine(text, first, Math.min(end, first + lineBudget)));
  const last = /"[ \t]*,?[ \t]*$/.exec(line)?.index ?? 0;
  if (last > 0) faults.push(malformed(text, first, ','));
  return first + last;
}

/** The offset of the brace that closes the one at `open`, or `end`. */
function endOfBraces(text: string, open: number, end: number): number {
  let depth = 0;
  for (let i = open; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) depth++;
    else if (unit === closing && --depth === 0) return i;
  }
  return end;
}

function skipSeparators(text: string, from: number, end: number): number {
  let i = skipBlanksAndComments(text, from, end);
  while (i < end && text.charCodeAt(i) === comma) i = skipBlanksAndComments(text, i + 1, end);
  return i;
}

/** To the next comma outside braces; at least one unit on. */
function skipJunk(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && (i === from || text.charCodeAt(i) !== comma)) {
    i = text.charCodeAt(i) === opening ? endOfBraces(text, i, end) + 1 : i + 1;
  }
  return Math.min(i, end);
}

function endOfName(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !endsName(text.charCodeAt(i))) i++;
  return i;
}

/** A word and `=` follow: the comma before them was forgotten. */
function startsField(text: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + 64);
  let i = from;
  while (i < limit && !endsName(text.charCodeAt(i)) && !isBlank(text.charCodeAt(i))) i++;
  if (i === from || i === limit) return false;
  i = skipBlanks(text, i, limit);
  return i < limit && text.charCodeAt(i) === equals;
}

function nameIn(text: string, start: number, end: number): string {
  let last = end;
  while (isBlank(text.charCodeAt(last - 1))) last--;
  let isLower = true;
  for (let i = start; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 97 || unit > 122) isLower = false;
  }
  const name = text.slice(start, last);
  return isLower ? name : name.trimEnd().toLowerCase();
}

function endsName(unit: number): boolean {
  return unit === equals || unit === comma || unit === quote || unit === hash || isBrace(unit);
}

function endsBare(unit: number): boolean {
  return isBlank(unit) || unit === comma || unit === quote || unit === hash || isBrace(unit);
}

function isBrace(unit: number): boolean {
  return unit === opening || unit === closing;
}

export function malformed(text: string, at: number, expected: string): Fault {
  return { code: 'entry-malformed', at, facts: { snippet: snippetAt(text, at), expected } };
}
