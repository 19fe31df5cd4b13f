import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';

/** One way in which an entry is cited: the words of the name that the cite begins with. */
export interface Head {
  readonly entry: number;
  readonly words: readonly string[];
  /** The first author's surname; a short name; the first of two surnames; the title. */
  readonly kind: 'surname' | 'short' | 'part' | 'title';
}

/** Of more entries under one name or year than this the rest are passed over: no true list has them. */
const mostAlike = 400;

/** A list of references, to be asked by the first word of a name and by year. */
export interface EntryIndex {
  readonly entries: readonly EntryKeys[];
  readonly byWord: ReadonlyMap<string, readonly Head[]>;
  readonly byYear: ReadonlyMap<number, readonly Head[]>;
  /** Heads that are titles, by all their words. */
  readonly byTitle: ReadonlyMap<string, readonly Head[]>;
  /** How many words titles have that begin with a word. */
  readonly titleLengths: ReadonlyMap<string, ReadonlySet<number>>;
  /** All words of all authors' surnames. */
  readonly surnames: ReadonlySet<string>;
}

/** Short names that the text introduces ("United Nations … [UNODC]") are given by the long name's key. */
export function indexEntries(
  entries: readonly EntryKeys[],
  introduced: ReadonlyMap<string, string>,
): EntryIndex {
  const heads = entries.flatMap((keys, entry) => headsOf(keys, entry, introduced));
  const byWord = new Map<string, Head[]>();
  const byYear = new Map<number, Head[]>();
  const byTitle = new Map<string, Head[]>();
  const titleLengths = new Map<string, Set<number>>();
  for (const head of heads) {
    const first = head.words[0] as string;
    if (head.kind === 'title') {
      add(byTitle, head.words.join(' '), head);
      titleLengths.set(first, (titleLengths.get(first) ?? new Set()).add(head.words.length));
      continue;
    }
    add(byWord, first, head);
    if (head.kind === 'part') continue;
    const years = new Set(entries[head.entry]?.years.map(({ year }) => year));
    for (const year of years) add(byYear, year, head);
  }
  const surnames = new Set(
    entries.flatMap((keys) => keys.surnames.flat().flatMap((key) => key.split(' '))),
  );
  return { entries, byWord, byYear, byTitle, titleLengths, surnames };
}

function headsOf(
  keys: EntryKeys,
  entry: number,
  introduced: ReadonlyMap<string, string>,
): readonly Head[] {
  const heads: Head[] = [];
  const seen = new Set<string>();
  const put = (key: string, kind: Head['kind']) => {
    if (key.length < 2 || seen.has(key)) return;
    seen.add(key);
    heads.push({ entry, words: key.split(' '), kind });
  };
  const first = keys.surnames[0] ?? [];
  for (const key of first) {
    put(key, 'surname');
    put(key.replace(/^(?:the|la|el|los|las|le|les|o|a|os|as|der|die|das) (?=\S+ )/, ''), 'surname');
  }
  for (const key of keys.shortNames) put(key, 'short');
  for (const key of first) {
    const short = introduced.get(key);
    if (short !== undefined) put(short, 'short');
  }
  const isPerson = keys.authors[0]?.family !== undefined;
  const [part, ...more] = (first.at(-1) ?? '').split(' ');
  if (part !== undefined && part.length > 3 && more.length > 0 && isPerson) put(part, 'part');
  if (keys.title !== undefined) put(nameKey(keys.title.split(/[:.?!]/, 1)[0] ?? ''), 'title');
  return heads;
}

function add<K>(map: Map<K, Head[]>, key: K, head: Head): void {
  const there = map.get(key);
  if (there && there.length < mostAlike) there.push(head);
  if (there === undefined) map.set(key, [head]);
}
