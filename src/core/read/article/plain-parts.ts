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
  const body = list ? [...raw.slice(0, list.from), ...raw.slice(list.to)] : raw;
  return { body: joinCut(body), entries: list ? listEntries(raw, list) : [] };
}

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
