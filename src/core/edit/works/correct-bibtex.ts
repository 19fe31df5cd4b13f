import { writtenTypes } from '../../model/bibtex-types';
import type { CslType } from '../../model/csl';
import type { Charset, FieldChange } from '../../model/entry-form';
import type { Span } from '../../model/source';
import type { ScannedField } from '../../read/bibtex/fields';
import { withNewFields, withoutFields } from '../../write/bibtex-field';
import { type Splice, spliced } from '../splice';
import { bibtexEntryIn, type EntryInFile, isMonth, isPieced, valueSpan } from './bibtex-entry';
import { typeOf, usesPrefix } from './bibtex-form';
import { typedText, type ValueContext, valueText, writtenValue } from './bibtex-value';

export interface Corrections {
  /** Left out: it stays what it is. */
  readonly type?: CslType | undefined;
  readonly fields: readonly FieldChange[];
}

/**
 * An entry in which fields say something else; what was not changed stays byte for byte. Undefined where
 * the entry cannot be taken apart, or would not be read as it was meant.
 */
export function correctBibtex(
  text: string,
  span: Span,
  strings: readonly Span[],
  corrections: Corrections,
  charset: Charset,
): string | undefined {
  const entry = bibtexEntryIn(text, span, strings);
  if (entry === undefined) return undefined;
  const context = { charset, usePrefix: usesPrefix(entry) };
  const { type } = corrections;
  const isRetyped = type !== undefined && type !== typeOf(entry);
  const fields = [...corrections.fields, ...(isRetyped ? subtypeOf(type, entry) : [])];
  const replaced = replacements(entry, fields, context);
  if (replaced === undefined) return undefined;
  const word = isRetyped ? [{ ...entry.type, text: typeWord(type, entry) }] : [];
  const whole = spliced(text.slice(span.start, span.end), moved([...replaced, ...word], span));
  const left = withoutEmptied(whole, entry, fields);
  const added = withMissing(left, entry, fields, context);
  return added !== undefined && isAsMeant(entry, added, fields, context) ? added : undefined;
}

function moved(splices: readonly Splice[], { start }: Span): readonly Splice[] {
  return splices.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
}

function find(entry: EntryInFile, name: string): ScannedField | undefined {
  return entry.fields.find((field) => field.name === name);
}

/** Fields that the entry has and keeps; undefined where one cannot say what it should. */
function replacements(
  entry: EntryInFile,
  changes: readonly FieldChange[],
  context: ValueContext,
): readonly Splice[] | undefined {
  const splices: Splice[] = [];
  for (const change of changes) {
    const field = find(entry, change.name);
    if (field === undefined || change.text === '') continue;
    const splice = replacement(entry, field, change, context);
    if (splice === undefined) return undefined;
    splices.push(splice);
  }
  return splices;
}

function replacement(
  entry: EntryInFile,
  field: ScannedField,
  change: FieldChange,
  context: ValueContext,
): Splice | undefined {
  const span = valueSpan(entry, field);
  const [part] = field.parts;
  if (span === undefined || part === undefined) return undefined;
  const value = writtenValue(change, change.text, entry.valueOf(field), context);
  if (value === undefined) return undefined;
  if (part.kind === 'bare' || isPieced(entry, field)) {
    const raw = entry.text.slice(span.start, span.end);
    return { ...span, text: isBare(raw, value, field.name) ? value : delimited(entry, value) };
  }
  const { start, end } = part;
  return { start, end, text: part.kind === 'quoted' ? withoutQuotes(value) : value };
}

/** Numbers and months may stand without delimiters where they did before. */
function isBare(before: string, value: string, name: string): boolean {
  if (name === 'month' && isMonth(before)) return isMonth(value);
  return /^\d+$/.test(before) && /^\d+$/.test(value);
}

