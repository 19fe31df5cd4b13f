import { beginsStraight, isInitials, joiners, particles } from './name-words';

/** Of an entry only its beginning tells how names stand. */
const looked = 160;
const joined = [...joiners].filter((word) => word !== 'i' && word !== 'u').join('|');
const ends = new RegExp(`,\\s*|\\s(?:${joined})\\s|[.;(]\\s*`, 'gu');

/** Whether the authors of a list stand as they are spoken, "Ada Roe, Ben Tamm", rather than "Roe, Ada". */
export function isStraightList(entries: readonly string[]): boolean {
  let straight = 0;
  let inverted = 0;
  for (const entry of entries) {
    const order = orderOf(entry.slice(0, looked));
    if (order === 'straight') straight++;
    if (order === 'inverted') inverted++;
  }
  return straight >= 2 && straight > 2 * inverted;
}

function orderOf(entry: string): 'straight' | 'inverted' | undefined {
  if (beginsStraight(entry)) return 'straight';
  ends.lastIndex = 0;
  const end = ends.exec(entry);
  if (end === null) return undefined;
  const first = wordsOf(entry.slice(0, end.index));
  const isAnd = /\p{L}|&/u.test(end[0]);
  if (!isAnd && !end[0].startsWith(',')) return undefined;
  if (isAnd) return isName(first) ? 'straight' : undefined;
  const from = ends.lastIndex;
  const second = wordsOf(entry.slice(from, ends.exec(entry)?.index ?? looked));
  if (first.length === 1 || second.length < 2 || second.some(isInitials)) return 'inverted';
  return isName(first) && isName(second) ? 'straight' : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Two to four words with a capital, small ones of surnames between them. */
function isName(words: readonly string[]): boolean {
  const capital = words.filter((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)).length;
  const small = words.filter((word) => particles.has(word)).length;
  return words.length >= 2 && words.length <= 5 && capital >= 2 && capital + small === words.length;
}
