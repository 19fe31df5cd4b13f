import type { Bibliography } from '../../model/bibliography';
import type { Span } from '../../model/source';
import { readFields, type ScannedField } from '../../read/bibtex/fields';
import { scanBibtex } from '../../read/bibtex/scan';
import { budgetFor, stringsOf } from '../../read/bibtex/strings';

/** An entry with its fields, in offsets into the file. */
export interface EntryInFile {
  readonly text: string;
  readonly span: Span;
  /** The word behind the `@`. */
  readonly type: Span;
  readonly key: string;
  readonly fields: readonly ScannedField[];
  /** Its values as TeX, their `@string`s put in. */
  readonly valueOf: (field: ScannedField) => string;
}

/** Undefined where the span is not one whole entry. */
export function bibtexEntryIn(
  text: string,
  span: Span,
  strings: readonly Span[],
): EntryInFile | undefined {
  const [block, ...more] = scanBibtex(text.slice(span.start, span.end)).blocks;
  if (block?.entry === undefined || more.length > 0) return undefined;
  const { key, fields } = block.entry;
  const from = span.start + fields.start;
  const word = /^@\s*([^\s@{}()[\],="#%\\]+)/.exec(text.slice(span.start, span.start + 200));
  const name = word?.[1] ?? '';
  const start = span.start + (word?.[0].length ?? 0) - name.length;
  return {
    text,
    span,
    type: { start, end: start + name.length },
    key,
    fields: readFields(text, from, span.start + fields.end, []),
    valueOf: expander(text, strings, key),
  };
}

/** The blocks that a file's `@string`s stand in. */
export function stringBlocks({ blocks }: Bibliography): readonly Span[] {
  return blocks.filter(({ kind }) => kind === 'string');
}

function expander(text: string, blocks: readonly Span[], key: string): EntryInFile['valueOf'] {
  const strings = stringsOf(text, budgetFor(text), []);
  for (const { start, end } of blocks) {
    const open = start + text.slice(start, end).search(/[{(]/) + 1;
    for (const field of readFields(text, open, end - 1, [])) strings.define(field);
  }
  return (field) => strings.valueOf(field, key);
}

/** From the first to the last unit of a value, delimiters and all. */
export function valueSpan({ text, span }: EntryInFile, { parts }: ScannedField): Span | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const start = first.kind === 'bare' ? first.start : first.start - 1;
  if (last.kind === 'bare') return { start, end: last.end };
  const closing = last.kind === 'quoted' ? '"' : '}';
  const isClosed = text.charAt(last.end) === closing && last.end + 1 < span.end;
  return isClosed ? { start, end: last.end + 1 } : undefined;
}

/** Whether a value is put together of pieces, or is the name of a `@string`. */
export function isPieced({ text }: EntryInFile, { name, parts }: ScannedField): boolean {
  const [first] = parts;
  if (parts.length > 1) return true;
  if (first?.kind !== 'bare') return false;
  const word = text.slice(first.start, first.end);
  return !/^-?\d/.test(word) && !(name === 'month' && isMonth(word));
}

/** The names that BibTeX has for months. */
export function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(word);
}
