import { type Document, isMap, type YAMLMap } from 'yaml';
import type { Terms } from '../../analysis/coders/in-terms-of';
import { copied, listOf, setItems, textOf } from './yaml-records';

/** How the second file's ids and keys are written in the first; without keys they are the first's own. */
export interface SecondTerms extends Terms {
  readonly keys: ReadonlyMap<string, string> | undefined;
}

/** What of the second file the first lacks and is to have, by the second's ids. */
export interface ToBring {
  readonly positions: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** Writes what a record names as the first file names it. */
export function inFirstTerms(record: YAMLMap, terms: SecondTerms | undefined): YAMLMap {
  if (terms === undefined) return record;
  rename(record, 'position', terms.positions);
  rename(record, 'claim', terms.claims);
  for (const field of ['work', 'according-to', 'likely']) rename(record, field, terms.keys);
  return record;
}

function rename(
  record: YAMLMap,
  field: string,
  names: ReadonlyMap<string, string> | undefined,
): void {
  const [old, name] = [textOf(record, field), names?.get(textOf(record, field))];
  if (name !== undefined && name !== old) record.set(field, name);
}

/** Brings these positions and claims, and the sources and cites not listed that the first file lacks. */
export function bringRecords(
  file: Document,
  other: Document,
  terms: SecondTerms | undefined,
  { positions, claims }: ToBring,
): void {
  const own = (field: string, wanted: ReadonlySet<string>, ids?: ReadonlyMap<string, string>) => ({
    isWanted: (record: YAMLMap) => wanted.has(textOf(record, field)),
    keyOf: (record: unknown) => textOf(record, field),
    fit: (record: YAMLMap) => {
      rename(record, field, ids);
      return inFirstTerms(record, terms);
    },
  });
  const brought = own('id', positions, terms?.positions);
  append(file, other, 'positions', { ...brought, fit: (one) => withoutLook(brought.fit(one)) });
  append(file, other, 'claims', own('id', claims, terms?.claims));
  const isKnown = (field: string) => (record: YAMLMap) =>
    terms?.keys === undefined || terms.keys.has(textOf(record, field));
  const fit = (record: YAMLMap) => inFirstTerms(record, terms);
  append(file, other, 'sources', {
    isWanted: isKnown('work'),
    keyOf: (record) => textOf(record, 'work'),
    fit,
  });
  append(file, other, 'not-listed', {
    isWanted: isKnown('according-to'),
    keyOf: (record) => JSON.stringify([textOf(record, 'cite'), textOf(record, 'according-to')]),
    fit,
  });
}

/** The first file's positions look as they look: one that comes may look like another of them. */
function withoutLook(record: YAMLMap): YAMLMap {
  for (const field of ['shape', 'colour', 'color']) record.delete(field);
  return record;
}

interface Bringing {
  /** Of the second file as it stands. */
  readonly isWanted: (record: YAMLMap) => boolean;
  /** What makes a record one that the first file has already. */
  readonly keyOf: (record: unknown) => string;
  readonly fit: (record: YAMLMap) => YAMLMap;
}

function append(
  file: Document,
  other: Document,
  name: string,
  { isWanted, keyOf, fit }: Bringing,
): void {
  const own = listOf(file, name).items;
  const known = new Set(own.map(keyOf));
  const brought = listOf(other, name).items.flatMap((record) => {
    if (!isMap(record) || !isWanted(record)) return [];
    const one = fit(copied(record));
    return known.has(keyOf(one)) ? [] : [one];
  });
  if (brought.length > 0) setItems(file, name, [...own, ...brought]);
}
