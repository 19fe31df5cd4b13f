import { endsList, isListHead, looksLikeHeading } from './headings';
import { looksLikeReference } from './looks-like-reference';
import { itemMark, type RawBlock } from './raw-blocks';

/** The blocks of a text that are its list of references: `[from, to)`, the head before them. */
export interface ListRegion {
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/** So many blocks in a row that are no entries end a list. */
const patience = 3;
/** A list without a head needs so many entries, and that so great a part of them look like references. */
const fewest = 5;
const surePart = 0.6;

/** The list with the most entries; without a head, the entries with which the text ends. */
export function findList(blocks: readonly RawBlock[]): ListRegion | undefined {
  const firstLines = blocks.map(({ lines }) => lines[0]?.text ?? '');
  const entries = blocks.map((block) => isLikeEntry(headOf(block)));
  let best: ListRegion | undefined;
  let most = 0;
  firstLines.forEach((line, head) => {
    if (!isListHead(line)) return;
    const region = regionAfter(head, firstLines, entries);
    const count = entries.slice(region.from, region.to).filter(Boolean).length;
    if (count >= most && count > 0) [best, most] = [region, count];
  });
  return best ?? headless(blocks, entries);
}

function regionAfter(
  head: number,
  firstLines: readonly string[],
  entries: readonly boolean[],
): ListRegion {
  let to = head + 1;
  let missed = 0;
  for (let i = head + 1; i < entries.length && missed < patience; i++) {
    const line = firstLines[i] ?? '';
    const isHead = !entries[i] && looksLikeHeading(line) && (/^#/.test(line) || endsList(line));
    if (isHead || (i > head + 1 && isListHead(line))) break;
    missed = entries[i] ? 0 : missed + 1;
    if (entries[i]) to = i + 1;
    // The last thing in a text may be an entry that looks like none.
    else if (i === entries.length - 1 && missed === 1 && !looksLikeHeading(line)) to = i + 1;
  }
  return { head, from: head + 1, to };
}

/** Paragraphs of prose with a year in them may end a text as well: here entries must look like nothing else. */
function headless(
  blocks: readonly RawBlock[],
  entries: readonly boolean[],
): ListRegion | undefined {
  let from = entries.length;
  while (from > 0 && entries[from - 1] && entries[from - 2] !== undefined) from--;
  const listed = blocks.slice(from);
  if (listed.length < fewest) return undefined;
  const sure = listed.filter((block) => looksLikeReference(bare(headOf(block)))).length;
  if (sure < surePart * listed.length) return undefined;
  return { head: from - 1, from, to: entries.length };
}

function bare(block: string): string {
  return block.replace(itemMark, '').replace(/\*+/g, '');
}

/** Of many lines the first few: several entries may stand in one block. */
function headOf({ lines }: RawBlock): string {
  const few = lines.length > 12 ? lines.slice(0, 6) : lines;
  return few.map(({ text }) => text).join(' ');
}

export function textOf({ lines }: RawBlock): string {
  return lines.map(({ text }) => text).join(' ');
}

export const dated =
  /\b(?:1[4-9]|20)\d\d[a-z]?\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:n\.\s?d|s\.\s?d|s\.\s?f|o\.\s?J)\b|\bs\/d\b|in press|forthcoming|no prelo|en prensa|im Druck|sous presse|https?:\/\/|\bdoi\b|www\./i;
export const named =
  /^(?:[\p{Ll}’']{1,5} )?\p{Lu}[\p{L}\p{M}'’-]+(?:[ -][\p{L}\p{M}'’-]+){0,4}(?:,\s+\p{Lu}| \p{Lu}{1,4}[,.]|\. )/u;

/** Begins like a name and has a date, an address or the length of an entry. */
function isLikeEntry(block: string): boolean {
  const text = bare(block);
  if (text.length < 15) return false;
  if (!dated.test(text)) return named.test(text) && text.length > 40 && text.length < 500;
  if (text.length > 1500 && !named.test(text.slice(0, 200))) return false;
  return /^(?:["“”‘’'«¿¡[(<]?[\p{L}\d]|https?:|_{2,}|[—–-]{2,})/u.test(text);
}
