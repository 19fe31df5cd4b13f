import type { Span } from '../../model/source';
import { skipString, skipValue } from '../../read/csl-json/skip';

/** A field of an object in JSON text, in offsets into the object's text. */
export interface Member {
  readonly name: string;
  /** From the name's quotation mark to the end of the value. */
  readonly whole: Span;
  readonly value: Span;
}

/** The fields of an object, in their order; undefined where the text is no valid JSON. */
export function membersOf(text: string): readonly Member[] | undefined {
  if (!isJson(text)) return undefined;
  const members: Member[] = [];
  let i = behindBlanks(text, text.indexOf('{') + 1);
  while (text.charAt(i) === '"') {
    const behindName = skipString(text, i);
    const from = behindBlanks(text, behindBlanks(text, behindName) + 1);
    const to = skipValue(text, from) ?? text.length;
    const value = { start: from, end: from + text.slice(from, to).trimEnd().length };
    const name = JSON.parse(text.slice(i, behindName)) as string;
    members.push({ name, whole: { start: i, end: value.end }, value });
    i = behindBlanks(text, to);
    if (text.charAt(i) === ',') i = behindBlanks(text, i + 1);
  }
  return members;
}

function isJson(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function behindBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) <= 32) i++;
  return i;
}
