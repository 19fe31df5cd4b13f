import type { Work } from '../../model/bibliography';
import type { CslItem } from '../../model/csl';
import type { WorkId } from '../../model/id';
import { inOrder, type Reading } from '../../model/problem';
import { lazyPlacesIn, type Span, type TextFile } from '../../model/source';
import { reportDoubledKeys } from '../bibtex/doubled-keys';
import { type Fault, problemOf } from '../bibtex/fault';

/** A record as a format's reader understood it. */
export interface ReadRecord extends Span {
  readonly key: string;
  readonly item: CslItem;
}

const snippetLength = 60;

/**
 * Records as works `w1`, `w2`, … in the order of the file. A record that says nothing but its type
 * is no work and is told, with what was expected of it; so are doubled keys.
 */
export function worksOf(
  file: TextFile,
  records: Iterable<ReadRecord>,
  expected: string,
  faults: Fault[],
): Reading<readonly Work[]> {
  const works: Work[] = [];
  for (const { key, item, start, end } of records) {
    if (saysNothing(item)) {
      const snippet = file.text.slice(start, Math.min(end, start + snippetLength));
      faults.push({ code: 'entry-malformed', at: start, facts: { snippet, expected } });
      continue;
    }
    works.push({ id: `w${works.length + 1}` as WorkId, key, item, entry: { start, end } });
  }
  const placeOf = lazyPlacesIn(file);
  reportDoubledKeys(works, (offset) => placeOf(offset).line, faults);
  const refused = faults.some(({ code }) => code === 'xml-not-allowed');
  if (works.length === 0 && !refused) faults.push({ code: 'no-entries', at: 0, facts: {} });
  return { value: works, problems: inOrder(faults.map((fault) => problemOf(fault, placeOf))) };
}

/** `custom` alone may be anything: an object of JSON that is no work. */
function saysNothing(item: CslItem): boolean {
  for (const variable in item) if (variable !== 'type' && variable !== 'custom') return false;
  return true;
}
