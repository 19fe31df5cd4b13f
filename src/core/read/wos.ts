import type { Work } from '../model/bibliography';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import type { Fault } from './bibtex/fault';
import { readTaggedRecords, type TagAt, type TaggedSyntax, textIn } from './records/tagged-records';
import { worksOf } from './records/works';
import { wosItem } from './wos/item';

const tagged = /^[A-Z][A-Z0-9](?: |$)/;

const fieldTagged: TaggedSyntax = {
  tagOf: (line): TagAt | undefined =>
    tagged.test(line) ? { tag: line.slice(0, 2), from: 2 } : undefined,
  start: 'PT',
  end: 'ER',
  ofFile: new Set(['FN', 'VR', 'EF']),
  once: new Set(['PT', 'AU', 'AF', 'TI', 'SO', 'PY', 'UT', 'VL', 'IS', 'DI']),
  expected: 'PT ',
};

/**
 * Reads Web of Science's field tagged text ("Plain Text File"; Clarivate, "Web of Science Core
 * Collection field tags"). Keys are accession numbers.
 */
export function readWos(file: TextFile): Reading<readonly Work[]> {
  const faults: Fault[] = [];
  const records = readTaggedRecords(file.text, fieldTagged, faults);
  const read = records.map(({ fields, inOrder, start, end }) => ({
    key: textIn(fields, 'UT'),
    item: wosItem(fields, inOrder),
    start,
    end,
  }));
  return worksOf(file, read, 'TI ', faults);
}
