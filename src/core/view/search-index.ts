import type { WorkId } from '../model/id';
import { type Candidate, findCandidates } from './search-candidates';
import { rankTexts } from './search-rank';
import { buildVocabulary } from './search-vocabulary';
import { wordsOf } from './search-words';

/** What a work is found by; empty strings where it has none. */
export interface SearchEntry {
  readonly work: WorkId;
  readonly authors: string;
  readonly year: string;
  readonly title: string;
  /** The names of the positions it takes. */
  readonly positions: string;
  /** The texts of the claims it speaks to. */
  readonly claims: string;
}

export interface SearchIndex {
  /**
   * The works that have every word of the query, in any order and field, best first; ties in the
   * order of the entries.
   *
   * Case, accents and kinds of apostrophe and dash do not matter. A word is found whole, at the
   * start of a word, or from four letters on inside one. A word that no work has so may be
   * mistyped: with one typo from four letters on, with two from eight on, a year by one. If no
   * work has all words, any of them may be; and if that finds none either, of three words or
   * more one may be missing. A query without a letter or figure finds all works.
   *
   * Read are the first 200 UTF-16 code units of the query, and of those twelve words.
   */
  search(query: string): readonly WorkId[];
}

const longestQuery = 200;
const mostWords = 12;
/** fuse.js ranks so many of the best; the others follow as they are. */
const mostRanked = 100;

/** Takes time linear in the entries' texts. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const vocabulary = buildVocabulary(entries.map(fieldsOf));
  return {
    search(query) {
      const words = wordsOfQuery(query);
      if (words.length === 0) return entries.map((entry) => entry.work);
      const found = findCandidates(entries.length, vocabulary, words);
      const best = rank(entries, found.slice(0, mostRanked), words);
      return [...best, ...found.slice(mostRanked)].flatMap(
        ({ place }) => entries[place]?.work ?? [],
      );
    },
  };
}

/** Four, the most telling first, as the vocabulary counts them. */
function fieldsOf(entry: SearchEntry): readonly string[] {
  return [entry.authors, `${entry.year} ${entry.title}`, entry.positions, entry.claims];
}

/** "Roe et al." looks for Roe: who the others are, no entry need say. */
function wordsOfQuery(query: string): readonly string[] {
  const cut = query.slice(0, longestQuery);
  const words = wordsOf(cut.replace(/(?<=\p{L}[\s,]{1,3})et\.?\sal\b\.?/giu, ' '));
  return [...new Set(words)].slice(0, mostWords);
}

/** What fits the words better comes first; among equals, what fuse.js puts first. */
function rank(
  entries: readonly SearchEntry[],
  candidates: readonly Candidate[],
  words: readonly string[],
): readonly Candidate[] {
  const texts = candidates.flatMap(({ place }) => entries[place] ?? []);
  const scores = rankTexts(texts, words.join(' '));
  return candidates
    .map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }))
    .sort((a, b) => a.candidate.misfit - b.candidate.misfit || a.score - b.score)
    .map(({ candidate }) => candidate);
}
