import { hasOthers } from '../core/model/and-others';
import type { Work } from '../core/model/bibliography';
import {
  type CslDate,
  type CslItem,
  cslDateVariables,
  cslNameParts,
  cslNameVariables,
  cslTextVariables,
  cslTypes,
} from '../core/model/csl';
import type { WorkId } from '../core/model/id';

import { joiner } from './joiner';
import { others } from './others';

export type CitableItem = CslItem & { readonly id: WorkId };

/** What no reference has, and may be long. */
const unprinted = new Set<string>(['abstract', 'annote', 'keyword', 'note']);
const longest = 4_000;
const mostNames = 1_000;

/**
 * An item with which citation-js can do nothing wrong: only the variables that CSL knows, each of
 * its kind, under our id, for citation-js loses works whose key is `constructor` or the like, and
 * citeproc fails at a list where text should be.
 */
export function citableItem(work: Work): CitableItem {
  const given = new Map<string, unknown>(Object.entries(work.item));
  const item = new Map<string, unknown>([
    ['id', work.id],
    ['type', cslTypes.find((type) => type === work.item.type) ?? 'document'],
  ]);
  for (const variable of cslTextVariables) {
    const text = unprinted.has(variable) ? '' : textOf(given.get(variable));
    if (text !== '') item.set(variable, text);
  }
  for (const variable of cslNameVariables) {
    const names = namesOf(given.get(variable));
    if (names.length > 0) item.set(variable, names);
  }
  for (const variable of cslDateVariables) {
    const date = dateOf(given.get(variable));
    if (date) item.set(variable, date);
  }
  return Object.fromEntries(item) as unknown as CitableItem;
}

/** Of a year or a page alone a style makes "(n.d.)." or nothing at all. */
export function hasSomethingToPrint(item: CitableItem): boolean {
  const { title, author, editor, publisher, DOI, URL } = item;
  const all = [title, author, editor, publisher, item['container-title'], DOI, URL];
  return all.some((value) => value !== undefined);
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return safe(value.map(textOf).filter(Boolean).join(', '));
  return typeof value === 'string' ? safe(value) : '';
}

/** citeproc keeps names and titles as properties, and fails at a person called "constructor". */
function safe(text: string): string {
  const cut = text.slice(0, longest).trim();
  return cut.length < 30 && cut in Object.prototype ? cut + joiner : cut;
}

function namesOf(value: unknown): readonly object[] {
  if (!Array.isArray(value)) return [];
  const names = value.slice(0, mostNames).flatMap((name: unknown) => {
    const given = new Map<string, unknown>(Object.entries(Object(name)));
    const parts = cslNameParts.map((part) => [part, textOf(given.get(part))] as const);
    const said = parts.filter(([, text]) => text !== '');
    return said.length > 0 ? [Object.fromEntries(said)] : [];
  });
  if (!hasOthers(value)) return names;
  // Behind an organisation styles put no comma before one more.
  const part = Object.hasOwn(Object(names.at(-1)), 'literal') ? 'literal' : 'family';
  return [...names, { [part]: others }];
}

/** Dates that are no dates stay as they are printed. */
function dateOf(value: unknown): object | undefined {
  const date: CslDate = Object(value);
  const literal = textOf(date.literal);
  const parts = Array.isArray(date['date-parts']) ? date['date-parts'] : [];
  const whole = parts
    .slice(0, 2)
    .filter((part) => Array.isArray(part) && part.every(isWhole) && part.length > 0);
  if (whole.length > 0 && whole.length === parts.length) {
    return { 'date-parts': whole, ...(date.circa ? { circa: true } : {}) };
  }
  return literal === '' ? undefined : { literal };
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value);
}
