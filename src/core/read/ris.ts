import type { Work } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { inOrder, type Reading } from '../model/problem';
import { lazyPlacesIn, type TextFile } from '../model/source';
import { reportDoubledKeys } from './bibtex/doubled-keys';
import { type Fault, problemOf } from './bibtex/fault';
import { snippetAt } from './bibtex/syntax';
import { itemOf } from './ris/item';
import { type RisRecord, scanRis } from './ris/scan';
import { cslTypeOf } from './ris/types';

/**
 * Reads RIS (Research Information Systems, 2001 and 2011), as databases and reference managers
 * write it. Keys are `ID`s, else labels; many records have none. Linear in the length of the file.
 */
export function readRis(file: TextFile): Reading<readonly Work[]> {
  const faults: Fault[] = [];
  const records = scanRis(file.text);
  for (const record of records) reportGaps(record, file.text, record === records.at(-1), faults);
  const works = records.map(({ type = '', fields, start, end }, n): Work => {
    const item = itemOf(cslTypeOf(type), fields);
    return { id: `w${n + 1}` as WorkId, key: keyOf(fields), item, entry: { start, end } };
  });
  const placeOf = lazyPlacesIn(file);
  reportDoubledKeys(works, (offset) => placeOf(offset).line, faults);
  if (works.length === 0) faults.push({ code: 'no-entries', at: 0, facts: {} });
  return { value: works, problems: inOrder(faults.map((fault) => problemOf(fault, placeOf))) };
}

function keyOf(fields: RisRecord['fields']): string {
  for (const tag of ['ID', 'LB']) {
    const found = fields.find((field) => field.tag === tag && field.value !== '');
    if (found) return found.value;
  }
  return '';
}

/** Without a first line the type is lost. Where the last line is missing at the end, more may be. */
function reportGaps(record: RisRecord, text: string, isLast: boolean, faults: Fault[]): void {
  const { start: at } = record;
  if (record.type === undefined) {
    const snippet = snippetAt(text, at);
    faults.push({ code: 'entry-malformed', at, facts: { snippet, expected: 'TY  - ' } });
  }
  if (isLast && !record.closed)
    faults.push({ code: 'entry-unclosed', at, facts: { key: keyOf(record.fields) } });
}
