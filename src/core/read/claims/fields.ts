import type { PlaceOf } from '../../model/source';
import { createNear, type Near } from '../near';
import { type FieldRule, type RecordKind, tables } from './tables';
import type { Tell } from './tell';
import type { YamlField, YamlNode } from './yaml-node';

/** Text as the file prints it, with its offset. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

interface Values {
  readonly text: Said;
  /** One, or a list of them. */
  readonly texts: readonly Said[];
  readonly key: Said;
  readonly word: Said;
  readonly number: { readonly number: number; readonly at: number };
  readonly list: readonly YamlNode[];
  readonly fields: YamlNode;
}

type Table<K extends RecordKind> = (typeof tables)[K];
type ValueOf<R> = R extends { readonly kind: infer V extends keyof Values } ? Values[V] : never;

/** The fields of a record that are there and of the right kind. */
export type FieldsOf<K extends RecordKind> = {
  readonly at: number;
  /** Fields that are given, but not so that they can be read; each has been told. */
  readonly unread: ReadonlySet<string>;
} & {
  readonly [F in keyof Table<K>]?: ValueOf<Table<K>[F]>;
};

/** Reads a record by its table and tells what is missing, unknown, doubled or of another kind. */
export type ReadFields = <K extends RecordKind>(node: YamlNode, kind: K) => FieldsOf<K> | undefined;

export function createReadFields(placeOf: PlaceOf, tell: Tell): ReadFields {
  const nears = new Map<RecordKind, Near>();
  return (node, kind) => {
    if (node.kind === 'told') return undefined;
    if (node.kind !== 'fields') {
      tell('wrong-kind', node.at, { where: kind, expected: 'fields', found: node.kind });
      return undefined;
    }
    const rules = new Map<string, FieldRule>(Object.entries(tables[kind]));
    const given = knownFields(node.fields, kind, rules);
    const read: [string, unknown][] = [];
    const unread = new Set<string>();
    for (const [name, rule] of rules) {
      const field = given.get(name);
      const value = field && readValue(field, rule, kind, tell);
      if (value !== undefined) read.push([name, value]);
      else if (field !== undefined && !isLeftOut(field, rule)) unread.add(name);
      else if (rule.required) {
        tell('missing-field', field?.at ?? node.at, { where: kind, field: name });
      }
    }
    return Object.fromEntries([
      ['at', node.at],
      ['unread', unread],
      ...read,
    ]) as unknown as FieldsOf<typeof kind>;
  };

  function knownFields(
    fields: readonly YamlField[],
    where: RecordKind,
    rules: ReadonlyMap<string, FieldRule>,
  ): ReadonlyMap<string, YamlField> {
    const seen = new Map<string, YamlField>();
    for (const field of fields) {
      const { name, at } = field;
      const first = seen.get(name);
      if (first !== undefined) {
        tell('doubled-field', at, { where, field: name, firstLine: placeOf(first.at).line });
        continue;
      }
      seen.set(name, field);
      if (!rules.has(name)) tell('unknown-field', at, { where, field: name, ...hint(where, name) });
    }
    return seen;
  }

  function hint(where: RecordKind, name: string): { readonly near?: string } {
    const near = nears.get(where) ?? createNear(Object.keys(tables[where]));
    nears.set(where, near);
    const word = near(name);
    return word === undefined ? {} : { near: word };
  }
}

/** The field's value; undefined when it is left out, and when it is not of the rule's kind, which is told. */
function readValue(
  { name, at, value }: YamlField,
  { kind, required }: FieldRule,
  where: RecordKind,
  tell: Tell,
): unknown {
  if (value.kind === 'told') return undefined;
  if (value.kind === 'nothing') {
    if (kind === 'word') return { text: '', at };
    // A key begun and not written is a mistake even where the field may be left out.
    if (kind === 'key' && !required) tell('missing-field', at, { where, field: name });
    return undefined;
  }
  if (kind === 'texts') return readTexts(value, `${where}.${name}`, tell);
  if (kind === 'text' || kind === 'key' || kind === 'word') {
    if ('text' in value) return kind === 'text' && isBlank(value.text) ? undefined : value;
  } else if (value.kind === kind) {
    return value.kind === 'list' ? value.items : value;
  }
  const expected = kind === 'key' || kind === 'word' ? 'text' : kind;
  tell('wrong-kind', value.at, { where: `${where}.${name}`, expected, found: value.kind });
  return undefined;
}

/** Blank ones are left out; what is no text is told. */
function readTexts(value: YamlNode, where: string, tell: Tell): readonly Said[] | undefined {
  const items = value.kind === 'list' ? value.items : [value];
  const texts = items.flatMap((item): readonly Said[] => {
    if (item.kind === 'told' || item.kind === 'nothing') return [];
    if ('text' in item) return isBlank(item.text) ? [] : [item];
    tell('wrong-kind', item.at, { where, expected: 'text', found: item.kind });
    return [];
  });
  return texts.length > 0 ? texts : undefined;
}

/** Whether a value that could not be had is not there at all, rather than told of already. */
function isLeftOut({ value }: YamlField, { kind, required }: FieldRule): boolean {
  if (value.kind === 'nothing') return kind !== 'key' || required === true;
  return value.kind === 'text' && isBlank(value.text) && (kind === 'text' || kind === 'texts');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