/** As the entry's other values. */
function delimited({ fields }: EntryInFile, value: string): string {
  const kinds = fields.flatMap(({ parts }) => (parts.length === 1 ? (parts[0]?.kind ?? []) : []));
  const isQuoted = kinds.find((kind) => kind !== 'bare') === 'quoted';
  return isQuoted ? `"${withoutQuotes(value)}"` : `{${value}}`;
}

/** In a quoted value a quotation mark stands in braces. */
function withoutQuotes(value: string): string {
  let depth = 0;
  let out = '';
  for (const unit of value) {
    if (unit === '{') depth++;
    else if (unit === '}') depth--;
    out += unit === '"' && depth === 0 ? '{"}' : unit;
  }
  return out;
}

function withoutEmptied(
  whole: string,
  entry: EntryInFile,
  changes: readonly FieldChange[],
): string {
  const gone = new Set(
    changes.filter(({ name, text }) => text === '' && find(entry, name)).map(({ name }) => name),
  );
  return gone.size === 0 ? whole : withoutFields(whole, (name) => gone.has(name)).entry;
}

function withMissing(
  whole: string,
  entry: EntryInFile,
  changes: readonly FieldChange[],
  context: ValueContext,
): string | undefined {
  const lineEnd = /\r\n|\n|\r/.exec(entry.text)?.[0] ?? '\n';
  const width = widthOfNames(entry);
  let out = whole;
  for (const change of changes) {
    if (change.text === '' || find(entry, change.name)) continue;
    const value = writtenValue(change, change.text, '', context);
    if (value === undefined) return undefined;
    out = withNewFields(out, [[change.name.padEnd(width), delimited(entry, value)]], lineEnd);
  }
  return out;
}

/** Where equals signs stand below each other, so does that of a new field. */
function widthOfNames({ text, fields }: EntryInFile): number {
  const widths = fields.map(({ at }) => text.slice(at, text.indexOf('=', at)).length - 1);
  const [first = 0] = widths;
  return widths.length > 1 && widths.every((width) => width === first) ? first : 0;
}

/** A type that BibTeX has no word for is told by its subtype. */
function subtypeOf(type: CslType, entry: EntryInFile): readonly FieldChange[] {
  const [, subtype = ''] = writtenTypes[type];
  const isThere = find(entry, 'entrysubtype') !== undefined;
  return subtype === '' && !isThere ? [] : [{ name: 'entrysubtype', kind: 'raw', text: subtype }];
}

/** In capitals, or with one, as the word before. */
function typeWord(type: CslType, { text, type: { start, end } }: EntryInFile): string {
  const [word] = writtenTypes[type];
  const before = text.slice(start, end);
  if (before.length > 1 && before === before.toUpperCase()) return word.toUpperCase();
  const isCapital = /^[A-Z]/.test(before);
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Read again, it has the same key, says what was typed, and all else as before. */
function isAsMeant(
  before: EntryInFile,
  whole: string,
  changes: readonly FieldChange[],
  context: ValueContext,
): boolean {
  const after = bibtexEntryIn(whole, { start: 0, end: whole.length }, []);
  if (after === undefined || after.key !== before.key) return false;
  const changed = new Map(changes.map((change) => [change.name, change]));
  const others = ({ text, fields }: EntryInFile) =>
    fields
      .filter(({ name }) => !changed.has(name))
      .map(({ name, parts }) => [name, ...parts.map((p) => text.slice(p.start, p.end))].join('\0'))
      .join('\0\0');
  if (others(before) !== others(after)) return false;
  return changes.every((change) => {
    const field = find(after, change.name);
    if (change.text === '') return field === undefined;
    return field !== undefined && says(after, field, change, context);
  });
}

function says(
  entry: EntryInFile,
  field: ScannedField,
  change: FieldChange,
  context: ValueContext,
): boolean {
  const span = valueSpan(entry, field);
  if (span === undefined) return false;
  const raw = field.parts.map(({ start, end }) => entry.text.slice(start, end)).join('');
  const read = valueText(change, raw, context)?.normalize('NFC');
  return read === typedText(change, change.text).normalize('NFC');
}
