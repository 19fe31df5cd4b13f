import type { Work } from '../../src/core/model/bibliography';
import type { WorkId } from '../../src/core/model/id';
import { wordsOf } from '../../src/core/view/search-words';
import { pick, type Random, seededRandom } from './made-up-debate';

/** What somebody types who looks for one work that they know. */
export interface KnownWork {
  readonly work: WorkId;
  readonly query: string;
}

export interface QuerySets {
  /** The first author's family name, the year and a word of the title, in any order. */
  readonly severalWords: readonly KnownWork[];
  /** One word, with one typo, that the first ten can hold all works of. */
  readonly typo: readonly KnownWork[];
  /** Several words, the longest with one typo. */
  readonly typoAmongSeveral: readonly KnownWork[];
}

/** So many queries of each kind, for works drawn by chance; the same for the same works. */
export function drawQueries(works: readonly Work[], count: number): QuerySets {
  const random = seededRandom(7);
  const known = Array.from({ length: count }, () => pick(random, works));
  const worksWith = countWorksWith(works);
  const severalWords = known.map((work) => ({
    work: work.id,
    query: shuffle(random, threeWords(random, work)).join(' '),
  }));
  return {
    severalWords,
    typo: known.flatMap((work) => {
      const rare = telling(work).filter((word) => (worksWith.get(word) ?? 0) <= 10);
      return rare.length === 0
        ? []
        : [{ work: work.id, query: damage(random, pick(random, rare)) }];
    }),
    typoAmongSeveral: severalWords.map(({ work, query }) => ({
      work,
      query: damageLongest(random, query),
    })),
  };
}

function threeWords(random: Random, { item }: Work): readonly string[] {
  const year = String(item.issued?.['date-parts']?.[0]?.[0]);
  const words = (item.title ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return [item.author?.[0]?.family ?? '', year, pick(random, words)];
}

/** Words long enough to be recognised with a typo. */
function telling(work: Work): readonly string[] {
  return wordsOfWork(work).filter((word) => word.length > 4);
}

function wordsOfWork({ item }: Work): readonly string[] {
  const families = (item.author ?? []).map(({ family }) => family);
  return wordsOf([...families, item.title].join(' '));
}

function countWorksWith(works: readonly Work[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const work of works) {
    for (const word of new Set(wordsOfWork(work))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function shuffle(random: Random, words: readonly string[]): readonly string[] {
  return words
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

function damageLongest(random: Random, query: string): string {
  const words = query.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return words.map((word) => (word === longest ? damage(random, word) : word)).join(' ');
}

/** One letter left out, doubled, changed, or swapped with the next; the first letter is kept. */
function damage(random: Random, word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  const after = word.slice(at + 1);
  const other = pick(
    random,
    [...'aeiourstnl'].filter((one) => one !== letter),
  );
  return pick(random, [
    before + after,
    before + letter + letter + after,
    before + other + after,
    before + next + letter + after.slice(1),
  ]);
}
