import { shortMonths } from '../../model/months';
import type { PrintedYear } from './entry-years';
import { beginsStraight, functionWords, joiners, particles } from './name-words';

const longestAuthors = 3000;
const otherWords = new Set(
  `eds ed editors editor org orgs orgs. coord coords dir dirs hrsg comp comps trans trad al alii other others colleagues autor
   autores sept ca c`
    .split(/\s+/)
    .concat(shortMonths),
);

/** The year right behind what can only be names; undefined where the title comes first. */
export function yearAfterAuthors(
  entry: string,
  years: readonly PrintedYear[],
  undatedAt: number | undefined,
): number | undefined {
  const at = Math.min(
    years[0]?.at ?? Number.POSITIVE_INFINITY,
    undatedAt ?? Number.POSITIVE_INFINITY,
  );
  if (at === 0 || at > longestAuthors || vancouverYear.test(entry.slice(at, at + 24)))
    return undefined;
  const before = entry.slice(0, at);
  return onlyNames(before) ? at : undefined;
}

/** "2010;7", "2010 Mar 3;7": behind the journal, whatever words stand before it. */
const vancouverYear = /^\d{4}(?:\s\p{L}{3,9}\.?(?:\s\d{1,2})?)?;/u;

function onlyNames(text: string): boolean {
  if (/["“”«»?!]|\p{L}: \p{Lu}|\bIn: /u.test(text)) return false;
  const words = text.split(/[\s,;/()[\]]+/).filter((word) => word !== '' && word !== '.');
  if (words.length === 0) return false;
  let small = 0;
  for (const word of words) {
    const bare = word.replace(/[.:]+$/, '').toLowerCase();
    if (
      /^[\p{Lu}&_—–-]/u.test(word) ||
      /^\d{1,2}$/.test(word) ||
      /^(?:\p{Ll}{1,3})?['’`-]\p{L}/u.test(word)
    )
      continue;
    if (
      !(particles.has(bare) || functionWords.has(bare) || otherWords.has(bare) || joiners.has(bare))
    )
      return false;
    small++;
  }
  return small <= words.length * 0.6;
}

/** A longer word is no initial. */
const longestWord = 40;
const stop = /[.?!]["”»’]?\s+/g;

/** The end of the names where no year follows them: the first stop that belongs to no initial. */
export function endOfNames(entry: string, straight = false): number {
  const isStraight = straight || beginsStraight(entry);
  stop.lastIndex = 0;
  for (let found = stop.exec(entry); found; found = stop.exec(entry)) {
    const before = entry.slice(Math.max(0, found.index - longestWord), found.index);
    const after = entry.slice(found.index + found[0].length);
    const word = /[\p{L}\p{M}.'’-]+$/u.exec(before)?.[0] ?? '';
    const goesOn =
      /^(?:[,;&)]|\p{Lu}\.(?:[\s,;-]|$)|(?:and|e|y|et|und)\s\p{Lu}|(?:de|da|do|dos|das|del|di|la|van|von|der)\b|\((?=\p{L})|et al|Jr|Filho|Neto|Júnior)/u.test(
        after,
      );
    const isInitial =
      /^(?:\p{Lu}\.?-?)*\p{Lu}$/u.test(word) && word.length <= 6 && !/^\p{Lu}{4,}$/u.test(word);
    if (isInitial && (goesOn || (isStraight && /^\p{L}/u.test(after)))) continue;
    if (!isInitial && /^(?:[,;&])/.test(after)) continue;
    if (/^(?:St|Dr|Jr|Sr|Prof|Mc)$/.test(word) && /^\p{Lu}/u.test(after)) continue;
    return found.index;
  }
  return entry.length;
}
