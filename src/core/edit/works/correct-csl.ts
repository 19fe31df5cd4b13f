import type { FieldChange } from '../../model/entry-form';
import { type Splice, spliced } from '../splice';
import type { Corrections } from './correct-bibtex';
import { type Member, membersOf } from './csl-members';
import { cslText, cslValue, typedCslText } from './csl-value';

/**
 * An item in which fields say something else; all else stays byte for byte. An item without a key of its own
 * gets the one that it is known by, which would else change with its fields. Undefined where it cannot be.
 */
export function correctCsl(
  item: string,
  key: string,
  { type, fields }: Corrections,
): string | undefined {
  const members = membersOf(item);
  if (members === undefined) return undefined;
  const isKeyed = members.some(({ name }) => keyNames.has(name));
  let whole = item;
  if (!isKeyed && key !== '') whole = withMember(whole, 'id', key);
  if (type !== undefined) whole = withMember(whole, 'type', type);
  for (const change of fields) whole = withChange(whole, change);
  return isAsMeant(whole, fields) ? whole : undefined;
}

const keyNames: ReadonlySet<string> = new Set(['id', 'citation-key', 'citationKey']);

function withChange(item: string, { name, kind, text }: FieldChange): string {
  const there = membersOf(item)?.findLast((member) => member.name === name)?.value;
  const before: unknown = there && JSON.parse(item.slice(there.start, there.end));
  const typed = typedCslText(kind, text);
  return withMember(item, name, typed === '' ? undefined : cslValue(kind, typed, before));
}

/** Undefined takes it out. Of a doubled field the last is the one that is read. */
function withMember(item: string, name: string, value: unknown): string {
  const members = membersOf(item) ?? [];
  const at = members.findLastIndex((member) => member.name === name);
  const member = members[at];
  if (member === undefined) {
    if (value === undefined) return item;
    return spliced(item, [
      added(item, members, `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ]);
  }
  if (value !== undefined) return spliced(item, [{ ...member.value, text: JSON.stringify(value) }]);
  // With the comma that parts it from the one before, else from the one behind.
  const before = members[at - 1]?.whole.end;
  const behind = members[at + 1]?.whole.start ?? member.whole.end;
  const gone =
    before === undefined
      ? { start: member.whole.start, end: behind }
      : { start: before, end: member.whole.end };
  return spliced(item, [{ ...gone, text: '' }]);
}

/** Behind the last field, on a line of its own where the others are. */
function added(item: string, members: readonly Member[], field: string): Splice {
  const last = members.at(-1);
  if (last === undefined) return { start: 1, end: 1, text: field };
  const line = /(?:\r\n|\n|\r)[ \t]*$/.exec(item.slice(0, last.whole.start))?.[0] ?? ' ';
  return { start: last.whole.end, end: last.whole.end, text: `,${line}${field}` };
}

function isAsMeant(item: string, fields: readonly FieldChange[]): boolean {
  const members = membersOf(item);
  if (members === undefined) return false;
  return fields.every(({ name, kind, text }) => {
    const typed = typedCslText(kind, text);
    const member = members.findLast((one) => one.name === name);
    if (typed === '' || member === undefined) return typed === '' && member === undefined;
    const said: unknown = JSON.parse(item.slice(member.value.start, member.value.end));
    return cslText(kind, said) === typed;
  });
}
