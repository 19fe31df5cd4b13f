import { isPeriodical } from '../../model/bibtex-types';
import type { CslType } from '../../model/csl';
import { bibtexKnownFields, type KnownField, knownField } from '../../model/entry-fields';
import type { EntryField, EntryForm, FieldKind } from '../../model/entry-form';
import { cslTypeOf } from '../../read/bibtex/entry-types';
import type { ScannedField } from '../../read/bibtex/fields';
import { keysIn } from '../../read/bibtex/inherit';
import { collapse } from '../../read/bibtex/tex-text';
import { type EntryInFile, isMonth, isPieced, valueSpan } from './bibtex-entry';
import { type ValueContext, valueText } from './bibtex-value';

/** What a reader can correct of a BibTeX entry, as it stands in its file. */
export function bibtexForm(entry: EntryInFile, charset: ValueContext['charset']): EntryForm {
  const type = typeOf(entry);
  const own = firstOfEach(entry.fields);
  const there = own.map((field) =>
    fieldOf(entry, field, { charset, usePrefix: usesPrefix(entry) }),
  );
  const rows = bibtexKnownFields.flatMap((row) => {
    const found = there.filter(({ name }) => row.names.includes(name));
    return found.length > 0 ? found : missingField(row, type, entry);
  });
  const known = new Set(rows);
  return {
    format: 'bibtex',
    type,
    fields: [...rows, ...there.filter((field) => !known.has(field))],
    charset,
    parents: ['crossref', 'xdata'].flatMap((name) => keysIn(valueIn(entry, name), name)),
  };
}

export function typeOf(entry: EntryInFile): CslType {
  const fields = new Map(firstOfEach(entry.fields).map((f) => [f.name, entry.valueOf(f)]));
  return cslTypeOf(entry.text.slice(entry.type.start, entry.type.end).toLowerCase(), fields);
}

export function usesPrefix(entry: EntryInFile): boolean {
  return /useprefix(?! ?= ?false)/.test(valueIn(entry, 'options') ?? '');
}

/** Of a doubled field the first counts, as for BibTeX. */
function firstOfEach(fields: readonly ScannedField[]): readonly ScannedField[] {
  return fields.filter(({ name }, i) => fields.findIndex((one) => one.name === name) === i);
}

function valueIn(entry: EntryInFile, name: string): string | undefined {
  const field = entry.fields.find((one) => one.name === name);
  return field && entry.valueOf(field);
}

function fieldOf(entry: EntryInFile, field: ScannedField, context: ValueContext): EntryField {
  const { name, parts } = field;
  const value = entry.valueOf(field);
  const kind = kindOf(name, value, context);
  const span = valueSpan(entry, field);
  const raw = span ? entry.text.slice(span.start, span.end) : value;
  const isBareMonth = name === 'month' && parts.length === 1 && isMonth(raw);
  return {
    name,
    kind,
    text: isBareMonth ? raw : (valueText({ name, kind }, value, context) ?? ''),
    ...(isPieced(entry, field) ? { pieces: collapse(raw) } : {}),
    ...(parts[0]?.kind === 'quoted' ? { quoted: true } : {}),
  };
}

/** Names that cannot be told apart in one line are shown as they stand. */
function kindOf(name: string, value: string, context: ValueContext): FieldKind {
  const kind = knownField(bibtexKnownFields, name)?.kind ?? 'raw';
  return valueText({ name, kind }, value, context) === undefined ? 'raw' : kind;
}

/** Fields that a work of its type should have, under the name that its other fields would have beside them. */
function missingField(row: KnownField, type: CslType, entry: EntryInFile): readonly EntryField[] {
  const name = missingName(row, type, entry);
  return name === undefined ? [] : [{ name, kind: row.kind, text: '' }];
}

function missingName(row: KnownField, type: CslType, entry: EntryInFile): string | undefined {
  const has = (name: string) => entry.fields.some((field) => field.name === name);
  const isBiblatex = ['date', 'journaltitle', 'location'].some(has);
  switch (row.words) {
    case 'year':
      return has('date') ? undefined : 'year';
    case 'published in':
      if (isPeriodical(type)) return isBiblatex ? 'journaltitle' : 'journal';
      return type === 'chapter' || type === 'paper-conference' ? 'booktitle' : undefined;
    case 'issue':
      return isPeriodical(type) ? 'number' : undefined;
    case 'publisher':
      if (isPeriodical(type)) return undefined;
      return type === 'report' ? 'institution' : type === 'thesis' ? 'school' : 'publisher';
    case 'place':
      if (isPeriodical(type)) return undefined;
      return isBiblatex ? 'location' : 'address';
    default:
      return offered.has(row.words) ? row.names[0] : undefined;
  }
}

const offered: ReadonlySet<string> = new Set([
  'title',
  'author',
  'editor',
  'volume',
  'pages',
  'DOI',
  'URL',
]);
