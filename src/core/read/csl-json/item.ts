import {
  type CslItem,
  type CslTextVariable,
  type CslType,
  cslDateVariables,
  cslNameVariables,
  cslTextVariables,
  cslTypes,
} from '../../model/csl';
import type { Draft } from '../records/draft';
import { customText, dateOf, type Fields, fieldsOf, namesOf, textOf } from './values';

const knownTypes: ReadonlyMap<string, CslType> = new Map([
  ...cslTypes.map((type) => [type, type] as const),
  // Not CSL 1.0.2's, or not shown, but written.
  ['article-preprint', 'article'],
  ['classic', 'book'],
  ['event', 'speech'],
  ['video', 'motion_picture'],
  ['website', 'webpage'],
] as const);

/** Older and other names of variables, used where the variable itself is not there. */
const otherNames: readonly (readonly [CslTextVariable, string])[] = [
  ['title-short', 'shortTitle'],
  ['container-title-short', 'journalAbbreviation'],
  ['event-title', 'event'],
];

/** A CSL-JSON item (CSL 1.0.2), as far as its shapes are what they should be. */
export function itemOf(fields: Fields): CslItem {
  const item: Draft = { type: knownTypes.get(textOf(fields.get('type'))) ?? 'document' };
  for (const variable of cslTextVariables) {
    const text = textOf(fields.get(variable), variable === 'keyword' ? '; ' : ', ');
    if (text !== '') item[variable] = text;
  }
  for (const [variable, other] of otherNames) {
    const text = textOf(fields.get(other));
    if (text !== '') item[variable] ??= text;
  }
  for (const variable of cslNameVariables) {
    const names = fields.has(variable) ? namesOf(fields.get(variable)) : [];
    if (names.length > 0) item[variable] = names;
  }
  for (const variable of cslDateVariables) {
    const date = fields.has(variable) ? dateOf(fields.get(variable)) : undefined;
    if (date) item[variable] = date;
  }
  const custom = customOf(item, fields);
  if (custom) item.custom = custom;
  return item;
}

const taken: ReadonlySet<string> = new Set<string>([
  ...['id', 'type', 'citation-key', 'citationKey', 'custom'],
  ...cslTextVariables,
  ...cslNameVariables,
  ...cslDateVariables,
]);

/** What CSL's `custom` holds, and the variables that CSL does not know; lists and objects as JSON. */
function customOf(item: CslItem, fields: Fields): CslItem['custom'] {
  const said = otherNames.filter(
    ([variable, other]) => item[variable] === textOf(fields.get(other)),
  );
  const names = new Set(said.map(([, other]) => other));
  const others = [...fields].filter(([name]) => !taken.has(name) && !names.has(name));
  const all = [...(fieldsOf(fields.get('custom')) ?? []), ...others].flatMap(([name, value]) => {
    const text = customText(value);
    return text === '' ? [] : [[name, text] as const];
  });
  // Each an own property, whatever its name.
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** Zotero's `id` is an address; the key stands beside it then. */
export function keyOf(fields: Fields): string {
  const id = textOf(fields.get('id'));
  const key = textOf(fields.get('citation-key')) || textOf(fields.get('citationKey'));
  return id === '' || /^https?:\/\/zotero\.org\//.test(id) ? key || id : id;
}
