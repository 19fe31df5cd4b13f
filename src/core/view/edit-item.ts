import { closed, hasOthers, withOpenEnd } from '../model/and-others';
import type { CslItem, CslName } from '../model/csl';
import { dateOf, dateText, isDateText } from '../model/date-text';
import { nameOf, nameText } from '../model/name-text';
import { type ReferenceField, type ReferenceVariable, referenceFields } from './reference-fields';

/** A work's fields as text that a reader can correct. */
export type ItemForm = Readonly<Record<ReferenceVariable, string>>;

export function formOf(item: CslItem): ItemForm {
  const entries = referenceFields.map((field) => [field.variable, textOf(item, field)] as const);
  return Object.fromEntries(entries) as ItemForm;
}

/** The item with what the reader changed; what stayed the same in the form, or is no date, stays as it was read. */
export function editItem(item: CslItem, type: CslItem['type'], form: ItemForm): CslItem {
  const before = formOf(item);
  const changed = new Map<string, unknown>(Object.entries({ ...item, type }));
  for (const field of referenceFields) {
    const text = form[field.variable].trim();
    if (text === before[field.variable].trim()) continue;
    if (text === '') changed.delete(field.variable);
    else if (field.kind !== 'date' || isDateText(text))
      changed.set(field.variable, readField(text, field, item));
  }
  return Object.fromEntries(changed) as unknown as CslItem;
}

function textOf(item: CslItem, field: ReferenceField): string {
  if (field.kind === 'names') return namesText(item[field.variable] ?? []);
  if (field.kind === 'date') return dateText(item[field.variable]);
  return item[field.variable] ?? '';
}

function readField(text: string, field: ReferenceField, item: CslItem): unknown {
  if (field.kind === 'names') return namesOf(text, item[field.variable] ?? []);
  return field.kind === 'date' ? dateOf(text) : text;
}

/** A name that was not touched stays as it was read; "et al." is none. */
function namesOf(text: string, before: readonly CslName[]): readonly CslName[] {
  const known = new Map(before.map((name) => [nameText(name), closed(name)]));
  const parts = text.split(';').map((part) => part.trim());
  const names = parts.filter((part) => part !== '').map((part) => known.get(part) ?? nameOf(part));
  return withOpenEnd(names);
}

function namesText(names: readonly CslName[]): string {
  return [...names.map(nameText), ...(hasOthers(names) ? ['et al.'] : [])].join('; ');
}

/** What to tell of a date that is none; undefined for one, for words that stand for one, and for an empty text. */
export function dateFault(text: string): string | undefined {
  if (isDateText(text)) return undefined;
  return 'This is no date; write 2016, 2016-05-03, 2010/2012, or forthcoming.';
}
