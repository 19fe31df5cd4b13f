import type { Budget } from './strings';

/** An entry's fields by lower-cased name, `@string`s put in, TeX as it stands. */
export type FieldValues = ReadonlyMap<string, string>;

export interface InheritingEntry {
  /** Where it begins in the file, by which it is known. */
  readonly start: number;
  readonly type: string;
  readonly fields: FieldValues;
}

/** Deeper chains of parents than this are not followed. */
const longestChain = 8;

/** Finds the entry that has a key; the first, where several do. */
export type FindEntry = (key: string) => InheritingEntry | undefined;

/**
 * The fields of an entry with what its `xdata` and `crossref` parents give it (biblatex manual,
 * appendix B). `xref` gives nothing. What is given counts against the file's budget.
 */
export function inherit(
  entry: InheritingEntry,
  find: FindEntry,
  budget: Budget,
  tooLarge: (parent: string) => void,
): FieldValues {
  if (linksOf(entry.fields).length === 0) return entry.fields;
  const seen = new Set<number>();
  const withParents = (child: InheritingEntry, depth: number): FieldValues => {
    seen.add(child.start);
    const fields = new Map(child.fields);
    for (const link of linksOf(child.fields)) {
      const parent = find(link.key);
      if (!parent || seen.has(parent.start) || depth >= longestChain) continue;
      if (!take(parent.fields, budget)) {
        tooLarge(link.key);
        break;
      }
      const given = withParents(parent, depth + 1);
      if (link.field === 'xdata') addMissing(fields, given);
      else addInherited(fields, child.type, parent.type, given);
    }
    return fields;
  };
  return withParents(entry, 0);
}

/** A budget that does not suffice is spent: what is left of the file is then read in no time. */
function take(given: FieldValues, budget: Budget): boolean {
  let cost = 100;
  for (const value of given.values()) cost += value.length + 20;
  const suffices = cost <= budget.left;
  budget.left = suffices ? budget.left - cost : 0;
  return suffices;
}

interface Link {
  readonly field: string;
  readonly key: string;
}

const none: readonly Link[] = [];

function linksOf(fields: FieldValues): readonly Link[] {
  if (!fields.has('xdata') && !fields.has('crossref')) return none;
  return ['xdata', 'crossref'].flatMap((field) =>
    keysIn(fields.get(field), field).map((key) => ({ field, key })),
  );
}

/** The keys that `xdata` or `ids` (several), `crossref` or `xref` (one) name. */
export function keysIn(value: string | undefined, field: string): string[] {
  if (value === undefined) return [];
  const keys = field === 'xdata' || field === 'ids' ? value.split(',') : [value];
  return keys.map((key) => key.trim()).filter((key) => key !== '');
}

function addMissing(fields: Map<string, string>, given: FieldValues): void {
  for (const [name, value] of given) if (!fields.has(name)) fields.set(name, value);
}

const dates = ['date', 'year', 'month', 'day'];

function addInherited(
  fields: Map<string, string>,
  child: string,
  parent: string,
  given: FieldValues,
): void {
  const renamed = renamedTitles(child, parent);
  const dated = fields.has('date') || fields.has('year');
  const whole = wholeBooks.has(parent) && partsOfBooks.has(child);
  for (const [name, value] of given) {
    if (notInherited.has(name) || (dated && dates.includes(name))) continue;
    const target = renamed?.get(name) ?? name;
    if (target === name && renamed && titles.includes(name)) continue;
    if (!fields.has(target)) fields.set(target, value);
    if (name === 'author' && whole && !fields.has('bookauthor')) fields.set('bookauthor', value);
  }
}

const titles = ['title', 'subtitle', 'titleaddon'];
const renamings = (to: readonly string[]): FieldValues =>
  new Map(titles.map((name, n) => [name, to[n] ?? name]));
const toMain = renamings(['maintitle', 'mainsubtitle', 'maintitleaddon']);
const toBook = renamings(['booktitle', 'booksubtitle', 'booktitleaddon']);
const toJournal = renamings(['journaltitle', 'journalsubtitle', 'journaltitleaddon']);

const wholeBooks = new Set(['book', 'mvbook']);
const partsOfBooks = new Set(['inbook', 'bookinbook', 'suppbook']);
const parts = new Set([
  ...partsOfBooks,
  'incollection',
  'suppcollection',
  'inreference',
  'inproceedings',
  'conference',
]);
const volumes = new Set(['book', 'collection', 'reference', 'proceedings']);

function renamedTitles(child: string, parent: string): FieldValues | undefined {
  if (parent === 'periodical') return toJournal;
  if (parent.startsWith('mv') && (parts.has(child) || volumes.has(child))) return toMain;
  return parts.has(child) ? toBook : undefined;
}

/** BibLaTeX's list, and what is said of the parent alone. */
const notInherited = new Set([
  'ids',
  'crossref',
  'xref',
  'xdata',
  'entryset',
  'entrysubtype',
  'execute',
  'label',
  'options',
  'presort',
  'related',
  'relatedoptions',
  'relatedstring',
  'relatedtype',
  'shortauthor',
  'shorteditor',
  'shorthand',
  'shorthandintro',
  'shorttitle',
  'sortkey',
  'sorttitle',
  'indextitle',
  'indexsorttitle',
  'abstract',
  'annotation',
  'annote',
  'keywords',
  'file',
]);
