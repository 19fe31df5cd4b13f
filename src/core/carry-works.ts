import { entryFormOf } from './edit/works/entry-form-of';
import { entryAt, type Found, findEntry } from './edit-works';
import type { Bibliography } from './model/bibliography';
import type { Edit, WorkEdit } from './model/edit';
import type { EntryAt, EntryField, EntryForm, FieldChange } from './model/entry-form';
import type { WorkId } from './model/id';

type Correction = Extract<WorkEdit, { kind: 'correct-work' }>;

/**
 * An edit of works as it is to be made now: on an entry that is no longer what the reader saw, field by field.
 * Or why it is not: its entry is `gone`, or what it changes was `changed`, and then how it is made all the same.
 * `work`: whose entry it is, where that is known.
 */
export type CarriedWork =
  | { readonly edit: Edit }
  | { readonly unmade: 'gone' | 'changed'; readonly work?: WorkId; readonly anyway?: Edit };

export function carryWorks(all: readonly Bibliography[], edit: Edit): CarriedWork {
  if (edit.kind !== 'correct-work' && edit.kind !== 'remove-work') return { edit };
  if (findEntry(all, edit.entry)) return { edit };
  const found = entriesNow(all, edit.entry);
  const [only] = found;
  if (only === undefined) return { unmade: 'gone' };
  // Which of those with one key it is, nobody can tell.
  if (found.length > 1) return { unmade: 'changed' };
  const entry = entryAt(only);
  const anyway = { ...edit, entry };
  const carried = edit.kind === 'correct-work' && carryFields(edit, only);
  return carried
    ? { edit: { ...carried, entry } }
    : { unmade: 'changed', work: only.work.id, anyway };
}

/** By its key; a list that was an article's own may be a file by now. */
function entriesNow(all: readonly Bibliography[], { file, key }: EntryAt): readonly Found[] {
  const keyed = all.flatMap((from) =>
    from.works.filter((work) => work.key === key).map((work) => ({ from, work })),
  );
  const own = keyed.filter(({ from }) => from.file.name === file);
  return own.length > 0 ? own : keyed;
}

/** Undefined where another has changed what this one changes, or nobody can tell. */
function carryFields(edit: Correction, found: Found): Correction | undefined {
  const seen = seenForm(edit.entry, found);
  const now = entryFormOf(found.from, found.work);
  if (seen === undefined || now === undefined) return undefined;
  const isTypeAgainst = edit.type !== undefined && now.type !== seen.type && now.type !== edit.type;
  if (isTypeAgainst || edit.fields.some((field) => isAgainst(field, seen, now))) return undefined;
  const fields = edit.fields.filter(({ name, text }) => said(now, name) !== text);
  return { ...edit, fields };
}

/** What could be corrected of the entry as the reader saw it. */
function seenForm({ text }: EntryAt, { from, work }: Found): EntryForm | undefined {
  const entry = { start: 0, end: text.length };
  return entryFormOf({ ...from, file: { ...from.file, text }, blocks: [] }, { ...work, entry });
}

function isAgainst({ name, text }: FieldChange, seen: EntryForm, now: EntryForm): boolean {
  const there = said(now, name);
  return there !== said(seen, name) && there !== text;
}

/** Pieces as they stand: the `@string`s that they name are elsewhere in the file. */
function said({ fields }: EntryForm, name: string): string {
  const field: EntryField | undefined = fields.find((one) => one.name === name);
  return field?.pieces ?? field?.text ?? '';
}
