import type { CiteMatch } from '../../model/article';
import { type Candidate, candidatesByName, candidatesByYear, type Setting } from './candidates';
import type { EntryIndex } from './entry-index';
import { close, enough, enoughOff } from './score';
import type { Token } from './tokens';
import type { YearMark } from './year-marks';

/** Which entry is meant by the names before a date, and where these begin. */
export interface Resolution {
  /** Index of the token with which the names begin. */
  readonly from: number;
  /** Undefined where no entry is meant, or several may be. */
  readonly entry?: number;
  readonly match: CiteMatch;
  /** Entries that may be meant, likeliest first, where `entry` is undefined. */
  readonly likely: readonly number[];
}

/** Points from which an entry is offered that is not linked; another year of the only one by its author will do. */
const offeredAmong = 50;
const offeredAlone = 40;

/** Weighs every entry whose name can be found among the tokens; undefined where there is none. */
export function resolve(
  index: EntryIndex,
  tokens: readonly Token[],
  mark: YearMark,
  setting: Setting,
): Resolution | undefined {
  const exact = candidatesByName(index, tokens, mark, setting);
  const best = decide(index, exact, mark);
  if (best?.entry !== undefined || best?.match === 'ambiguous') return best;
  const misspelt = decide(index, candidatesByYear(index, tokens, mark, setting), mark);
  if (misspelt?.entry !== undefined) return misspelt;
  return best ?? misspelt;
}

function decide(
  index: EntryIndex,
  candidates: readonly Candidate[],
  mark: YearMark,
): Resolution | undefined {
  const best = bestOfEach(candidates);
  const first = best[0];
  if (!first) return undefined;
  const near = best.filter(({ points }) => first.points - points < close);
  if (first.points >= enough && near.length > 1) return between(index, near, mark, first);
  const links =
    first.match === 'year-off'
      ? isOnlyYearOff(best)
      : first.points >= enough && first.match !== 'name-differs' && first.match !== 'none';
  if (links) return { from: first.from, entry: first.entry, match: first.match, likely: [] };
  const offered = best.length === 1 ? offeredAlone : offeredAmong;
  const likely = best.filter(({ points }) => points > offered).map(({ entry }) => entry);
  const match = likely.length > 0 ? first.match : 'none';
  return { from: first.from, match, likely: likely.slice(0, 5) };
}

/** A year that is off is passed over where nothing else comes near. */
function isOnlyYearOff([first, second]: readonly Candidate[]): boolean {
  const points = first?.points ?? 0;
  return points >= enoughOff && points - (second?.points ?? 0) > 3 * close;
}

/** The highest score of each entry, highest first, then in the list's order. */
function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const there = best.get(candidate.entry);
    if (!there || there.points < candidate.points) best.set(candidate.entry, candidate);
  }
  return [...best.values()].sort((a, b) => b.points - a.points || a.entry - b.entry);
}

/**
 * Entries alike in names and year: a letter in the cite counts through them where the list prints
 * none; a work that is listed twice is its first entry; else it is asked about.
 */
function between(
  index: EntryIndex,
  near: readonly Candidate[],
  mark: YearMark,
  first: Candidate,
): Resolution {
  const entries = near.map(({ entry }) => entry).sort((a, b) => a - b);
  const plain = entries.filter((entry) => index.entries[entry]?.issued?.suffix === '');
  const nth = plain[mark.suffix.charCodeAt(0) - 97];
  if (mark.suffix !== '' && plain.length === entries.length && nth !== undefined)
    return { from: first.from, entry: nth, match: 'suffix', likely: [] };
  const titles = new Set(entries.map((entry) => index.entries[entry]?.title ?? `${entry}`));
  if (titles.size === 1)
    return { from: first.from, entry: entries[0] as number, match: first.match, likely: [] };
  return { from: first.from, match: 'ambiguous', likely: near.map(({ entry }) => entry) };
}
