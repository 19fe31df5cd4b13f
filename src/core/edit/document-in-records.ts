import type { Span, TextFile } from '../model/source';
import type { FieldInPieces, RecordsRead } from '../read/claims/records-read';
import type { Piece } from '../read/claims/yaml-pieces';
import {
  type ClaimsDocument,
  claimsDocument,
  type FieldAt,
  type ListName,
  type RecordAt,
  type Records,
} from './claims-document';

/**
 * As `claimsDocument` has it, with only those records looked at that are asked for; undefined where the file is not
 * read record by record.
 */
export function documentInRecords(file: TextFile, read: RecordsRead): ClaimsDocument | undefined {
  const { text } = file;
  const fields = read.fields(file);
  if (!fields?.every((field) => isInLines(field, text))) return undefined;
  const byName = new Map(fields.map((field) => [field.name, field]));
  const lists = new Map<ListName, Records>();
  return {
    text,
    newline: /\r\n/.test(text) ? '\r\n' : '\n',
    list: (name) => {
      const field = byName.get(name);
      if (field === undefined || !field.section.isList) return undefined;
      const list = lists.get(name) ?? recordsIn(field.section.pieces, name);
      lists.set(name, list);
      return list;
    },
    field: (name) => {
      const field = byName.get(name);
      if (field === undefined) return undefined;
      const { isList, at, pieces } = field.section;
      const [first] = pieces;
      // The whole list is no piece of its own; few edits ask for it.
      if (isList || first === undefined) return claimsDocument(text)?.field(name);
      const found = claimsDocument(first.text)?.field(name);
      return found && shiftedField(found, at);
    },
  };
}

/** Lists have their records in lines, and all other fields are no lists of any. */
function isInLines({ value, section }: FieldInPieces, text: string): boolean {
  if (value.kind !== 'list') return true;
  if (!section.isList) return value.items.length === 0;
  return value.items.every(({ kind, at }) => kind === 'fields' && text[at] !== '{');
}

function recordsIn(pieces: readonly Piece[], name: ListName): Records {
  const found = new Map<number, RecordAt>();
  return {
    length: pieces.length,
    at: (index) => {
      const place = index < 0 ? pieces.length + index : index;
      const piece = pieces[place];
      const record = found.get(place) ?? (piece && recordIn(piece, name));
      if (record !== undefined) found.set(place, record);
      return record;
    },
  };
}

function recordIn({ text, shift }: Piece, name: ListName): RecordAt | undefined {
  const record = claimsDocument(text)?.list(name)?.at(0);
  if (record === undefined) return undefined;
  const fields = [...record.fields].map(([field, at]) => [field, shiftedField(at, shift)] as const);
  return { ...record, lines: moved(record.lines, shift), fields: new Map(fields) };
}

function shiftedField({ lines, scalar }: FieldAt, by: number): FieldAt {
  return { lines: moved(lines, by), ...(scalar && { scalar: moved(scalar, by) }) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
