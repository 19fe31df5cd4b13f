import { isDateText } from '../../model/date-text';
import { isDoi } from '../../model/doi';
import type { EntryField, EntryForm, FieldFault } from '../../model/entry-form';
import { isBalanced, typedText, writtenValue } from './bibtex-value';
import { cslText, cslValue, typedCslText } from './csl-value';
import { holds, texLetters } from './tex-letters';

type FormOf = Pick<EntryForm, 'format' | 'charset'>;

/** What is typed as the field would say it once it is written and read again. */
export function saidText({ format }: Pick<EntryForm, 'format'>, field: EntryField, typed: string) {
  return format === 'csl-json' ? typedCslText(field.kind, typed) : typedText(field, typed);
}

/** Why a text cannot stand in a field; undefined where it can, and where it is not another. */
export function fieldFault(form: FormOf, field: EntryField, typed: string): FieldFault | undefined {
  const text = saidText(form, field, typed);
  if (text === '' || text === field.text) return undefined;
  const known = ownFault(field, text, form);
  if (known !== undefined) return known;
  if (form.format === 'ris') return holds(text, form.charset) ? undefined : 'letter';
  return form.format === 'bibtex' ? bibtexFault(form, field, text) : otherFault(field, text);
}

function bibtexFault({ charset }: FormOf, field: EntryField, text: string): FieldFault | undefined {
  const isHeld = isVerbatim(field) ? holds(text, charset) : texLetters(text, charset) !== undefined;
  if (!isHeld) return 'letter';
  const context = { charset, usePrefix: false };
  return writtenValue(field, text, '', context) === undefined ? 'unreadable' : undefined;
}

function otherFault({ kind }: EntryField, text: string): FieldFault | undefined {
  return cslText(kind, cslValue(kind, text, undefined)) === text ? undefined : 'unreadable';
}

function isVerbatim({ kind }: EntryField): boolean {
  return kind === 'raw' || kind === 'doi' || kind === 'address';
}

function ownFault(
  { kind, quoted, pieces }: EntryField,
  text: string,
  { format }: FormOf,
): FieldFault | undefined {
  switch (kind) {
    case 'raw':
      if (format !== 'bibtex') return undefined;
      if (!isBalanced(text)) return 'braces';
      return quoted && pieces === undefined && hasBareQuote(text) ? 'quote' : undefined;
    case 'doi':
      return isDoi(text) ? undefined : 'doi';
    case 'address':
      return /^[^\s\\{}"]+$/.test(text) ? undefined : 'address';
    case 'date':
      return isDateText(text) ? undefined : 'date';
    default:
      return undefined;
  }
}

/** Outside braces a quotation mark ends a value that is quoted. */
function hasBareQuote(text: string): boolean {
  let depth = 0;
  for (const unit of text) {
    if (unit === '{') depth++;
    else if (unit === '}') depth--;
    else if (unit === '"' && depth === 0) return true;
  }
  return false;
}
