import type { Work } from '../model/bibliography';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import type { Fault } from './bibtex/fault';
import { medlineItem } from './nbib/item';
import { readTaggedRecords, type TagAt, type TaggedSyntax, textIn } from './records/tagged-records';
import { worksOf } from './records/works';

const tagged = /^([A-Z][A-Z0-9]{1,3}) {0,2}-(?: |$)/;

const medline: TaggedSyntax = {
  tagOf: (line): TagAt | undefined => {
    const found = tagged.exec(line);
    return found ? { tag: found[1] ?? '', from: found[0].length } : undefined;
  },
  start: 'PMID',
  once: new Set([
    'PMID',
    'OWN',
    'STAT',
    'DP',
    'TI',
    'PG',
    'VI',
    'IP',
    'AB',
    'TA',
    'JT',
    'JID',
    'SO',
  ]),
  expected: 'PMID- ',
};

/**
 * Reads PubMed's tagged format (`.nbib`, MEDLINE display; U.S. National Library of Medicine,
 * "MEDLINE/PubMed data element (field) descriptions"). Keys are PMIDs.
 */
export function readNbib(file: TextFile): Reading<readonly Work[]> {
  const faults: Fault[] = [];
  const records = readTaggedRecords(file.text, medline, faults);
  const read = records.map(({ fields, inOrder, start, end }) => ({
    key: textIn(fields, 'PMID') || textIn(fields, 'UI'),
    item: medlineItem(fields, inOrder),
    start,
    end,
  }));
  return worksOf(file, read, 'TI  - ', faults);
}
