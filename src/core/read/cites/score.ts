import type { CiteMatch } from '../../model/article';
import type { EntryKeys } from '../article/entry-keys';
import { withoutParticles } from '../article/name-words';
import type { CoAuthors } from './co-authors';
import { isMisspelt } from './edit-distance';
import type { Head } from './entry-index';
import type { YearMark } from './year-marks';

/** How well an entry answers a cite; higher is better, and `match` says what is not as it should be. */
export interface Score {
  readonly points: number;
  readonly match: CiteMatch;
}

/** An entry that is linked has at least so many points. */
export const enough = 100;
/** One that is linked though its year is off. */
export const enoughOff = 80;
/** Two entries this close cannot be told apart. */
export const close = 4;

const nameBase = { surname: 100, short: 98, part: 84, title: 96 } as const;

export function scoreEntry(entry: EntryKeys, head: Head, rest: CoAuthors, mark: YearMark): Score {
  const year = scoreYear(entry, mark);
  const names = scoreCoAuthors(entry, head, rest);
  const base = nameBase[head.kind] + (head.words.length > 3 ? 4 : 0);
  const match = names.match ?? year.match ?? (head.kind === 'short' ? 'short-name' : 'exact');
  return { points: base + year.points + names.points, match };
}

interface Part {
  readonly points: number;
  readonly match?: CiteMatch;
}

/** The year of issue, another year in the entry, one year off, or none of these. */
function scoreYear(entry: EntryKeys, { years, suffix, undated }: YearMark): Part {
  if (undated !== undefined) {
    if (entry.undated === undefined) return { points: -80, match: 'none' };
    return { points: entry.undated === undated ? 30 : 10 };
  }
  const { issued } = entry;
  if (issued && years.includes(issued.year)) {
    if (issued.suffix === suffix) return { points: 30 };
    if (issued.suffix === '' || suffix === '') return { points: 21, match: 'suffix' };
    return { points: -25, match: 'suffix' };
  }
  if (entry.years.some(({ year }) => years.includes(year)))
    return { points: 16, match: 'other-year' };
  if (entry.years.length === 0 && entry.undated === undefined)
    return { points: -16, match: 'year-off' };
  if (years.some((year) => entry.years.some((one) => Math.abs(year - one.year) === 1)))
    return { points: -20, match: 'year-off' };
  if (years.some((year) => entry.years.some((one) => isDigitOff(year, one.year))))
    return { points: -30, match: 'year-off' };
  return { points: -60, match: 'none' };
}

/** One digit is another. */
function isDigitOff(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  return [...left].filter((digit, i) => digit !== right[i]).length === 1;
}

function scoreCoAuthors(entry: EntryKeys, head: Head, { names, more, others }: CoAuthors): Part {
  const count = entry.authors.length;
  let points = 0;
  const second = scoreMore(entry, head, more);
  points += second.points;
  names.forEach((name, i) => {
    points += scoreName(entry, name, i + 1);
  });
  const misspelt =
    second.match !== undefined || names.some((name, i) => isMisspeltName(entry, name, i + 1));
  if (points <= -30) return { points, match: 'name-differs' };
  if (names.length === 0 && !others) {
    if (count > 1 || entry.rest) points -= head.kind === 'surname' ? 14 : 2;
    else points += 8;
  } else if (others) points += count >= 3 || entry.rest ? 6 : count === 2 ? -2 : -14;
  else
    points +=
      names.length + 1 === count ? 6 : names.length + 1 < count && names.length > 1 ? -4 : -8;
  return { points, ...(misspelt && { match: 'misspelt' as const }) };
}

/** Words behind the first author's surname: his second one, to the letter or nearly so, or none of the entry's. */
function scoreMore(entry: EntryKeys, head: Head, more: readonly string[]): Part {
  if (more.length === 0) return { points: 0 };
  if (more.every((word) => entry.words.has(word))) return { points: -2 };
  if (head.kind !== 'part') return { points: -18 };
  const second = (entry.surnames[0]?.at(-1) ?? '').split(' ').slice(1).join(' ');
  return { points: isMisspelt(more.join(' '), second) ? -4 : -18, match: 'misspelt' };
}

/** The co-author in his place, in another place, in the entry at all, or not there. */
function scoreName(entry: EntryKeys, name: readonly string[], place: number): number {
  const isOne = (keys: readonly string[] | undefined) =>
    keys?.some((key) => endsWith(name, key)) ?? false;
  if (isOne(entry.surnames[place])) return 10;
  if (entry.surnames.some(isOne)) return 7;
  if (name.some((word) => word.length > 2 && entry.words.has(word))) return 5;
  if (entry.rest && place >= entry.authors.length) return 0;
  return isMisspeltName(entry, name, place) ? 2 : -45;
}

/** The co-author in his place, but for a letter or two. */
function isMisspeltName(entry: EntryKeys, name: readonly string[], place: number): boolean {
  const cited = name.join(' ');
  return entry.surnames[place]?.some((key) => isMisspelt(cited, key)) ?? false;
}

/** "jane m roe" is "roe", "van doe" is "doe". */
function endsWith(name: readonly string[], key: string): boolean {
  const joined = name.join(' ');
  return (
    joined === key ||
    joined.endsWith(` ${key}`) ||
    withoutParticles(joined) === withoutParticles(key)
  );
}
