import type { CslName } from '../../model/csl';
import { authorsOf } from './entry-authors';
import { type PrintedYear, type Undated, undatedIn, yearsOfEntry } from './entry-years';
import { endOfNames, yearAfterAuthors } from './entry-zone';
import { isStraightList } from './name-order';
import { nameKey, withoutParticles } from './name-words';
import { shortNamesOf } from './short-names-of';

/** What an entry can be cited by: surnames, short names and words as keys (`nameKey`), authors and title as printed. */
export interface EntryKeys {
  readonly authors: readonly CslName[];
  /** Each author's surname in the ways that it is cited, the fullest first, the barest last. */
  readonly surnames: readonly (readonly string[])[];
  /** Short names of an organisation: in brackets, its initials, what stands before a dash. */
  readonly shortNames: readonly string[];
  /** All words before the title. */
  readonly words: ReadonlySet<string>;
  /** Whether more authors there are than are named. */
  readonly rest: boolean;
  readonly issued?: PrintedYear;
  /** All years in the entry, the issued one too. */
  readonly years: readonly PrintedYear[];
  readonly undated?: Undated;
  readonly title?: string;
}

/** What stands before the year or the title of an entry, and the rest of it. */
interface Halves {
  readonly zone: string;
  readonly rest: string;
  readonly issued?: PrintedYear;
  readonly isUndated: boolean;
}

/** How the entries of a list are written. */
interface ListStyle {
  /** The year stands right behind the names. */
  readonly yearFirst: boolean;
  /** Given names stand before surnames. */
  readonly straight: boolean;
}

/** Longer stretches are no entry: only so many UTF-16 units of one are read. */
const longestEntry = 4000;

const dashes = /^[\s]*(?:_{2,}|[—–-]{2,})[.,;:\s]*/;

/** Reads the keys of all entries of a list; a dash for a name repeats the names of the entry before. */
export function keysOfEntries(printed: readonly string[]): readonly EntryKeys[] {
  const entries = printed.map((entry) => entry.slice(0, longestEntry));
  const early = entries.filter((entry) => earlyYear(entry) !== undefined).length;
  const style = {
    yearFirst: early >= entries.length / 2,
    straight: isStraightList(entries.filter((entry) => !dashes.test(entry))),
  };
  const keys: EntryKeys[] = [];
  for (const entry of entries) {
    const own = keysOf(entry, style);
    const before = keys.at(-1);
    keys.push(before && dashes.test(entry) ? likeBefore(own, before) : own);
  }
  return keys;
}

function likeBefore(
  own: EntryKeys,
  { authors, surnames, shortNames, words, rest }: EntryKeys,
): EntryKeys {
  return { ...own, authors, surnames, shortNames, words, rest };
}

function earlyYear(entry: string): number | undefined {
  return yearAfterAuthors(entry, yearsOfEntry(entry), undatedIn(entry)?.at);
}

function keysOf(entry: string, style: ListStyle): EntryKeys {
  const years = yearsOfEntry(entry);
  const undated = undatedIn(entry);
  const { zone, rest, issued, isUndated } = halvesOf(entry, years, style);
  const authors = authorsOf(zone.replace(dashes, ''), style.straight);
  const title = titleOf(rest);
  return {
    authors: authors.names,
    surnames: authors.names.map(surnameKeys),
    shortNames: shortNamesOf(zone, rest),
    words: new Set(nameKey(zone).split(' ')),
    rest: authors.rest,
    ...(issued && { issued }),
    years,
    ...((isUndated || years.length === 0) && undated && { undated: undated.kind }),
    ...(title !== undefined && { title }),
  };
}

function halvesOf(
  entry: string,
  years: readonly PrintedYear[],
  { yearFirst, straight }: ListStyle,
): Halves {
  const undated = undatedIn(entry);
  const at = yearFirst ? yearAfterAuthors(entry, years, undated?.at) : undefined;
  if (at !== undefined) {
    const issued = years.find((one) => one.at === at);
    const zone = entry
      .slice(0, at)
      .replace(/[\s([]+$/, '')
      .replace(/\(?\d{1,2}\.?\s+\p{Lu}\p{L}+\.?,?$/u, '');
    const rest = entry.slice(at).replace(/^[^)\].,:]{0,40}[)\].,:\s]+/, '');
    return { zone, rest, isUndated: issued === undefined, ...(issued && { issued }) };
  }
  const quoted = entry.search(/[,.]\s*["“„«]/);
  const names = endOfNames(entry, straight);
  const end = quoted > 0 ? Math.min(quoted, names) : names;
  const issued = lateYear(entry, years);
  const rest = entry.slice(end).replace(/^[.?!\s)\]]+/, '');
  return { zone: entry.slice(0, end), rest, isUndated: false, ...(issued && { issued }) };
}

/** The year of issue where it stands late: with a letter, before ";" (Vancouver), else the last one. */
function lateYear(entry: string, years: readonly PrintedYear[]): PrintedYear | undefined {
  return (
    years.find(({ suffix }) => suffix !== '') ??
    years.find(({ at }) => entry[at + 4] === ';') ??
    years.findLast(({ at }) => !/\((?:Trad|Transl|Orig)[^)]*$/.test(entry.slice(0, at))) ??
    years.at(-1)
  );
}

/** A surname in the ways that it is cited: with the particle behind the given name, whole, without particles. */
export function surnameKeys({ family, given, literal }: CslName): readonly string[] {
  const whole = nameKey(family ?? literal ?? '');
  if (literal !== undefined) return [...new Set([whole, nameKey(literal.replace(/\(.*?\)/g, ''))])];
  const trailing = trailingParticles(given ?? '');
  const full = trailing === '' ? whole : `${nameKey(trailing)} ${whole}`;
  return [...new Set([full, whole, withoutParticles(whole)])].filter((key) => key !== '');
}

/** "de" of "Waard, Pim de". */
function trailingParticles(given: string): string {
  const words = given.split(' ');
  let from = words.length;
  while (from > 0 && /^\p{Ll}{1,4}$/u.test(words[from - 1] ?? '')) from--;
  return words.slice(from).join(' ');
}

/** The first sentence after authors and year. */
function titleOf(rest: string): string | undefined {
  const text = rest.replace(/^[\s"“«‘'.,:)\]]+/, '');
  const found =
    /^.{3,400}?(?=[.?!]["”»’]?(?:\s|$)|\s?["”»](?:[\s,.;:]|$)|\s\/\/\s)/.exec(text)?.[0] ??
    text.slice(0, 200);
  const title = found.replace(/[\s,;]+$/, '').trim();
  return title.length >= 3 ? title : undefined;
}
