import { looksLikeHeading } from './headings';
import type { Line } from './lines';
import { findList } from './list';
import { listEntries } from './list-entries';
import type { Parts } from './parts';
import { type RawBlock, rawBlocks } from './raw-blocks';

/** Plain text and Markdown: blocks from lines, the list from its head and how its entries look. */
export function plainParts(text: string): Parts {
  const raw = rawBlocks(text);
  const list = findList(raw);
  if (list === undefined) return { body: joinCut(raw), entries: [] };
  const listed = raw.slice(list.from, list.to);
  const strange = strangers(listed);
  const body = raw.filter((block, i) => i < list.from || i >= list.to || strange.has(block));
  return { body: joinCut(body), entries: listEntries(listed.filter((one) => !strange.has(one))) };
}

/** What pages print into a list and is no entry of it: their notes and their numbers. */
function strangers(listed: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const strange = listed.filter(({ lines: [first, second] }) => {
    if (first === undefined) return false;
    return raisedMark.test(first.text) || (!second && /^\d{1,4}$/.test(first.text));
  });
  return new Set(strange);
}

const raisedMark = /^[¹²³⁰⁴-⁹]{1,3}\s?["“(]?\p{L}/u;

/** Signs behind the last word of a line are fewer; of a longer run only the end is read. */
const longestEnd = 100;

/** A paragraph that breaks off goes on in the next block that begins small. */
function joinCut(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const joined: { lines: Line[]; afterPage: boolean }[] = [];
  for (const { lines, afterPage, afterLine } of blocks) {
    const last = joined.at(-1);
    const before = last?.lines.at(-1)?.text ?? '';
    const breaksOff =
      (before.length > 40 || (last?.lines.length ?? 0) > 1 || afterLine) &&
      !/[.!?:…]["”’»)\]]*[¹²³⁰⁴-⁹\d]*$/.test(before.slice(-longestEnd).replace(/[*_]+$/, ''));
    const next = lines[0]?.text ?? '';
    const goesOn =
      /^(?:\p{Ll}|[(,;&]|\d{4}\))/u.test(next) ||
      (afterPage && !looksLikeHeading(next) && !/^["“]?\p{Lu}/u.test(next));
    if (last && breaksOff && goesOn) for (const line of lines) last.lines.push(line);
    else joined.push({ lines: [...lines], afterPage });
  }
  return joined;
}
