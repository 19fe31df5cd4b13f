import type { Bibliography, Block } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { fieldsFromOthers } from './bibtex-entry';
import { withField, withNewFields } from './bibtex-field';

/** A field to add to each entry as its last, and each work's values for it. */
export interface PositionsField {
  /** A name that is valid in BibTeX: letters, digits and hyphens. */
  readonly field: string;
  readonly of: ReadonlyMap<WorkId, readonly string[]>;
}

/**
 * The entries of the works, cut from the source byte for byte in its order, with the `@string`s,
 * the `@preamble` and the parents they need. With `positions`, an entry gets one more field, or
 * has it replaced; an entry that others were merged into gets what only they say; nothing else in it
 * changes. Where `more` is to follow or stands before, broken
 * entries stay behind even if all works are chosen: they could swallow their neighbours.
 */
export function cutBibtex(
  bibliography: Bibliography,
  works: ReadonlySet<WorkId>,
  positions: PositionsField | undefined,
  more: boolean,
): string {
  const { blocks, file } = bibliography;
  const isBroken = (block: Block) =>
    block.kind === 'text' && holdsEntry(file.text.slice(block.start, block.end));
  // An entry that was merged into another is still in the file.
  const isLeft = ({ work }: Block) => work !== undefined && !works.has(work);
  const all = !blocks.some(isLeft) && !(more && blocks.some(isBroken));
  const kept = all ? new Set(blocks.keys()) : neededBlocks(blocks, works);
  const lineEnd = /\r\n|\n|\r/.exec(file.text)?.[0] ?? '\n';
  const merged = new Map(
    bibliography.works.flatMap((work) =>
      work.fromOthers || work.otherKeys ? [[work.id, fieldsFromOthers(work)] as const] : [],
    ),
  );
  const withOthers = (entry: string, { work }: Block) => {
    const fields = work === undefined ? undefined : merged.get(work);
    return fields ? withNewFields(entry, fields, lineEnd) : entry;
  };
  const textOf = (block: Block) => {
    const text = withOthers(file.text.slice(block.start, block.end), block);
    if (!positions || block.work === undefined || !works.has(block.work)) return text;
    return withField(text, positions.field, positions.of.get(block.work) ?? [], lineEnd);
  };
  if (all) return blocks.map(textOf).join('');
  return join(file.text, blocks, kept, textOf, lineEnd);
}

/** The kept blocks: as in the source where nothing between them is left out, else a blank line. */
function join(
  source: string,
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  textOf: (block: Block) => string,
  lineEnd: string,
): string {
  let written = '';
  let before = -1;
  for (const n of kept) {
    const block = blocks[n];
    if (!block) continue;
    const between = blocks.slice(before + 1, n);
    const start = blocks[before]?.end ?? 0;
    const gap = source.slice(start, block.start);
    const isNeighbour = before >= 0 && between.every((other) => other.kind === 'text');
    if (isNeighbour && !holdsEntry(gap)) written += gap;
    else {
      const last = between.at(-1);
      const above = last?.kind === 'text' ? linesAbove(source, last) : '';
      written += (written === '' ? '' : lineEnd + lineEnd) + above;
    }
    written += textOf(block);
    before = n;
  }
  return written === '' ? '' : written + lineEnd;
}

/** A broken entry is kept as text in the source, but is nothing to hand on. */
export function holdsEntry(text: string): boolean {
  return /^[ \t]*[^%\s][^\r\n]*@|^[ \t]*@/m.test(text);
}

const afterLine = /(?<=\n|\r(?!\n))/;

/** The comment directly above a block: whole lines, up to the blank line or the block before. */
function linesAbove(source: string, text: Block): string {
  const lines = source.slice(text.start, text.end).split(afterLine);
  const indent = /[\r\n]$/.test(lines.at(-1) ?? '') ? '' : (lines.pop() ?? '');
  if (indent.trim() !== '') return '';
  const first = text.start === 0 ? 0 : 1;
  let from = lines.length;
  while (from > first && isComment(lines[from - 1] ?? '')) from--;
  return from < lines.length ? lines.slice(from).join('') + indent : '';
}

function isComment(line: string): boolean {
  const words = line.trim();
  return words !== '' && (words.startsWith('%') || !words.includes('@'));
}

function neededBlocks(blocks: readonly Block[], works: ReadonlySet<WorkId>): ReadonlySet<number> {
  const needed = new Set<number>();
  const find = indexBlocks(blocks);
  const open: number[] = [];
  const need = (n: number) => {
    if (needed.has(n)) return;
    needed.add(n);
    open.push(n);
  };
  blocks.forEach((block, n) => {
    if (block.work !== undefined && works.has(block.work)) need(n);
  });
  if (needed.size === 0) return needed;
  blocks.forEach((block, n) => {
    if (block.kind === 'preamble') need(n);
  });
  for (let n = open.pop(); n !== undefined; n = open.pop()) {
    for (const name of blocks[n]?.strings ?? []) find.takeStrings(name).forEach(need);
    for (const key of blocks[n]?.parents ?? []) find.entry(key).forEach(need);
  }
  return new Set([...needed].sort((a, b) => a - b));
}

/** Where each `@string` is defined (every time), and the entry that has a key (the first). */
function indexBlocks(blocks: readonly Block[]) {
  const strings = new Map<string, number[]>();
  const entries = new Map<string, number>();
  const folded = new Map<string, number>();
  blocks.forEach(({ kind, name }, n) => {
    if (name === undefined) return;
    if (kind === 'string') {
      const known = strings.get(name);
      if (known) known.push(n);
      else strings.set(name, [n]);
    } else if (kind === 'entry') {
      if (!entries.has(name)) entries.set(name, n);
      if (!folded.has(name.toLowerCase())) folded.set(name.toLowerCase(), n);
    }
  });
  return {
    /** Once, since a name that ten thousand entries use may be defined ten thousand times. */
    takeStrings: (name: string) => {
      const found = strings.get(name) ?? [];
      strings.delete(name);
      return found;
    },
    entry: (key: string) => {
      const found = entries.get(key) ?? folded.get(key.toLowerCase());
      return found === undefined ? [] : [found];
    },
  };
}
