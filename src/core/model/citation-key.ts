import type { Work } from './bibliography';
import type { CslItem } from './csl';
import { fold } from './fold';
import type { WorkId } from './id';

/**
 * A key for each work that is written anew, unlike those that are taken and unlike each other in any
 * case: its own, if BibTeX can hold it, else `olson2016migrant`; where that is taken, with `-2`.
 */
export function keysFor(
  works: readonly Work[],
  takenKeys: Iterable<string>,
): ReadonlyMap<WorkId, string> {
  const taken = new Set<string>();
  const isFree = (key: string) => !taken.has(sameKey(key));
  const keys = new Map<WorkId, string>();
  const give = (work: Work, key: string) => {
    taken.add(sameKey(key));
    keys.set(work.id, key);
  };
  for (const key of takenKeys) taken.add(sameKey(key));
  // Own keys first, whatever their order: a made one must not take them.
  for (const work of works) if (isUsableKey(work.key) && isFree(work.key)) give(work, work.key);
  const next = new Map<string, number>();
  for (const work of works) {
    if (keys.has(work.id)) continue;
    const base = isUsableKey(work.key) ? work.key : madeKey(work.item);
    let n = next.get(base) ?? 1;
    const key = () => (n === 1 ? base : `${base}-${n}`);
    while (!isFree(key())) n++;
    next.set(base, n + 1);
    give(work, key());
  }
  return keys;
}

/** BibTeX knows no case in keys, and biber no difference between composed and other accents. */
function sameKey(key: string): string {
  return key.normalize('NFC').toLowerCase();
}

/** The units that btparse, and so biber, takes in a key; also letters of all scripts. */
export function isUsableKey(key: string): boolean {
  return /^[\p{L}\p{M}\p{N}!$&*+\-./:;<>?[\]^_`|]+$/u.test(key);
}

const longest = 30;

/** First author, year, first word of the title that tells something, in plain letters. */
function madeKey({ author, editor, issued, title = '' }: CslItem): string {
  const [first] = author ?? editor ?? [];
  const name = first?.family ?? tellingWord(first?.literal ?? first?.given ?? '');
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  const words = plain(name) + year + tellingWord(title);
  return /[a-z]/.test(words) ? words : `work${words}`;
}

function tellingWord(text: string): string {
  const words = fold(text.slice(0, 300))
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
  return plain(words.find((word) => !idle.has(word)) ?? words[0] ?? '');
}

function plain(text: string): string {
  return fold(text.slice(0, 300))
    .replace(/[^a-z0-9]/g, '')
    .slice(0, longest);
}

/** Articles and the like, which begin titles. */
const idle: ReadonlySet<string> = new Set(
  (
    'a an and as at by for from in into is of on or the to what when why with ' +
    'das dem den der des die ein eine el en et la las le les lo los un una une'
  ).split(' '),
);
