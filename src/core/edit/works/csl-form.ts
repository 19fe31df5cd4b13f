import { cslKnownFields, knownField } from '../../model/entry-fields';
import type { EntryField, EntryForm } from '../../model/entry-form';
import { itemOf } from '../../read/csl-json/item';
import { customText, fieldsOf } from '../../read/csl-json/values';
import { isZoteroItem } from '../../read/csl-json/zotero-item';
import { type Member, membersOf } from './csl-members';
import { cslText } from './csl-value';

/** What is no field of a form: the key, and the type, which has a place of its own. */
const notFields: ReadonlySet<string> = new Set([...['id', 'type', 'citation-key', 'citationKey']]);

/** What a reader can correct of an item of CSL-JSON; undefined for Zotero's own JSON. */
export function cslForm(item: string): EntryForm | undefined {
  const members = membersOf(item);
  const object = members && fieldsOf(JSON.parse(item));
  if (members === undefined || object === undefined || isZoteroItem(object)) return undefined;
  const own = members.filter(({ name }) => !notFields.has(name));
  const there = own.map((member) => fieldIn(item, member));
  const rows = cslKnownFields.flatMap(({ names: [name], kind }): readonly EntryField[] => {
    const found = there.find((field) => field.name === name);
    return [found ?? { name, kind, text: '' }];
  });
  const known = new Set(rows);
  return {
    format: 'csl-json',
    type: itemOf(object).type,
    fields: [...rows, ...there.filter((field) => !known.has(field))],
    charset: 'unicode',
    parents: [],
  };
}

function fieldIn(item: string, { name, value }: Member): EntryField {
  const kind = knownField(cslKnownFields, name)?.kind ?? 'text';
  const said: unknown = JSON.parse(item.slice(value.start, value.end));
  const line = cslText(kind, said);
  if (line !== undefined) return { name, kind, text: line };
  return { name, kind: 'raw', text: customText(said).replace(/\s+/g, ' '), fixed: true };
}
