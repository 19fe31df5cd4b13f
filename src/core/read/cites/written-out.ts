import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';

const word = /[\p{L}\p{M}\d][\p{L}\p{M}\d.'’]*/gu;
/** An organisation's name has at most so many words. */
const mostWords = 16;

/** Where a text first writes out the long name of each of these entries. One pass through the text. */
export function writtenOut(
  text: string,
  keys: readonly EntryKeys[],
  entries: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const byName = new Map<string, number[]>();
  const lengths = new Map<string, Set<number>>();
  for (const entry of entries) {
    for (const name of longNames(keys[entry])) {
      const words = name.split(' ');
      const [first = ''] = words;
      const there = byName.get(name);
      if (there) there.push(entry);
      else byName.set(name, [entry]);
      lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
    }
  }
  const first = new Map<number, number>();
  if (byName.size === 0) return first;
  const found = [...text.matchAll(word)];
  const words = found.map(([printed]) => nameKey(printed));
  words.forEach((one, at) => {
    for (const length of lengths.get(one) ?? []) {
      const name = words.slice(at, at + length).join(' ');
      for (const entry of byName.get(name) ?? [])
        if (!first.has(entry)) first.set(entry, found[at]?.index ?? 0);
      // All that have this name are found.
      byName.delete(name);
    }
  });
  return first;
}

/** Its names of two words or more; short names may have two words too ("IOM COLEF"). */
function longNames(keys: EntryKeys | undefined): readonly string[] {
  const atLeast = (names: readonly string[], fewest: number) =>
    names.filter((name) => {
      const { length } = name.split(' ');
      return length >= fewest && length <= mostWords;
    });
  return [
    ...new Set([...atLeast(keys?.surnames[0] ?? [], 2), ...atLeast(keys?.shortNames ?? [], 3)]),
  ];
}
