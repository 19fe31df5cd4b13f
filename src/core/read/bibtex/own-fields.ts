import type { Fault } from './fault';
import type { FindEntry, InheritingEntry } from './inherit';
import type { ScannedBlock } from './scan';
import type { Strings } from './strings';

/** An entry with its own fields' values, `@string`s put in. */
export interface ReadEntry extends InheritingEntry {
  readonly key: string;
  readonly start: number;
}

/** Of a doubled field the first counts, as for BibTeX; the others are told of. */
export function ownFields(
  block: ScannedBlock,
  strings: Strings,
  faults: Fault[],
): ReadEntry | undefined {
  const { entry, start } = block;
  if (!entry) return undefined;
  const fields = new Map<string, string>();
  for (const field of entry.fields) {
    const value = strings.valueOf(field, entry.key);
    if (fields.has(field.name)) {
      const facts = { key: entry.key, field: field.name };
      faults.push({ code: 'duplicate-field', at: field.at, facts });
    } else fields.set(field.name, value);
  }
  return { type: entry.type, key: entry.key, start, fields };
}

/** Entries by key; a key that no entry has is looked for without regard to case, as BibTeX does. */
export function entriesByKey(entries: readonly ReadEntry[]): FindEntry {
  let exact: Map<string, ReadEntry> | undefined;
  const lower = new Map<string, ReadEntry>();
  return (key) => {
    if (!exact) {
      exact = new Map();
      for (const entry of entries) {
        if (!exact.has(entry.key)) exact.set(entry.key, entry);
        const folded = entry.key.toLowerCase();
        if (!lower.has(folded)) lower.set(folded, entry);
      }
    }
    return exact.get(key) ?? lower.get(key.toLowerCase());
  };
}

/** Keys that are equal, or differ by case or Unicode form only, as BibTeX and file systems see them. */
export function reportDoubledKeys(
  entries: readonly ReadEntry[],
  lineOf: (offset: number) => number,
  faults: Fault[],
): void {
  const first = new Map<string, number>();
  for (const { key, start } of entries) {
    if (key === '') continue;
    const folded = key.normalize('NFC').toLowerCase();
    const known = first.get(folded);
    if (known === undefined) first.set(folded, start);
    else
      faults.push({ code: 'duplicate-key', at: start, facts: { key, firstLine: lineOf(known) } });
  }
}
