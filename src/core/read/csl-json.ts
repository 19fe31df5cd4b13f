import type { Work } from '../model/bibliography';
import type { CslItem } from '../model/csl';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import type { Fault } from './bibtex/fault';
import { itemOf, keyOf } from './csl-json/item';
import { itemsIn } from './csl-json/items-in';
import { fieldsOf } from './csl-json/values';
import { isZoteroItem, zoteroItem } from './csl-json/zotero-item';
import { worksOf } from './records/works';

/**
 * Reads CSL-JSON: an array, an object with `items` (Zotero, Better BibTeX), one item, or items one
 * after the other; also Zotero's own items. Each is parsed by itself, so that a mistake costs one.
 * Shapes are checked; a type that is unknown is a `document`. Keys are ids.
 */
export function readCslJson(file: TextFile): Reading<readonly Work[]> {
  const { text } = file;
  const faults: Fault[] = [];
  const read = itemsIn(text, faults).flatMap(({ start, end }) => {
    const found = readItem(text, start, end, faults);
    return found ? [{ ...found, start, end }] : [];
  });
  return worksOf(file, read, 'title', faults);
}

function readItem(
  text: string,
  start: number,
  end: number,
  faults: Fault[],
): { readonly key: string; readonly item: CslItem } | undefined {
  const fields = fieldsOf(parsed(text.slice(start, end)));
  if (!fields) {
    const snippet = text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ');
    faults.push({ code: 'entry-malformed', at: start, facts: { snippet, expected: 'valid JSON' } });
    return undefined;
  }
  const item = isZoteroItem(fields) ? zoteroItem(fields) : itemOf(fields);
  return item && { key: keyOf(fields), item };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
