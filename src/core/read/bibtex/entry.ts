import type { Span } from '../../model/source';
import type { Fault } from './fault';
import { malformed, readValue, type ScannedField } from './fields';
import { comma, equals, isBlank, skipBlanksAndComments } from './syntax';

export interface ScannedEntry {
  /** Lower-cased: `article`. */
  readonly type: string;
  /** As it stands in the file; may be empty. */
  readonly key: string;
  /** Where its fields stand: read them when they are needed, and let them go again. */
  readonly fields: Span;
}

/** Reads the key of an entry; `start` is where its `@` stands, `body` and `end` are its inside. */
export function readEntry(
  text: string,
  type: string,
  start: number,
  body: number,
  end: number,
  faults: Fault[],
): ScannedEntry {
  const header = readKey(text, body, end);
  if (header.key === '') faults.push({ code: 'entry-without-key', at: start, facts: { type } });
  else if (header.commaMissing) faults.push(malformed(text, header.end, ','));
  return { type, key: header.key, fields: { start: header.end, end } };
}

export function readPreamble(text: string, body: number, end: number): ScannedField {
  return { name: 'preamble', at: body, parts: readValue(text, body, end, []).parts };
}

interface Key {
  readonly key: string;
  /** Where the fields begin. */
  readonly end: number;
  readonly commaMissing: boolean;
}

/**
 * The key stands before the first comma. An `=` before that comma shows that the key, or the comma
 * behind it, was forgotten; but `a=b,` is a key.
 */
function readKey(text: string, body: number, end: number): Key {
  const start = skipBlanksAndComments(text, body, end);
  let i = start;
  while (i < end && text.charCodeAt(i) !== comma) {
    if (text.charCodeAt(i) === equals && !withinWord(text, i, end)) {
      const name = startOfName(text, i, start);
      const key = text.slice(start, name).trim();
      return { key, end: name, commaMissing: true };
    }
    i++;
  }
  return { key: text.slice(start, i).trim(), end: i, commaMissing: false };
}

const wordAndComma = /^[\p{L}\p{N}._:=-]+,/u;

/** In `a=b,` there is no room for a value. */
function withinWord(text: string, offset: number, end: number): boolean {
  return (
    !isBlank(text.charCodeAt(offset - 1)) &&
    wordAndComma.test(text.slice(offset + 1, Math.min(end, offset + 100)))
  );
}

/** Where the word before `offset` begins. */
function startOfName(text: string, offset: number, start: number): number {
  let i = offset;
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--;
  while (i > start && !isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}
