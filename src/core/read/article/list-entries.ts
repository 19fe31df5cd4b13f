import { looksLikeHeading } from './headings';
import type { Line } from './lines';
import { dated, named, textOf } from './list';
import type { ListEntry } from './parts';
import { itemMark, type RawBlock } from './raw-blocks';
import { splitLines } from './split-lines';

/** Takes a list apart: by its numbers where it has them, else by blocks, else by how entries begin. */
export function listEntries(region: readonly RawBlock[]): readonly ListEntry[] {
  const numbers = region.map((block) => numberOf(block));
  const numbered = numbers.filter((n) => n !== undefined).length > 0.6 * region.length;
  if (numbered && isGrowing(numbers)) return byNumber(region, numbers);
  const kept = region.filter((block, i) => !isSubheading(block, region[i + 1]));
  const parted = kept.filter(({ afterPage }) => !afterPage).length;
  return joinAcrossPages(kept)
    .flatMap((lines) => splitLines(lines, parted))
    .map((lines) => withoutMark(lines));
}

function numberOf({ lines }: RawBlock): number | undefined {
  const found = /^[[(]?(\d{1,4})(?:[\]).:]\s*\S|\s{1,8}\p{Lu})/u.exec(lines[0]?.text ?? '');
  return found ? Number(found[1]) : undefined;
}

function isGrowing(numbers: readonly (number | undefined)[]): boolean {
  const known = numbers.filter((n) => n !== undefined);
  const steps = known.slice(1).filter((n, i) => n === (known[i] ?? 0) + 1).length;
  return steps >= 0.8 * (known.length - 1);
}

function byNumber(
  region: readonly RawBlock[],
  numbers: readonly (number | undefined)[],
): readonly ListEntry[] {
  const entries: { lines: Line[]; number: number }[] = [];
  region.forEach(({ lines }, i) => {
    const number = inSequence(numbers, i);
    const last = entries.at(-1);
    if (number === undefined) for (const line of lines) last?.lines.push(line);
    else entries.push({ lines: [...withoutMark(lines, numberMark).lines], number });
  });
  return entries;
}

/** A number that is misprinted between its neighbours is the one between them. */
function inSequence(numbers: readonly (number | undefined)[], i: number): number | undefined {
  const [before, own, after] = [numbers[i - 1], numbers[i], numbers[i + 1]];
  const between = before !== undefined && after === before + 2 ? before + 1 : own;
  return own === undefined ? undefined : between;
}

const numberMark = /^[[(]?\d{1,4}(?:[\]).:]{1,2}\s*|\s+)/;
const bulletMark = new RegExp(`^(?:[[(]\\d{1,4}[\\])]|\\d{1,4}[.)])\\s*|${itemMark.source}`);

function withoutMark(lines: readonly Line[], sign = bulletMark): ListEntry {
  const [first, ...rest] = lines;
  if (!first) return { lines };
  const length = sign.exec(first.text)?.[0].length ?? 0;
  const text = first.text.slice(length);
  return { lines: [{ start: first.start + length, end: first.end, text }, ...rest] };
}

/** "Primary sources", "A": between entries, and none itself. */
function isSubheading(block: RawBlock, next: RawBlock | undefined): boolean {
  const text = textOf(block);
  return next !== undefined && text.length < 60 && looksLikeHeading(text) && !/\d/.test(text);
}

/** What a page cut in two is one entry: the first part ends without a stop, or the second begins small. */
function joinAcrossPages(blocks: readonly RawBlock[]): readonly (readonly Line[])[] {
  const joined: Line[][] = [];
  for (const { lines, afterPage } of blocks) {
    const last = joined.at(-1);
    const before = last?.at(-1)?.text ?? '';
    const open = !/[.)\]>/\d]["”»]?$/.test(before);
    const start = lines
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ');
    const small = /^(?:https?:|[\p{Ll}\d(&])/u.test(start) && !named.test(start);
    const isNew = named.test(start) || /^["“_—]/.test(start) || dated.test(start.slice(0, 80));
    if (last && afterPage && (open || small || !isNew) && before !== '')
      for (const line of lines) last.push(line);
    else joined.push([...lines]);
  }
  return joined;
}
