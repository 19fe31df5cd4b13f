import type { CslItem } from '../model/csl';

/** Fields of BibTeX entries that Zotero, JabRef, Mendeley and BibDesk keep for their user alone. */
const fields: ReadonlySet<string> = new Set([
  // Where files lie on the user's machine.
  'file',
  'localfile',
  'local-url',
  'pdf',
  // Who has the entry, and when it was touched.
  'owner',
  'username',
  'timestamp',
  'creationdate',
  'modificationdate',
  'date-added',
  'date-modified',
  // What the user thinks of it.
  'annotation',
  'annote',
  'comment',
  'review',
  'groups',
  'mendeley-groups',
  'mendeley-tags',
  'priority',
  'printed',
  'qualityassured',
  'ranking',
  'rating',
  'readstatus',
  'read',
  'relevance',
]);
/** One for each user, or each file. */
const numberedFields = /^(?:comment|bdsk-file|bdsk-url)-/;

/**
 * Whether a field is its user's alone: by its name, or for it points into a machine's folders.
 * @param name in small letters
 * @param value as it is printed
 */
export function isPersonalField(name: string, value: string): boolean {
  return fields.has(name) || numberedFields.test(name) || /^[{"\s]{0,9}file:/i.test(value);
}

/** Fields that name other entries. */
const pointers: ReadonlySet<string> = new Set(['crossref', 'xref', 'xdata', 'related', 'entryset']);

/** Whether a field names one of these entries. */
export function pointsAt(name: string, value: string, keys: ReadonlySet<string>): boolean {
  if (!pointers.has(name)) return false;
  const named = value.replace(/[{}"]/g, '').split(',');
  return named.some((key) => keys.has(key.trim()));
}

/** A work of another format than BibTeX without the notes and the fields that no variable takes, which may be anything. */
export function withoutNotes({ custom, note, annote, ...item }: CslItem): {
  readonly item: CslItem;
  readonly left: number;
} {
  const own = [note, annote].filter((text) => text !== undefined).length;
  return { item, left: own + Object.keys(custom ?? {}).length };
}
