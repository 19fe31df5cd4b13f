import {
  fit,
  nearestOf,
  type TermFit,
  termsNear,
  termsWith,
  type Vocabulary,
} from './search-vocabulary';

export interface Candidate {
  /** The entry, counted from 0. */
  readonly place: number;
  /** How far the words found are from the words typed, summed up: 0 when each is found whole. */
  readonly misfit: number;
}

/** A word's misfit and its field, in one number: the misfit weighs more, over all words of a query. */
const misfitWeight = 64;
const notFound = 0xffff;

/** For each word typed, the words that count as found. */
type Fits = readonly (readonly TermFit[])[];

/**
 * The entries that have every word, best first: the words as typed, with typos only in those that
 * no entry has; or else with typos in any; or else, of three words or more, all but one.
 */
export function findCandidates(
  size: number,
  vocabulary: Vocabulary,
  words: readonly string[],
): readonly Candidate[] {
  const nearTo = rememberNear(vocabulary);
  const asTyped = words.map((word) => fitsAsTyped(vocabulary, word, nearTo));
  const found = entriesWith(size, asTyped, words.length);
  if (found.length > 0) return found;
  const withTypos = words.map((word, at) => [...(asTyped[at] ?? []), ...nearTo(word)]);
  const foundWithTypos = entriesWith(size, withTypos, words.length);
  if (foundWithTypos.length > 0 || words.length < 3) return foundWithTypos;
  return entriesWith(size, asTyped, words.length - 1);
}

type NearTo = (word: string) => readonly TermFit[];

/** Looking for typos goes through all words of the entries: once for each word of a query. */
function rememberNear(vocabulary: Vocabulary): NearTo {
  const known = new Map<string, readonly TermFit[]>();
  return (word) => {
    const near = known.get(word) ?? termsNear(vocabulary, word);
    known.set(word, near);
    return near;
  };
}

/** A word that no word of the entries is or begins with may be mistyped, though some hold it inside. */
function fitsAsTyped(vocabulary: Vocabulary, word: string, nearTo: NearTo): readonly TermFit[] {
  const found = termsWith(vocabulary, word);
  const isKnown = found.some((term) => term.fit <= fit.start);
  return isKnown ? found : [...found, ...nearestOf(nearTo(word))];
}

/** The entries that have so many of the words, those found better and in better fields first. */
function entriesWith(size: number, words: Fits, least: number): readonly Candidate[] {
  const costs = new Uint16Array(size);
  const counts = new Uint8Array(size);
  for (const fits of words) addWord(costs, counts, fits);
  const order: number[] = [];
  for (const [place, count] of counts.entries()) {
    if (count >= least) order.push((costs[place] ?? 0) * size + place);
  }
  return Array.from(Float64Array.from(order).sort(), (packed) => ({
    place: packed % size,
    misfit: Math.floor(packed / size / misfitWeight),
  }));
}

function addWord(costs: Uint16Array, counts: Uint8Array, fits: readonly TermFit[]): void {
  const best = new Uint16Array(costs.length).fill(notFound);
  for (const { term, fit: misfit } of fits) {
    for (const place of term.places) {
      const cost = misfit * misfitWeight + (place & 3);
      const entry = place >> 2;
      if (cost < (best[entry] ?? 0)) best[entry] = cost;
    }
  }
  for (const [entry, cost] of best.entries()) {
    if (cost === notFound) continue;
    costs[entry] = (costs[entry] ?? 0) + cost;
    counts[entry] = (counts[entry] ?? 0) + 1;
  }
}
