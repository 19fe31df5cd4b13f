import { findFurniture } from './furniture';
import { isListHead } from './headings';
import { type Line, linesOf } from './lines';

/** Lines that belong together. */
export interface RawBlock {
  readonly lines: readonly Line[];
  /** Whether a page ended right before it. */
  readonly afterPage: boolean;
  /** Whether no blank line parts it from the block before. */
  readonly afterLine?: boolean;
}

/** An entry of a numbered or bulleted list. */
export const itemMark = /^(?:[-*•·–▪]\s+|\[\d{1,4}\]\s*|\(\d{1,3}\)\s+|\d{1,4}[.)]\s+)/;

/** Lines longer than this are paragraphs, not lines of a page. */
const widest = 140;

/** Takes a text apart at blank lines, page breaks and heads of lists; where lines are not wrapped, at each line. */
export function rawBlocks(text: string): readonly RawBlock[] {
  const lines = linesOf(text);
  const furniture = findFurniture(lines);
  const width = widthOf(lines);
  const blocks: RawBlock[] = [];
  let open: Line[] = [];
  let afterPage = false;
  let items = false;
  const close = () => {
    // A page may begin in the middle of an item.
    if (open.length > 0) items = itemMark.test(open[0]?.text ?? '') || (afterPage && items);
    if (open.length > 0)
      for (const block of parted(open, afterPage, width, items)) blocks.push(block);
    if (open.length > 0) afterPage = false;
    open = [];
  };
  lines.forEach((line, at) => {
    if (furniture.has(at)) {
      close();
      afterPage = true;
    } else if (line.text === '') close();
    else if (isListHead(line.text) || /^#{1,6}\s/.test(line.text)) {
      close();
      blocks.push({ lines: [line], afterPage });
      afterPage = false;
    } else open.push(line);
  });
  close();
  return blocks;
}

/** The width at which lines are wrapped; infinite where they are not. */
function widthOf(lines: readonly Line[]): number {
  const followed = lines
    .filter((line, at) => line.text !== '' && (lines[at + 1]?.text ?? '') !== '')
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  const wide = followed[Math.floor(followed.length * 0.9)] ?? Number.POSITIVE_INFINITY;
  return wide > widest || wide < 40 ? Number.POSITIVE_INFINITY : wide;
}

function parted(
  lines: readonly Line[],
  afterPage: boolean,
  width: number,
  items: boolean,
): readonly RawBlock[] {
  const wrapped = isFilled(lines, width);
  const blocks: Line[][] = [];
  const counted = countedLines(lines);
  for (const line of lines) {
    const begins =
      counted.has(line) ||
      (itemMark.test(line.text) ? items : !wrapped && !items && counted.size === 0);
    const last = blocks.at(-1);
    if (begins || !last) blocks.push([line]);
    else last.push(line);
  }
  return blocks.map((block, i) => ({
    lines: block,
    afterPage: afterPage && i === 0,
    afterLine: i > 0,
  }));
}

/** Lines that begin with 1, 2, 3 …, without a sign behind the number; none where there are fewer than three. */
function countedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const counted = new Set<Line>();
  let next: number | undefined;
  for (const line of lines) {
    const number = Number(/^(\d{1,4})(?::|\s)\s*["“]?\p{Lu}/u.exec(line.text)?.[1]);
    if (number !== (next ?? number)) continue;
    counted.add(line);
    next = number + 1;
  }
  return counted.size >= 3 && counted.has(lines[0] as Line) ? counted : new Set();
}

/** All lines but the last come near the width. */
function isFilled(lines: readonly Line[], width: number): boolean {
  if (lines.length < 2 || width === Number.POSITIVE_INFINITY) return false;
  const sum = lines.slice(0, -1).reduce((total, { text }) => total + text.length, 0);
  return sum / (lines.length - 1) > 0.45 * width;
}
