import { tables } from '../read/claims/tables';
import type { ClaimsDocument, FieldAt, ListName, RecordAt, Records } from './claims-document';
import type { Splice } from './splice';
import { type Fields, recordLines, scalarText, type Value } from './write-yaml';

/** The kind of record that a list holds, whose table gives the order of fields. */
const kindOf = {
  sources: 'source',
  positions: 'position',
  claims: 'claim',
  stances: 'stance',
  'not-listed': 'not-listed cite',
} as const satisfies Record<ListName, keyof typeof tables>;

/** Puts records behind the last of a list, parted as those before are; makes the list where there is none. */
export function added(
  document: ClaimsDocument,
  list: ListName,
  records: readonly Fields[],
): Splice[] {
  const { text, newline } = document;
  const before = document.list(list);
  const last = before?.at(-1);
  const gap = isParted(text, before) ? newline : '';
  const indent = last?.indent ?? 4;
  const lines = records.map((fields) => recordLines(fields, indent, newline, true));
  if (last !== undefined)
    return [at(text, last.lines.end, newline, lines.map((l) => gap + l).join(''))];
  const whole = `${list}:${newline}${lines.join('')}`;
  const empty = document.field(list);
  if (empty !== undefined) return [{ ...empty.lines, text: whole }];
  return [at(text, text.length, newline, (text.trim() === '' ? '' : newline) + whole)];
}

/** A file may end without a line end. */
function at(text: string, start: number, newline: string, lines: string): Splice {
  const missing = start > 0 && text[start - 1] !== '\n' ? newline : '';
  return { start, end: start, text: missing + lines };
}

function isParted(text: string, records: Records | undefined): boolean {
  if (records === undefined || records.length < 2) return false;
  const [a, b] = [records.at(-2), records.at(-1)];
  return (
    a !== undefined && b !== undefined && /^\s*\n/.test(text.slice(a.lines.end, b.lines.start))
  );
}

/** With its lines, and a blank line that parted it from the next. */
export function removed({ text }: ClaimsDocument, { lines }: RecordAt): Splice {
  const blank = /^[ \t]*\r?\n/.exec(text.slice(lines.end, lines.end + 200));
  const isBlankBefore = /\n[ \t]*\r?\n$/.test(
    text.slice(Math.max(0, lines.start - 200), lines.start),
  );
  const end = lines.end + (blank && isBlankBefore ? blank[0].length : 0);
  return { start: lines.start, end, text: '' };
}

/** Two neighbours change places; what stands between them stays. */
export function swapped({ text }: ClaimsDocument, a: RecordAt, b: RecordAt): Splice[] {
  const of = ({ lines }: RecordAt) => text.slice(lines.start, lines.end);
  return [
    { ...a.lines, text: of(b) },
    { ...b.lines, text: of(a) },
  ];
}

/** Sets the fields that are given; undefined takes one out. Fields that say this already stay as they are written. */
export function changed(
  document: ClaimsDocument,
  list: ListName,
  record: RecordAt,
  fields: Fields,
): Splice[] {
  const { newline } = document;
  const said = record.value as { readonly [field: string]: unknown };
  return Object.entries(fields).flatMap(([name, value]): Splice[] => {
    const field = record.fields.get(name);
    if (value === undefined) return field ? [without(document, record, field)] : [];
    if (JSON.stringify(said[name]) === JSON.stringify(value)) return [];
    if (field === undefined) {
      const start = placeFor(name, list, record);
      return [
        at(document.text, start, newline, recordLines({ [name]: value }, record.indent, newline)),
      ];
    }
    return [replaced(document, record, field, name, value)];
  });
}

/** Only the value where it is one line before and after, so that a comment behind it stays. */
export function replaced(
  { newline }: ClaimsDocument,
  { indent }: Pick<RecordAt, 'indent'>,
  { lines, scalar }: FieldAt,
  name: string,
  value: Value,
): Splice {
  const short = scalar && typeof value === 'string' ? scalarText(value) : undefined;
  if (scalar && short !== undefined && short.length <= 100) return { ...scalar, text: short };
  return { ...lines, text: recordLines({ [name]: value }, indent, newline).slice(indent) };
}

function without({ text }: ClaimsDocument, { indent }: RecordAt, { lines }: FieldAt): Splice {
  const isFirst = text.slice(lines.start - indent, lines.start).trim() !== '';
  // Behind the dash the next field takes the first one's place.
  return isFirst
    ? { start: lines.start, end: lines.end + indent, text: '' }
    : { start: lines.start - indent, end: lines.end, text: '' };
}

/** Behind the field that comes before it in the table. */
function placeFor(name: string, list: ListName, { fields }: RecordAt): number {
  const order = Object.keys(tables[kindOf[list]]);
  const before = order.slice(0, Math.max(1, order.indexOf(name)));
  const ends = before.flatMap((field) => fields.get(field)?.lines.end ?? []);
  const first = [...fields.values()][0]?.lines.end ?? 0;
  return ends.length > 0 ? Math.max(...ends) : first;
}
