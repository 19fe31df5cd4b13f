import { compare } from '../model/problem';

/** Words beyond this length are compared for case and accents only, longer ones than `foldable` not at all. */
const measurable = 100;
const foldable = 400;
/** Comparisons that one set of known words is good for: a hostile file must not buy minutes with typos. */
const budget = 100_000;

/** Gives the known word that was probably meant, or undefined. */
export type Near = (word: string) => string | undefined;

/**
 * A word is near a known one when they differ in case or accents only, or by at most two edits
 * (a letter more, less, other, or two swapped; one edit up to four letters, none up to two).
 * The nearest wins, then the first by code unit. Bounded in all; beyond the budget there is no hint.
 */
export function createNear(known: Iterable<string>): Near {
  const candidates = [...new Set(known)]
    .filter((word) => word !== '' && word.length <= foldable)
    .sort(compare)
    .map((word) => ({ word, folded: fold(word) }));
  const byFold = new Map<string, string>();
  for (const { word, folded } of candidates) if (!byFold.has(folded)) byFold.set(folded, word);
  const answers = new Map<string, string | undefined>();
  let left = budget;

  const search = (word: string): string | undefined => {
    if (word === '' || word.length > foldable) return undefined;
    const folded = fold(word);
    const same = byFold.get(folded);
    if (same !== undefined || folded.length > measurable) return same;
    let best: string | undefined;
    let limit = allowance(folded.length);
    for (const candidate of candidates) {
      if (limit === 0 || left === 0) break;
      if (Math.abs(candidate.folded.length - folded.length) > limit) continue;
      left--;
      const distance = distanceWithin(folded, candidate.folded, limit);
      if (distance > limit) continue;
      best = candidate.word;
      limit = distance - 1;
    }
    return best;
  };

  return (word) => {
    if (!answers.has(word)) answers.set(word, search(word));
    return answers.get(word);
  };
}

function allowance(length: number): number {
  return length <= 2 ? 0 : length <= 4 ? 1 : 2;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * Edit distance with swaps (optimal string alignment; Damerau 1964), in a band around the
 * diagonal; anything above the limit comes back as limit + 1.
 */
function distanceWithin(a: string, b: string, limit: number): number {
  const over = limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, over));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(over);
    if (i <= limit) row[0] = i;
    let least = row[0] ?? over;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1);
      row[j] = Math.min(cost, over);
      least = Math.min(least, at(row, j));
    }
    if (least >= over) return over;
    before = above;
    above = row;
  }
  return at(above, b.length);

  function at(row: readonly number[], j: number): number {
    return row[j] ?? over;
  }
}
