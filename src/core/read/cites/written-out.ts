import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';

const word = /[\p{L}\p{M}\d][\p{L}\p{M}\d.'’]*/gu;
/** An organisation's name has at most so many words. */
const mostWords = 16;

interface LongName {
  readonly entry: number;
  readonly words: readonly string[];
}

/** Where a text first writes out the long name of each of these entries. One pass through the text. */
export function writtenOut(
  text: string,
  keys: readonly EntryKeys[],
  entries: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const byWord = new Map<string, LongName[]>();
  for (const entry of entries) {
    for (const words of longNames(keys[entry])) {
      const there = byWord.get(words[0] as string);
      if (there) there.push({ entry, words });
      else byWord.set(words[0] as string, [{ entry, words }]);
    }
  }
  if (byWord.size === 0) return first;
  // The first words of names are looked up before the others are read.
  const found = [...text.matchAll(word)];
  const keyAt = (at: number) => nameKey(found[at]?.[0] ?? '');
  found.forEach(({ index }, at) => {
    for (const { entry, words } of byWord.get(keyAt(at)) ?? [])
      if (!first.has(entry) && words.every((one, i) => keyAt(at + i) === one))
        first.set(entry, index);
  });
  return first;
}

/** Its names of two words or more; short names may have two words too ("IOM COLEF"). */
function longNames(keys: EntryKeys | undefined): readonly (readonly string[])[] {
  const long = (keys?.surnames[0] ?? []).map((name) => name.split(' '));
  const short = (keys?.shortNames ?? []).map((name) => name.split(' '));
  return [
    ...long.filter(({ length }) => length > 1),
    ...short.filter(({ length }) => length > 2),
  ].filter(({ length }) => length <= mostWords);
}
