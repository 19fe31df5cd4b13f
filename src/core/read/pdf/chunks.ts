import { isListHead, looksLikeHeading } from '../article/headings';
import type { PageLine } from './page-lines';
import type { TypeFace } from './type-face';

/** Lines of one lane and one size that follow each other without a wide gap. */
export interface Chunk {
  readonly lines: readonly PageLine[];
  readonly kind: 'heading' | 'text' | 'cells';
}

/** A gap so many times the usual one parts chunks. */
const wideGap = 1.28;
/** Sizes differ when they differ by more than this part. */
const otherSize = 0.05;

/** Takes lines in reading order apart where lane, size or spacing change, and at headings. */
export function chunksOf(lines: readonly PageLine[], body: TypeFace): readonly Chunk[] {
  const spacing = spacingOf(lines);
  const chunks: PageLine[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = chunks.at(-1);
    if (!before || !last || parts(before, line, spacing, body)) chunks.push([line]);
    else last.push(line);
  });
  return chunks.map((own) => ({ lines: own, kind: kindOf(own, body) }));
}

/** The usual distance of two baselines, by size in half points. */
type Spacing = ReadonlyMap<number, number>;

function spacingOf(lines: readonly PageLine[]): Spacing {
  const distances = new Map<number, number[]>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const distance = before ? line.y - before.y : 0;
    if (!before || before.lane !== line.lane || !isSameSize(before, line)) return;
    if (distance < 0.5 * line.size || distance > 2.5 * line.size) return;
    const all = distances.get(keyOf(line)) ?? [];
    all.push(distance);
    distances.set(keyOf(line), all);
  });
  return new Map(
    [...distances].map(([size, all]) => {
      all.sort((a, b) => a - b);
      return [size, all[Math.floor(all.length * 0.4)] as number];
    }),
  );
}

function keyOf({ size }: PageLine): number {
  return Math.round(size * 2);
}

export function isSameSize(a: { readonly size: number }, b: { readonly size: number }): boolean {
  return Math.abs(a.size - b.size) <= otherSize * Math.max(a.size, b.size);
}

function parts(before: PageLine, line: PageLine, spacing: Spacing, body: TypeFace): boolean {
  if (before.lane !== line.lane || !isSameSize(before, line)) return true;
  if (isListHead(line.text) || isListHead(before.text)) return true;
  const usual = spacing.get(keyOf(line)) ?? 1.25 * line.size;
  const distance = line.y - before.y;
  if (distance > wideGap * usual + 0.3 || distance < 0) return true;
  // A heading in another font right above or below its text.
  if (before.font === line.font) return false;
  const isBelow = line.font !== body.font && standsAlone(line) && hadRoom(before, line);
  const isAbove = before.font !== body.font && standsAlone(before) && hadRoom(before, line);
  return (isBelow && /[.!?:\d)]["”’»)\]]*$/.test(before.text)) || (isAbove && distance > usual);
}

/** Whether the first word of the next line would still have had room on this one. */
export function hadRoom(line: PageLine, next: PageLine): boolean {
  const word = /^\S*/.exec(next.text)?.[0] ?? '';
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word.length + 1.5) * letter <= line.lane.right;
}

function standsAlone({ text }: PageLine): boolean {
  return text.length < 80 && looksLikeHeading(text);
}

function kindOf(lines: readonly PageLine[], body: TypeFace): Chunk['kind'] {
  if (isHeading(lines, body)) return 'heading';
  return areCells(lines) ? 'cells' : 'text';
}

/** Several lines that are short for their lane: rows of a table, signs of a figure. */
function areCells(lines: readonly PageLine[]): boolean {
  const short = lines.filter(({ left, right, lane, text }) => {
    return right - left < 0.62 * (lane.right - lane.left) && text.length < 40;
  });
  return lines.length >= 3 && short.length > 0.8 * lines.length;
}

/** So many lines no heading has. */
const mostLines = 5;

function isHeading(lines: readonly PageLine[], body: TypeFace): boolean {
  const [first] = lines;
  if (!first || lines.length > mostLines) return false;
  const text = lines.map((line) => line.text).join(' ');
  if (isListHead(text)) return true;
  if (first.size > (1 + 1.5 * otherSize) * body.size) return /\p{L}{2}/u.test(text);
  const isOther = lines.every(({ font }) => font !== body.font) && first.size > 0.95 * body.size;
  return isOther && lines.length <= 2 && looksLikeHeading(text);
}
