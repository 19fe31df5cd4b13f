import type { EntryKeys } from '../article/entry-keys';
import { findAuthorDate } from './author-date';
import { indexEntries } from './entry-index';
import type { FoundCite } from './found-cite';
import { findNumeric } from './numeric';
import { findRepeated } from './repeated';
import { introducedNames } from './short-names';
import { findStatutes } from './statutes';
import { findUndatedNames } from './undated-names';

/** A list is cited by number where so great a part of it is reached by numbers. */
const numberedPart = 0.3;
/** An unnumbered list is cited by its order only where hardly any entry is cited by name. */
const orderedPart = 0.5;
const namedPart = 0.2;

/** A list as its text is searched for cites. */
export interface ListToCite {
  readonly entries: readonly EntryKeys[];
  /** The printed number of each, in a numbered list. */
  readonly numbers: readonly (number | undefined)[];
  readonly printed: readonly string[];
}

/** Finds the cites of a text in the manner of its list: by number or by name and date. */
export function findCites(
  text: string,
  { entries, numbers, printed }: ListToCite,
): readonly FoundCite[] {
  const numbered = numbers.some((number) => number !== undefined);
  if (numbered) {
    const cites = findNumeric(text, byNumber(numbers));
    if (reached(cites) >= numberedPart * entries.length) return cites;
  }
  const index = indexEntries(entries, introducedNames(text, entries));
  const dated = findAuthorDate(text, index);
  const named = [...dated, ...apartFrom(dated, findUndatedNames(text, dated, index))];
  const firsts = [...named, ...apartFrom(named, findStatutes(text, printed))];
  const byName = [...firsts, ...apartFrom(firsts, findRepeated(text, firsts))];
  if (numbered || reached(byName) >= namedPart * entries.length) return byName;
  const byOrder = findNumeric(text, byNumber(entries.map((_, i) => i + 1)));
  return reached(byOrder) >= orderedPart * entries.length && entries.length > 0 ? byOrder : byName;
}

/** Those of the second that touch none of the first. */
function apartFrom(
  first: readonly FoundCite[],
  second: readonly FoundCite[],
): readonly FoundCite[] {
  const sorted = [...first].sort((a, b) => a.start - b.start);
  let at = 0;
  return second.filter(({ start, end }) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at++;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function byNumber(numbers: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  return new Map(
    numbers.flatMap((number, entry) => (number === undefined ? [] : [[number, entry] as const])),
  );
}

function reached(cites: readonly FoundCite[]): number {
  return new Set(cites.flatMap(({ entries }) => entries)).size;
}
