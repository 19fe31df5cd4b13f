import {
  bookFields,
  journalFields,
  numberField,
  publisherFields,
  takenFields,
  textRows,
} from '../../model/bibtex-fields';
import {
  type CslDateVariable,
  type CslItem,
  type CslNameVariable,
  type CslTextVariable,
  cslDateVariables,
  cslNameVariables,
  cslTextVariables,
} from '../../model/csl';
import { compare } from '../../model/problem';
import type { Draft } from '../records/draft';
import { readDate } from './dates';
import { isSubtype } from './entry-types';
import type { FieldValues } from './inherit';
import { languageOf } from './languages';
import { readNames } from './names';
import { texText } from './tex-text';

/** Fields that may give way to others, and the variable that holds them where they do not. */
const rivals: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ...textRows.flatMap(({ variable, from }) =>
    from.slice(1).map((name) => [name, variable] as const),
  ),
  ...[...journalFields, ...bookFields].map((name) => [name, 'container-title'] as const),
  ...[...publisherFields, 'howpublished'].map((name) => [name, 'publisher'] as const),
  ['page', 'page'],
  ['eid', 'page'],
  ['language', 'language'],
  ['hyphenation', 'language'],
  ...['journalsubtitle', 'journaltitleaddon', 'booksubtitle', 'booktitleaddon'].map(
    (name) => [name, 'container-title'] as const,
  ),
  ...['maintitle', 'mainsubtitle', 'maintitleaddon'].map(
    (name) => [name, 'collection-title'] as const,
  ),
]);

/** CSL's own names: so Faultline and some others write what BibTeX has no field for. */
const ownNames = {
  text: namesOf<CslTextVariable>(cslTextVariables).set(numberField, 'number'),
  names: namesOf<CslNameVariable>(cslNameVariables),
  date: namesOf<CslDateVariable>(cslDateVariables),
};

function namesOf<V extends string>(variables: readonly V[]): Map<string, V> {
  return new Map(variables.map((variable) => [variable.toLowerCase(), variable]));
}

/**
 * Keeps the entry's own fields that the item does not hold yet: those under CSL's own names fill
 * their variables, all others become `custom`, as they stand. Nobody knows whether an unknown field
 * is TeX, a path or a list, so only its raw text loses nothing.
 */
export function setOtherFields(
  item: Draft,
  type: string,
  own: FieldValues,
  usePrefix: boolean,
): void {
  const custom: [string, string][] = [];
  for (const [name, value] of own) {
    if (takenFields.has(name)) continue;
    const rival = rivals.get(name);
    if (rival !== undefined) {
      if (isSaid(item, rival, value)) continue;
    } else if (isMeant(name, type, value) || isVariable(name, value)) continue;
    const raw = value.trim();
    if (raw !== '') custom.push([name, raw]);
  }
  // Each an own property, whatever its name; sorted, for objects with the same names share their shape.
  if (custom.length > 0) item.custom = Object.fromEntries(custom.sort(byName));

  function isVariable(name: string, value: string): boolean {
    const text = ownNames.text.get(name);
    if (text !== undefined) return give(item, text, texText(value) || undefined);
    const names = ownNames.names.get(name);
    if (names !== undefined) return give(item, names, someOf(readNames(value, usePrefix)));
    const date = ownNames.date.get(name);
    return date !== undefined && give(item, date, readDate(value));
  }
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compare(a, b);
}

/** What the type and the particles of the item tell already. */
function isMeant(name: string, type: string, value: string): boolean {
  if (name === 'entrysubtype') return isSubtype(type, value);
  return name === 'options' && /^useprefix(?: ?= ?true)?$/.test(value);
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Fills a variable that is empty. Whether it did. */
function give<V extends CslTextVariable | CslNameVariable | CslDateVariable>(
  item: Draft,
  variable: V,
  value: Draft[V],
): boolean {
  if (value === undefined || item[variable] !== undefined) return false;
  item[variable] = value;
  return true;
}

function isSaid(item: CslItem, variable: CslTextVariable, value: string): boolean {
  if (item[variable] === value) return true;
  const text = variable === 'language' ? languageOf(texText(value)) : texText(value);
  return Object.values(item).some((said) => typeof said === 'string' && said.includes(text));
}
