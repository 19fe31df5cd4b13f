import type { Bibliography, Work } from '../../model/bibliography';
import type { Span, TextFile } from '../../model/source';
import { type Splice, spliced } from '../splice';

/** The formats of which single entries can be cut out. */
export const removable: ReadonlySet<Bibliography['format']> = new Set([
  'bibtex',
  'csl-json',
  'ris',
]);

/** The file without the entries of these works; undefined where single entries of its format cannot be cut out. */
export function removeEntries(from: Bibliography, works: readonly Work[]): TextFile | undefined {
  const { file, format } = from;
  if (!removable.has(format)) return undefined;
  const cut = format === 'csl-json' ? itemCut : entryCut;
  return {
    ...file,
    text: spliced(
      file.text,
      works.map(({ entry }) => cut(file.text, entry)),
    ),
  };
}

/** With its line, and a blank line that parted it from the next. */
function entryCut(text: string, { start, end }: Span): Splice {
  const line = lengthOf(/^[ \t]*(?:\r\n|\n|\r)/, text, end);
  const isAlone = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  if (line === 0 || !isAlone) return { start, end, text: '' };
  const isParted = start === 0 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before(text, start));
  const blank = isParted ? lengthOf(/^[ \t]*(?:\r\n|\n|\r)/, text, end + line) : 0;
  return { start, end: end + line + blank, text: '' };
}

/** With the comma behind it, else with the one before it. */
function itemCut(text: string, { start, end }: Span): Splice {
  const behind = lengthOf(/^\s*,\s*/, text, end);
  if (behind > 0) return { start, end: end + behind, text: '' };
  const comma = /,\s*$/.exec(before(text, start))?.[0].length ?? 0;
  return { start: start - comma, end, text: '' };
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 200), start);
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  return pattern.exec(text.slice(at, at + 200))?.[0].length ?? 0;
}
