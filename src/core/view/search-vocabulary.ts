import { compare } from '../model/problem';
import {
  type Corrections,
  correctionsAllowed,
  countCorrections,
  lettersIn,
  lettersMissing,
} from './search-typo';
import { wordsAndCompoundsOf } from './search-words';

/** How well a typed word fits a word of the works, best first. */
export const fit = {
  whole: 0,
  start: 1,
  typo: 2,
  /** Rarer: who mistypes a word mostly has its first letter right (Pollock and Zamora 1984). */
  typoInFirstLetter: 3,
  inside: 4,
  typoAtStart: 5,
  twoTypos: 6,
  twoTyposAtStart: 7,
} as const;
export type Fit = (typeof fit)[keyof typeof fit];

/** A word of the works, and where it stands: `4 × entry + field`, the first field of each entry only. */
export interface Term {
  readonly word: string;
  readonly letters: number;
  readonly places: readonly number[];
}

/** Sorted by word. */
export type Vocabulary = readonly Term[];

export interface TermFit {
  readonly term: Term;
  readonly fit: Fit;
}

/** Each entry is its fields' texts, the most telling first, four at most. */
export function buildVocabulary(entries: Iterable<readonly string[]>): Vocabulary {
  const places = new Map<string, number[]>();
  let entry = 0;
  for (const fields of entries) {
    for (const [field, text] of fields.entries()) {
      for (const word of wordsAndCompoundsOf(text)) addPlace(places, word, entry, field);
    }
    entry++;
  }
  return [...places]
    .sort(([a], [b]) => compare(a, b))
    .map(([word, found]) => ({ word, letters: lettersIn(word), places: found }));
}

function addPlace(places: Map<string, number[]>, word: string, entry: number, field: number): void {
  const found = places.get(word);
  if (found === undefined) places.set(word, [4 * entry + field]);
  else if ((found.at(-1) ?? -4) >> 2 !== entry) found.push(4 * entry + field);
}

/** The words that are, begin with, or (from four letters on) hold the typed one; no typos. */
export function termsWith(vocabulary: Vocabulary, typed: string): readonly TermFit[] {
  const found: TermFit[] = [];
  for (let at = firstFrom(vocabulary, typed); at < vocabulary.length; at++) {
    const term = vocabulary[at];
    if (term === undefined || !term.word.startsWith(typed)) break;
    found.push({ term, fit: term.word === typed ? fit.whole : fit.start });
  }
  if (isFoundInside(typed)) {
    for (const term of vocabulary) {
      if (term.word.indexOf(typed, 1) > 0) found.push({ term, fit: fit.inside });
    }
  }
  return found;
}

/** All words that the typed one may be meant for: some corrections away, or the year beside it. */
export function termsNear(vocabulary: Vocabulary, typed: string): readonly TermFit[] {
  if (/^(?:1[5-9]|20)\d\d$/.test(typed)) return yearsBeside(vocabulary, Number(typed));
  const most = correctionsAllowed(typed);
  if (most === 0) return [];
  const letters = lettersIn(typed);
  const correctionsTo = countCorrections(typed, most);
  const found: TermFit[] = [];
  for (const term of vocabulary) {
    if (lettersMissing(letters, term.letters) > most) continue;
    const fitted = fitOf(term.word, typed, most, correctionsTo(term.word));
    if (fitted !== undefined) found.push({ term, fit: fitted });
  }
  return found;
}

function fitOf(
  word: string,
  typed: string,
  most: number,
  { whole, start }: Corrections,
): Fit | undefined {
  const sameFirst = typed.charCodeAt(0) === word.charCodeAt(0);
  if (whole < 2) return sameFirst ? fit.typo : fit.typoInFirstLetter;
  if (whole <= most) return fit.twoTypos;
  // Who mistypes the start of a longer word has its first letter right, and has typed some of it.
  if (start > most || !sameFirst || typed.length < 5) return undefined;
  return start < 2 ? fit.typoAtStart : fit.twoTyposAtStart;
}

/** Of words that the typed one may be meant for, those that need the fewest corrections. */
export function nearestOf(near: readonly TermFit[]): readonly TermFit[] {
  const one = near.filter((found) => found.fit < fit.twoTypos);
  return one.length > 0 ? one : near;
}

function yearsBeside(vocabulary: Vocabulary, year: number): readonly TermFit[] {
  return [year - 1, year + 1].flatMap((near) => {
    const term = vocabulary[firstFrom(vocabulary, String(near))];
    return term?.word === String(near) ? [{ term, fit: fit.typo }] : [];
  });
}

/**
 * A few letters stand inside too many words ("art" in "cartel"), figures inside years; but
 * Chinese, Japanese and Thai are written without spaces, and two signs are a word.
 */
function isFoundInside(typed: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(typed)) return true;
  return typed.length > 3 && !/\p{N}/u.test(typed);
}

function firstFrom(vocabulary: Vocabulary, word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(vocabulary[middle]?.word ?? '', word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
