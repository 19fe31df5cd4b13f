import type { Bibliography, Block, Work } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { inOrder, type Reading } from '../model/problem';
import { type PlaceOf, placesIn, type TextFile } from '../model/source';
import { type Fault, problemOf } from './bibtex/fault';
import { type FieldValues, inherit, keysIn } from './bibtex/inherit';
import { itemOf } from './bibtex/item';
import { readNames } from './bibtex/names';
import { entriesByKey, ownFields, type ReadEntry, reportDoubledKeys } from './bibtex/own-fields';
import { type ScannedBlock, scanBibtex } from './bibtex/scan';
import { budgetFor, stringNamesIn, stringsOf } from './bibtex/strings';

/**
 * Reads a BibTeX or BibLaTeX file: every entry a work (`w1`, `w2`, … in the order of the file),
 * every block kept, every mistake told. Linear in the length of the file.
 */
export function readBibliography(file: TextFile): Reading<Bibliography> {
  const { text } = file;
  const scan = scanBibtex(text);
  const faults: Fault[] = [...scan.faults];
  const budget = budgetFor(text);
  const strings = stringsOf(text, budget, faults);
  for (const block of scan.blocks) for (const field of block.strings ?? []) strings.define(field);
  const entries: ReadEntry[] = [];
  for (const block of scan.blocks) {
    const entry = ownFields(block, strings, faults);
    if (entry) entries.push(entry);
  }
  const find = entriesByKey(entries);
  const tooLarge = (entry: ReadEntry) => (name: string) => {
    faults.push({ code: 'expansion-too-large', at: entry.start, facts: { name } });
  };
  const fields = entries.map((entry) => inherit(entry, find, budget, tooLarge(entry)));
  const { blocks, works } = assemble(text, scan.blocks, entries, fields);
  const placeOf = lazily(file);
  reportDoubledKeys(entries, (offset) => placeOf(offset).line, faults);
  if (works.length === 0) faults.push({ code: 'no-entries', at: 0, facts: {} });
  const problems = inOrder(faults.map((fault) => problemOf(fault, placeOf)));
  return { value: { file, blocks, works }, problems };
}

/** Most files have no problems, and need no index of their lines. */
function lazily(file: TextFile): PlaceOf {
  let placeOf: PlaceOf | undefined;
  return (offset) => {
    placeOf ??= placesIn(file);
    return placeOf(offset);
  };
}

function assemble(
  text: string,
  scanned: readonly ScannedBlock[],
  entries: readonly ReadEntry[],
  fields: readonly FieldValues[],
): { readonly blocks: readonly Block[]; readonly works: readonly Work[] } {
  const works: Work[] = [];
  const blocks = scanned.map((block): Block => {
    const n = works.length;
    const entry = block.entry && entries[n];
    if (!entry) return blockOf(text, block);
    const work = workOf(entry, fields[n] ?? entry.fields, `w${n + 1}` as WorkId, block);
    works.push(work);
    return entryBlockOf(text, block, work.id, entry);
  });
  return { blocks, works };
}

function workOf(entry: ReadEntry, fields: FieldValues, id: WorkId, span: ScannedBlock): Work {
  const short = shortNameOf(fields.get('shortauthor') ?? fields.get('shorteditor'));
  return {
    id,
    key: entry.key,
    item: itemOf(entry.type, fields),
    ...(short ? { shortName: short } : {}),
    entry: { start: span.start, end: span.end },
  };
}

function shortNameOf(value: string | undefined): string {
  if (value === undefined) return '';
  const names = readNames(value, true).map((name) =>
    [name.given, name['non-dropping-particle'], name.family, name.literal]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return names.join(' and ');
}

function blockOf(text: string, block: ScannedBlock): Block {
  const { kind, start, end } = block;
  const used = block.preamble ? [block.preamble] : (block.strings ?? []);
  const strings = stringNamesIn(text, used);
  const name = block.strings?.[0]?.name;
  return {
    kind,
    start,
    end,
    ...(name === undefined ? {} : { name }),
    ...(strings ? { strings } : {}),
  };
}

function entryBlockOf(text: string, block: ScannedBlock, work: WorkId, entry: ReadEntry): Block {
  const strings = stringNamesIn(text, block.entry?.fields ?? []);
  const parents = ['crossref', 'xref', 'xdata'].flatMap((field) =>
    keysIn(entry.fields.get(field), field),
  );
  return {
    kind: 'entry',
    start: block.start,
    end: block.end,
    name: entry.key,
    work,
    ...(strings ? { strings } : {}),
    ...(parents.length > 0 ? { parents } : {}),
  };
}
