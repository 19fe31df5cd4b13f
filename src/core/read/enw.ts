import type { Work } from '../model/bibliography';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import type { Fault } from './bibtex/fault';
import { type EndNoteField, type EndNoteFields, firstValue } from './enw/fields';
import { endNoteItem } from './enw/item';
import { fieldsByTag, fieldsOfLines } from './enw/tags';
import { doiOf } from './records/identifiers';
import { readTaggedRecords, type TaggedFields, type TaggedSyntax } from './records/tagged-records';
import { worksOf } from './records/works';

const tagged = /^\s{0,3}(%[0-9A-Za-z@!#$\]&()*+^><[=~?|])(?:\s|$)/;

const tags: TaggedSyntax = {
  tagOf: (line) => {
    const found = tagged.exec(line);
    return found ? { tag: found[1] ?? '', from: found[0].length } : undefined;
  },
  start: '%0',
  once: new Set(['%0', '%T', '%J', '%D', '%X', '%V', '%N', '%P', '%R']),
  expected: '%0 ',
};

/**
 * Reads EndNote's tagged format (`.enw`) and refer, which it extends. Keys are labels, else
 * accession numbers.
 */
export function readEnw(file: TextFile): Reading<readonly Work[]> {
  const faults: Fault[] = [];
  const records = readTaggedRecords(file.text, tags, faults);
  const read = records.map((record) => {
    const fields = fieldsOf(record.fields);
    const key = firstValue(fields, 'label') || firstValue(fields, 'accession-num');
    return { key, item: endNoteItem(fields), start: record.start, end: record.end };
  });
  return worksOf(file, read, '%T ', faults);
}

function fieldsOf(record: TaggedFields): EndNoteFields {
  const fields = new Map<EndNoteField, string[]>();
  const put = (name: EndNoteField, values: readonly string[]) => {
    const given = values.filter((value) => value !== '');
    const known = fields.get(name);
    if (!known) fields.set(name, given);
    else for (const value of given) known.push(value);
  };
  for (const [tag, values] of record) {
    const name = fieldsByTag.get(tag);
    if (name) {
      const single = values.map((lines) => lines.join(' ').trim());
      put(name, fieldsOfLines.has(name) ? values.flat() : single);
    }
  }
  for (const lines of record.get('%O') ?? []) {
    const value = lines.join(' ').trim();
    put(fieldOfOther(value, record), [value]);
  }
  if (!record.has('%0')) put('ref-type', [typeByFields(record)]);
  return fields;
}

/** EndNote's other title of a journal; in refer a note; in some exports the DOI. */
function fieldOfOther(value: string, record: TaggedFields): EndNoteField {
  if (doiOf(value) !== '') return 'electronic-resource-num';
  return record.has('%J') && value.length < 200 ? 'alt-title' : 'notes';
}

/** refer has no types. */
function typeByFields(record: TaggedFields): string {
  if (record.has('%J')) return 'Journal Article';
  if (record.has('%B')) return 'Book Section';
  return record.has('%I') ? 'Book' : 'Generic';
}
