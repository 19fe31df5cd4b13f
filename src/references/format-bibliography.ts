import type { Work } from '../core/model/bibliography';
import type { WorkId } from '../core/model/id';
import { plainReference } from '../core/view/plain-reference';
import type { ReferenceStyle } from '../core/view/reference-style';
import { type CitableItem, citableItem, hasSomethingToPrint } from './citable-item';
import { formatItems, oneLine } from './engine';

export interface Reference {
  readonly work: WorkId;
  /** One line of plain text. */
  readonly text: string;
  /** Whether no style could be made to fit, so that it is in plain words. */
  readonly plain: boolean;
}

const numberInList = /^\[1\]\s*/;

/** Each costs a new engine; after so many the works not yet tried are in plain words too. */
const mostFailures = 20;

/**
 * The references of works, in their order, as one list: in IEEE they are numbered, and two works of
 * one author and year get a and b. A work that citeproc cannot format is in plain words and costs no
 * other.
 */
export function formatBibliography(
  works: readonly Work[],
  style: ReferenceStyle,
): readonly Reference[] {
  const items = works.map(citableItem);
  const texts = inStyle(items.filter(hasSomethingToPrint), style);
  return works.map((work, i) => {
    const text = texts.get(work.id);
    if (text !== undefined) return { work: work.id, text, plain: false };
    const plain = plainReference({ ...work, item: items[i] ?? work.item });
    return { work: work.id, text: oneLine(plain), plain: true };
  });
}

/** The reference of one work, as on a card: without the number that it would have in a list. */
export function formatReference(work: Work, style: ReferenceStyle): Reference | undefined {
  const [reference] = formatBibliography([work], style);
  return reference && { ...reference, text: reference.text.replace(numberInList, '') };
}

/** References by work; without those that no style can be made to fit. */
function inStyle(
  items: readonly CitableItem[],
  style: ReferenceStyle,
): ReadonlyMap<string, string> {
  const together = formatItems(items, style);
  if (together) return together;
  const alone = new Map<string, string>();
  let failures = 0;
  for (const item of items) {
    if (failures >= mostFailures) break;
    const texts = formatItems([item], style);
    if (texts) for (const [id, text] of texts) alone.set(id, text);
    else failures++;
  }
  return (
    formatItems(
      items.filter(({ id }) => alone.has(id)),
      style,
    ) ?? alone
  );
}
