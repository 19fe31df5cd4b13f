import type { CslDate } from '../../model/csl';
import { collapse, texText, texVerbatim } from './tex-text';

/**
 * BibLaTeX's dates are EDTF (Library of Congress, ISO 8601-2): `2011-12-04`, `2011-07/2011-09`,
 * `1723~`, `199X`. Years up to 0 are counted as CSL counts them, without a year 0. What is no date
 * stays as it is.
 */
export function readDate(value: string): CslDate | undefined {
  if (onlyYear.test(value)) return { 'date-parts': [[Number(value)]] };
  const text = collapse(texVerbatim(value));
  if (text === '') return undefined;
  const date = readEdtf(text) ?? readYearRange(text);
  if (date) return date;
  const literal = texText(value);
  return literal === '' ? undefined : { literal };
}

/** BibTeX's `year`, `month` and `day`. */
export function readYearAndMonth(
  year: string,
  month: string | undefined,
  day: string | undefined,
): CslDate | undefined {
  const date = readDate(year);
  const [only, ...more] = date?.['date-parts'] ?? [];
  if (only?.length !== 1 || more.length > 0 || month === undefined) return date;
  const [whole = 0] = only;
  const [from, to] = readMonths(texText(month), day === undefined ? undefined : texText(day));
  if (!from) return date;
  const parts = to ? [within(whole, from), within(whole, to)] : [within(whole, from)];
  return date?.circa ? { 'date-parts': parts, circa: true } : { 'date-parts': parts };
}

/** Written out, since a list that is spread into another keeps room for many. */
function within(year: number, [month = 0, day]: readonly number[]): readonly number[] {
  return day === undefined ? [year, month] : [year, month, day];
}

const onlyYear = /^[1-9]\d{3}$/;
const edtf =
  /^(y?-?\d{1,9}|\d{1,3}[Xxu]{1,3})(?:-(\d{1,2}|[Xxu]{2}))?(?:-(\d{1,2}|[Xxu]{2}))?(?:T.*)?$/;
const openEnd = /^(?:|\.\.|open|unknown)$/;

interface EdtfDate {
  readonly parts: readonly (readonly number[])[];
  readonly season?: number;
}

function readEdtf(text: string): CslDate | undefined {
  const ends = text.split('/');
  if (ends.length > 2) return undefined;
  const circa = /~|%/.test(text) || undefined;
  const [from, to] = ends.map((end) => end.trim().replace(/[?~%]{1,3}$/, ''));
  const first = from === undefined || openEnd.test(from) ? undefined : readEnd(from);
  const last = to === undefined || openEnd.test(to) ? undefined : readEnd(to);
  if (!first && !last) return undefined;
  if ((!first && !openEnd.test(from ?? '')) || (!last && !openEnd.test(to ?? ''))) return undefined;
  const parts = [...(first?.parts.slice(0, last ? 1 : 2) ?? []), ...(last?.parts.slice(-1) ?? [])];
  return {
    'date-parts': parts,
    ...(first?.season === undefined ? {} : { season: first.season }),
    ...(circa === undefined ? {} : { circa }),
  };
}

function readEnd(text: string): EdtfDate | undefined {
  const [, year, month, day] = edtf.exec(text) ?? [];
  if (year === undefined) return undefined;
  const decade = /^(\d+)([Xxu]+)$/.exec(year);
  if (decade?.[1] && decade[2]) {
    if (year.length !== 4) return undefined;
    const [from, to] = ['0', '9'].map((d) => Number(decade[1] + d.repeat(decade[2]?.length ?? 0)));
    return { parts: [[from ?? 0], [to ?? 0]] };
  }
  const digits = Number(year.replace('y', ''));
  const parts = [digits > 0 ? digits : digits - 1];
  const monthNumber = Number(month);
  if (month === undefined || Number.isNaN(monthNumber)) return { parts: [parts] };
  if (monthNumber >= 21 && monthNumber <= 24) return { parts: [parts], season: monthNumber - 20 };
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  parts.push(monthNumber);
  const dayNumber = Number(day);
  if (day === undefined || Number.isNaN(dayNumber)) return { parts: [parts] };
  return dayNumber < 1 || dayNumber > 31 ? undefined : { parts: [[...parts, dayNumber]] };
}

/** "2003--2004", "1998-1999", "c. 1850", "[1920]". */
function readYearRange(text: string): CslDate | undefined {
  const range = /^(\d{4}) ?(?:-{1,3}|–) ?(\d{4})$/.exec(text);
  if (range) return { 'date-parts': [[Number(range[1])], [Number(range[2])]] };
  const about = /^(?:ca?\.|circa)[ ~]?(\d{3,4})$/i.exec(text);
  if (about) return { 'date-parts': [[Number(about[1])]], circa: true };
  const bracketed = /^\[(\d{4})\]$/.exec(text);
  return bracketed ? { 'date-parts': [[Number(bracketed[1])]] } : undefined;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** What `month` holds as a rule: the month's name, which BibTeX's `jul` stands for, or its number. */
const plainMonths: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((name, n) => [
    [name.charAt(0).toUpperCase() + name.slice(1), n + 1],
    [String(n + 1), n + 1],
  ]),
);

/** "July", "jul.", "7", "July 4", "4 July", "July/August", "10--12 May": one or two ends. */
function readMonths(text: string, day: string | undefined): readonly (readonly number[])[] {
  const only = plainMonths.get(text);
  if (only !== undefined) return [[only, ...dayOf(day)]];
  const words =
    text
      .slice(0, 60)
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  const months = words.map(monthNumber).filter((n) => n > 0);
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const [first, second] = months;
  if (first === undefined) {
    const [from, to] = numbers.filter((n) => n >= 1 && n <= 12);
    if (from === undefined) return [];
    return to === undefined ? [[from, ...dayOf(day)]] : [[from], [to]];
  }
  if (second !== undefined && second !== first) return [[first], [second]];
  const days = [...numbers.map(String), day].flatMap(dayOf);
  return days.length > 1 && day === undefined
    ? days.slice(0, 2).map((n) => [first, n])
    : [[first, ...days.slice(0, 1)]];
}

function dayOf(day: string | undefined): number[] {
  const n = day !== undefined && /^\d{1,2}$/.test(day) ? Number(day) : 0;
  return n >= 1 && n <= 31 ? [n] : [];
}

/** 1–12 for a month's English name or its first three letters and more; else 0. */
function monthNumber(word: string): number {
  if (word.length < 3) return 0;
  return (
    monthNames.findIndex(
      (name) => name.startsWith(word) || (word === 'sept' && name === 'september'),
    ) + 1
  );
}
