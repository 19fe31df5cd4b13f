import type { CslType } from './csl';

/**
 * How a field is read and written: as TeX prints it, as names or a date, as an address or DOI that is
 * taken as it stands; `raw`: what nobody knows the meaning of, as the file has it.
 */
export type FieldKind = 'text' | 'names' | 'date' | 'address' | 'doi' | 'raw';

/** A field of an entry as a reader sees and types it. */
export interface EntryField {
  /** The field's name in the file: `author`, `container-title`, `PY`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** On one line; empty where the entry does not have the field. Names stand apart by semicolons. */
  readonly text: string;
  /** The value as the file has it, where it is put together of pieces or named by a `@string`. */
  readonly pieces?: string;
  /** Whether quotation marks hold it in the file, so that a raw value can have none. */
  readonly quoted?: true;
  /** Whether it can only be looked at. */
  readonly fixed?: true;
}

/** The formats in which single entries can be changed. */
export type FormFormat = 'bibtex' | 'csl-json' | 'ris';

/** What characters a file can hold. */
export type Charset = 'unicode' | 'windows-1252' | 'ascii';

/** What a reader can correct of an entry: known fields first, also those it does not have, then its others. */
export interface EntryForm {
  readonly format: FormFormat;
  readonly type: CslType;
  readonly fields: readonly EntryField[];
  readonly charset: Charset;
  /** Keys of the entries that it takes fields from. */
  readonly parents: readonly string[];
}

/** An entry as the reader saw it: where it stood, and every unit of it, so that another is never taken for it. */
export interface EntryAt {
  readonly file: string;
  /** By which the work is known. */
  readonly key: string;
  /** In UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** What one field is to say; an empty text takes the field out. */
export interface FieldChange {
  readonly name: string;
  readonly kind: FieldKind;
  readonly text: string;
}

/**
 * Why a text cannot stand in a field: `braces` that do not balance, `quote`: a quotation mark that would end
 * the value, `date`: no date, `doi`, `address`: no such thing, `letter`: a character that the file cannot
 * hold, `unreadable`: it would be read as something else.
 */
export type FieldFault = 'braces' | 'quote' | 'date' | 'doi' | 'address' | 'letter' | 'unreadable';
