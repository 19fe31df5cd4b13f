import type { Fault } from './fault';
import { readFields, type ScannedField } from './fields';
import type { FindEntry, InheritingEntry } from './inherit';
import type { ScannedBlock } from './scan';
import { type Strings, stringNamesIn } from './strings';

/** An entry with its own fields' values, `@string`s put in. */
export interface OwnEntry extends InheritingEntry {
  readonly key: string;
  /** The `@string`s that it uses. */
  readonly strings: readonly string[] | undefined;
}

/** Of a doubled field the first counts, as for BibTeX; the others are told of. */
export function ownFields(
  text: string,
  block: ScannedBlock,
  strings: Strings,
  faults: Fault[],
): OwnEntry | undefined {
  const { entry, start } = block;
  if (!entry) return undefined;
  const scanned = readFields(text, entry.fields.start, entry.fields.end, faults);
  const fields = new Map<string, string>();
  for (const field of scanned) {
    if (fields.has(field.name)) faults.push(doubled(entry.key, field));
    else fields.set(field.name, strings.valueOf(field, entry.key));
  }
  return { type: entry.type, key: entry.key, start, fields, strings: stringNamesIn(text, scanned) };
}

function doubled(key: string, field: ScannedField): Fault {
  return { code: 'duplicate-field', at: field.at, facts: { key, field: field.name } };
}

/**
 * Finds parents by their keys; a key that no entry has is looked for without regard to case, as
 * BibTeX does. Parents are read once; their problems are told where they stand themselves.
 */
export function parentsIn(
  text: string,
  blocks: readonly ScannedBlock[],
  strings: Strings,
): FindEntry {
  let exact: Map<string, ScannedBlock> | undefined;
  const folded = new Map<string, ScannedBlock>();
  const read = new Map<ScannedBlock, OwnEntry | undefined>();
  return (key) => {
    if (!exact) {
      exact = new Map();
      for (const block of blocks) {
        if (!block.entry) continue;
        const lower = block.entry.key.toLowerCase();
        if (!exact.has(block.entry.key)) exact.set(block.entry.key, block);
        if (!folded.has(lower)) folded.set(lower, block);
      }
    }
    const block = exact.get(key) ?? folded.get(key.toLowerCase());
    if (!block) return undefined;
    if (!read.has(block)) read.set(block, ownFields(text, block, strings, []));
    return read.get(block);
  };
}
