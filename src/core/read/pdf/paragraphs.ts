import { isListHead } from '../article/headings';
import { itemMark } from '../article/raw-blocks';
import { type Chunk, hadRoom } from './chunks';
import type { PageLine } from './page-lines';

/** Lines that are read as one. */
export interface Paragraph {
  readonly lines: readonly PageLine[];
  readonly kind: Chunk['kind'];
  readonly manner: Manner;
}

/** How paragraphs begin: with an indent, hanging out over their other lines, or flush with them. */
export type Manner = 'indented' | 'hanging' | 'flush';

/** An indent is at least so wide and at most so wide, in ems. */
const indent = { least: 0.5, most: 7 } as const;

/** Takes chunks apart into paragraphs; how they begin is told from all chunks between two headings. */
export function paragraphsOf(chunks: readonly Chunk[]): readonly Paragraph[] {
  return regionsOf(chunks).flatMap((region) => {
    const manner = mannerOf(region.filter(({ kind }) => kind === 'text'));
    const isList = isListHead(textOf(region[0]?.lines ?? []));
    return region.flatMap(({ lines, kind }): readonly Paragraph[] => {
      if (kind !== 'text') return [{ lines, kind, manner }];
      return parted(lines, manner, isList).map((own) => ({ lines: own, kind, manner }));
    });
  });
}

function regionsOf(chunks: readonly Chunk[]): readonly Chunk[][] {
  const regions: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = regions.at(-1);
    if (!last || chunk.kind === 'heading') regions.push([chunk]);
    else last.push(chunk);
  }
  return regions;
}

/**
 * A line that begins further in than the one before it is the first of a paragraph where that one ended early,
 * and the second of a hanging one where that one was full. A line that begins further out: the other way about.
 */
function mannerOf(chunks: readonly Chunk[]): Manner {
  let hanging = 0;
  let indented = 0;
  for (const { lines } of chunks) {
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      const step = before ? (line.left - before.left) / line.size : 0;
      if (!before || Math.abs(step) < indent.least || Math.abs(step) > indent.most) return;
      if (step > 0 === hadRoom(before, line)) indented++;
      else hanging++;
    });
  }
  if (hanging === 0 && indented === 0) return 'flush';
  return hanging > indented ? 'hanging' : 'indented';
}

function parted(
  lines: readonly PageLine[],
  manner: Manner,
  isList: boolean,
): readonly (readonly PageLine[])[] {
  const paragraphs: PageLine[][] = [];
  const least = Math.min(...lines.map(({ left }) => left));
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const outer = Math.min(least, line.lane.left + line.size);
    const isFirst =
      !last ||
      noteMark.test(line.text) ||
      (manner === 'hanging' ? hangs(line, last, outer, isList) : begins(line, last)) ||
      (isList && manner !== 'hanging' && beginsEntry(line, last));
    if (isFirst) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

function begins(line: PageLine, open: readonly PageLine[]): boolean {
  const before = open.at(-1) as PageLine;
  const step = (line.left - before.left) / line.size;
  const room = hadRoom(before, line);
  if (step > indent.least) return open.length > 1 || room || isEnd(before.text);
  if (step < -indent.least && open.length > 1 && room) return true;
  return room && isEnd(before.text) && startsAnew(line.text);
}

/** Between hanging paragraphs others may stand, flush or indented, but not in a list of references. */
function hangs(line: PageLine, open: readonly PageLine[], outer: number, isList: boolean): boolean {
  const before = open.at(-1) as PageLine;
  const room = hadRoom(before, line);
  if (!isOuter(line, outer)) {
    if (isList) return false;
    return bullet.test(line.text) || (room && isEnd(before.text) && startsAnew(line.text));
  }
  return room || !isOuter(before, outer) || (isList && isEnd(before.text));
}

/** Names and initials as they begin an entry. */
const entryNames =
  /^(?:[\p{Ll}’']{1,4} ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3}, (?:\p{Lu}\.[ -]?){1,4}[ ,(&;]/u;
const year = /(?:1[4-9]|20)\d\d/;

/** In a list without indents a full line does not tell where an entry ends: the whole one before and the names behind do. */
function beginsEntry({ text }: PageLine, open: readonly PageLine[]): boolean {
  const before = textOf(open.slice(-12));
  return entryNames.test(text) && isEnd(before) && year.test(before);
}

const bullet = /^[•▪◦‣–—-] /u;

/** A note, or an address of authors. */
const noteMark = /^[¹²³⁰⁴-⁹]{1,3} ?["“(]?\p{L}/u;

function textOf(lines: readonly PageLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function isOuter({ left, size }: PageLine, outer: number): boolean {
  return left < outer + indent.least * size;
}

/** Ends a sentence, whatever marks of notes stand behind it. */
export function isEnd(text: string): boolean {
  return /[.!?:…]["”’»)\]]*[¹²³⁰⁴-⁹]*$|https?:\S+$/.test(text.slice(-300));
}

function startsAnew(text: string): boolean {
  return /^["“„«‘'(¿¡[]?[\p{Lu}\d]/u.test(text) || itemMark.test(text);
}

/** Whether the second goes on where a column or page cut the first. */
export function goesOn(first: Paragraph, second: Paragraph): boolean {
  const last = first.lines.at(-1) as PageLine;
  const next = second.lines[0] as PageLine;
  const step = (next.left - next.lane.left) / next.size;
  if (second.manner === 'hanging') return step > indent.least;
  const isSmall = /^\p{Ll}/u.test(next.text);
  if (/\p{L}-$/u.test(last.text) || (isSmall && !isEnd(last.text))) return true;
  if (second.manner === 'indented' && step > indent.least) return false;
  if (itemMark.test(next.text) && isEnd(last.text)) return false;
  if (isSmall) return true;
  const room = hadRoom(last, next);
  if (!isEnd(last.text)) return !room;
  return second.manner === 'indented' && !room;
}
