import type { Work } from '../../model/bibliography';
import { keysFor } from '../../model/citation-key';
import type { CslItem } from '../../model/csl';
import type { WorkId } from '../../model/id';
import type { TextFile } from '../../model/source';
import { bibtexEntry } from '../../write/bibtex-entry';
import { charsetOf } from './charset-of';
import { texLetters } from './tex-letters';

/** The key that a new work gets: the one asked for, or one of author, year and word; free among those taken. */
export function keyFor(item: CslItem, taken: readonly string[], wanted = ''): string {
  const id = 'w1' as WorkId;
  const work: Work = { id, key: wanted, item, entry: { start: 0, end: 0 } };
  return keysFor([work], taken).get(id) ?? '';
}

/** A BibTeX file with one more entry at its end; undefined where it cannot hold the entry's letters. */
export function addEntry(file: TextFile, key: string, item: CslItem): TextFile | undefined {
  const lineEnd = /\r\n|\n|\r/.exec(file.text)?.[0] ?? '\n';
  const entry = texLetters(bibtexEntry(key, item), charsetOf(file));
  if (entry === undefined) return undefined;
  const gap = file.text === '' ? '' : /[\r\n]$/.test(file.text) ? lineEnd : lineEnd + lineEnd;
  const text = `${file.text}${gap}${entry.replaceAll('\n', lineEnd)}${lineEnd}`;
  return { ...file, text };
}
