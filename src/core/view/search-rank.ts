import Fuse from 'fuse.js';
import { wordsOf } from './search-words';

const keys = [
  { name: 'authors', weight: 5 },
  { name: 'year', weight: 3 },
  { name: 'title', weight: 4 },
  { name: 'positions', weight: 2 },
  { name: 'claims', weight: 1 },
] as const;

/** What is ranked: a text for each key. */
export type RankedTexts = { readonly [K in (typeof keys)[number]['name']]: string };

/** fuse.js reads a text again for each word and typo, and tells no more by its end. In UTF-16 code units. */
const longestText = 400;

/** A score that is the same whatever the last digits of the engine's powers and logarithms are. */
const steps = 1_000_000;

/**
 * How well each of the texts fits the words, by fuse.js's token search: 0 (well) to 1,000,000,
 * in the order of the texts.
 */
export function rankTexts(texts: readonly RankedTexts[], words: string): readonly number[] {
  const fuse = new Fuse(texts.map(folded), {
    keys: [...keys],
    useTokenSearch: true,
    ignoreLocation: true,
    isCaseSensitive: true,
    includeScore: true,
    shouldSort: false,
    threshold: 0.3,
  });
  const scores = new Array<number>(texts.length).fill(steps);
  for (const { refIndex, score } of fuse.search(words)) {
    scores[refIndex] = Math.round((score ?? 1) * steps);
  }
  return scores;
}

function folded(texts: RankedTexts): RankedTexts {
  return {
    authors: wordsIn(texts.authors),
    year: wordsIn(texts.year),
    title: wordsIn(texts.title),
    positions: wordsIn(texts.positions),
    claims: wordsIn(texts.claims),
  };
}

function wordsIn(text: string): string {
  return wordsOf(text.slice(0, longestText)).join(' ');
}
