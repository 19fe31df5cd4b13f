import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';

const bracketed = /[[(](\p{Lu}[\p{L}.&-]{1,14}(?: \p{Lu}[\p{L}.&-]{1,14})?)[\])]/gu;
/** An organisation's name has at most so many words, and its name so many characters. */
const mostWords = 16;
const longest = 200;

/** Short names that a text gives to organisations of its list, "Name of it [NOI]": by the long name's key. */
export function introducedNames(
  text: string,
  entries: readonly EntryKeys[],
): ReadonlyMap<string, string> {
  const long = new Set(
    entries.flatMap(({ authors, surnames }) =>
      authors[0]?.literal === undefined ? [] : (surnames[0] ?? []),
    ),
  );
  const introduced = new Map<string, string>();
  if (long.size === 0) return introduced;
  for (const found of text.matchAll(bracketed)) {
    const words = nameKey(text.slice(Math.max(0, found.index - longest), found.index)).split(' ');
    for (let count = Math.min(mostWords, words.length); count > 1; count--) {
      const name = words.slice(-count).join(' ');
      if (!long.has(name)) continue;
      const short = nameKey(found[1] ?? '');
      if (short.length <= 2 * count) introduced.set(name, short);
      break;
    }
  }
  return introduced;
}
