import type { Bibliography, Block, Work } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { inOrder, type Reading } from '../model/problem';
import { lazyPlacesIn, type TextFile } from '../model/source';
import { reportDoubledKeys } from './bibtex/doubled-keys';
import { type Fault, problemOf } from './bibtex/fault';
import { type FieldValues, inherit, keysIn } from './bibtex/inherit';
import { itemOf } from './bibtex/item';
import { readNames } from './bibtex/names';
import { type OwnEntry, ownFields, parentsIn } from './bibtex/own-fields';
import { type ScannedBlock, scanBibtex } from './bibtex/scan';
import { budgetFor, stringNamesIn, stringsOf } from './bibtex/strings';

/**
 * Reads a BibTeX or BibLaTeX file: every entry a work (`w1`, `w2`, … in the order of the file),
 * every block kept, every mistake told. Linear in the length of the file; `onRead` is told now and
 * then how far it is read.
 */
export function readBibliography(
  file: TextFile,
  onRead?: (offset: number) => void,
): Reading<Bibliography> {
  const { text } = file;
  const scan = scanBibtex(text);
  const faults: Fault[] = [...scan.faults];
  const budget = budgetFor(text);
  const strings = stringsOf(text, budget, faults);
  for (const block of scan.blocks) for (const field of block.strings ?? []) strings.define(field);
  const find = parentsIn(text, scan.blocks, strings);
  let told = false;
  const tooLarge = (at: number, name: string) => {
    if (!told) faults.push({ code: 'expansion-too-large', at, facts: { name } });
    told = true;
  };
  const works: Work[] = [];
  const blocks = scan.blocks.map((block, n): Block => {
    if (n % blocksAtOnce === 0) onRead?.(block.start);
    const own = ownFields(text, block, strings, faults);
    if (!own) return blockOf(text, block);
    const fields = inherit(own, find, budget, (parent) => tooLarge(own.start, parent));
    const work = workOf(own, fields, `w${works.length + 1}` as WorkId, block);
    works.push(work);
    return entryBlockOf(block, work, own);
  });
  const placeOf = lazyPlacesIn(file);
  reportDoubledKeys(works, (offset) => placeOf(offset).line, faults);
  if (works.length === 0) faults.push({ code: 'no-entries', at: 0, facts: {} });
  const problems = inOrder(faults.map((fault) => problemOf(fault, placeOf)));
  return { value: { file, format: 'bibtex', blocks, works }, problems };
}

const blocksAtOnce = 1000;

function workOf(own: OwnEntry, fields: FieldValues, id: WorkId, span: ScannedBlock): Work {
  const short = shortNameOf(fields.get('shortauthor') ?? fields.get('shorteditor'));
  const entry = { start: span.start, end: span.end };
  const item = itemOf(own.type, fields, own.fields);
  const work = short
    ? { id, key: own.key, item, shortName: short, entry }
    : { id, key: own.key, item, entry };
  const ids = own.fields.get('ids');
  return ids === undefined ? work : { ...work, otherKeys: keysIn(ids, 'ids') };
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

function blockOf(text: string, { kind, start, end, preamble, strings }: ScannedBlock): Block {
  const used = stringNamesIn(text, preamble ? [preamble] : (strings ?? []));
  const name = strings?.[0]?.name;
  return {
    kind,
    start,
    end,
    ...(name === undefined ? {} : { name }),
    ...(used ? { strings: used } : {}),
  };
}

const parentFields = ['crossref', 'xref', 'xdata'] as const;

function entryBlockOf({ start, end }: ScannedBlock, work: Work, own: OwnEntry): Block {
  const { key: name, id } = work;
  const { strings, fields } = own;
  const parents = parentFields.some((field) => fields.has(field)) ? parentsOf(fields) : none;
  if (parents.length > 0) {
    const block = { kind: 'entry', start, end, name, work: id, parents } as const;
    return strings ? { ...block, strings } : block;
  }
  if (!strings) return { kind: 'entry', start, end, name, work: id };
  // Written out: what is spread takes more room, and there are as many as there are entries.
  return { kind: 'entry', start, end, name, work: id, strings };
}

const none: readonly string[] = [];

function parentsOf(fields: FieldValues): readonly string[] {
  return parentFields.flatMap((field) => keysIn(fields.get(field), field));
}
