import type { Work } from '../model/bibliography';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import type { Fault } from './bibtex/fault';
import { endNoteFieldsOf } from './endnote-xml/fields';
import { firstValue } from './enw/fields';
import { endNoteItem } from './enw/item';
import { worksOf } from './records/works';
import { readXmlRecords } from './xml/read-records';

const recordNames: ReadonlySet<string> = new Set(['record']);

/**
 * Reads EndNote's XML, as EndNote, Mendeley, Zotero and others write it (EndNote's own document
 * type, RSXML). Keys are record numbers, else labels.
 */
export function readEndnoteXml(file: TextFile): Reading<readonly Work[]> {
  const faults: Fault[] = [];
  const read = readXmlRecords(file.text, recordNames, faults).map((record) => {
    const fields = endNoteFieldsOf(record);
    const key = firstValue(fields, 'rec-number') || firstValue(fields, 'label');
    return { key, item: endNoteItem(fields), start: record.start, end: record.end };
  });
  return worksOf(file, read, '<titles>', faults);
}
