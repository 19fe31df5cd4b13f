import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../model/source';

const listNames = ['sources', 'positions', 'claims', 'stances', 'not-listed'] as const;
export type ListName = (typeof listNames)[number];
type Field = Pair & { key: { range: [number, number, number] } };

/** A record of a list: its lines in the text, and each of its fields with the lines that it takes. */
export interface RecordAt {
  /** From the line that its dash stands in to the start of the line behind it. */
  readonly lines: Span;
  readonly fields: ReadonlyMap<string, FieldAt>;
  /** The column of its fields, counted from 0. */
  readonly indent: number;
  readonly value: unknown;
}

export interface FieldAt {
  /** From the field's name to the start of the line behind its value. */
  readonly lines: Span;
  /** The value, where it is a plain or quoted one of a single line. */
  readonly scalar?: Span;
}

/** The records of a list; each is the same whenever it is asked for. */
export interface Records {
  readonly length: number;
  readonly at: (index: number) => RecordAt | undefined;
}

export function recordsOfList(list: Records | undefined): readonly RecordAt[] {
  const places = Array.from({ length: list?.length ?? 0 }, (_, i) => list?.at(i));
  return places.filter((record) => record !== undefined);
}

/** A claims file as records that can be cut out and put in, without touching what stands between them. */
export interface ClaimsDocument {
  readonly text: string;
  readonly newline: string;
  /** Undefined where the file has no such list, or an empty one. */
  readonly list: (name: ListName) => Records | undefined;
  /** A field of the file itself: `title`, `stances`. */
  readonly field: (name: string) => FieldAt | undefined;
}

/**
 * Undefined where the file has mistakes of syntax, in which offsets cannot be trusted, or is not written in
 * lines (JSON, braces); see `writtenInLines`.
 */
export function claimsDocument(text: string): ClaimsDocument | undefined {
  const document = parseDocument(text, { schema: 'core', merge: false, prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  if (contents === null) return { text, newline, list: () => undefined, field: () => undefined };
  if (!isMap(contents) || contents.flow) return undefined;
  const fields = fieldsOf(contents as YAMLMap, text);
  const lists = new Map<ListName, Records>();
  for (const name of listNames) {
    const value = contents.get(name);
    if (!isSeq(value) || value.items.length === 0) continue;
    const records = recordsOf(value as YAMLSeq, text);
    if (records === undefined) return undefined;
    lists.set(name, records);
  }
  return { text, newline, list: (name) => lists.get(name), field: (name) => fields.get(name) };
}

function recordsOf(list: YAMLSeq, text: string): readonly RecordAt[] | undefined {
  if (list.flow) return undefined;
  const records: RecordAt[] = [];
  for (const item of list.items) {
    if (!isMap(item) || item.flow || !item.range) return undefined;
    const start = lineStart(text, item.range[0]);
    const end = valueEnd(text, item.range[0], item.range[1]);
    records.push({
      lines: { start, end },
      fields: fieldsOf(item as YAMLMap, text),
      indent: item.range[0] - start,
      value: item.toJSON(),
    });
  }
  return records;
}

function fieldsOf(map: YAMLMap, text: string): ReadonlyMap<string, FieldAt> {
  const fields = new Map<string, FieldAt>();
  for (const pair of map.items as Field[]) {
    const { key, value } = pair;
    if (!isScalar(key) || !key.range) continue;
    const range = (value as { range?: [number, number, number] } | null)?.range;
    const start = key.range[0];
    const lines = { start, end: valueEnd(text, start, range?.[1] ?? key.range[1] + 1) };
    const isOne =
      isScalar(value) && range !== undefined && !text.slice(range[0], range[1]).includes('\n');
    const scalar = isOne && range ? { scalar: { start: range[0], end: range[1] } } : {};
    if (!fields.has(String(key.value))) fields.set(String(key.value), { lines, ...scalar });
  }
  return fields;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the line behind a value, without the blank lines and comments after it. */
function valueEnd(text: string, start: number, end: number): number {
  const last = start + text.slice(start, end).trimEnd().length;
  const next = text.indexOf('\n', last);
  return next < 0 ? text.length : next + 1;
}
