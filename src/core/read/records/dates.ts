import type { CslDate } from '../../model/csl';
import { shortMonths } from '../../model/months';

/** As CSL counts them. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['spr', 1],
  ['summer', 2],
  ['sum', 2],
  ['autumn', 3],
  ['aut', 3],
  ['fall', 3],
  ['fal', 3],
  ['winter', 4],
  ['win', 4],
]);

const longest = 80;

type Parts = readonly number[];

/**
 * A date as MEDLINE, EndNote and Web of Science print it: "2024 Jul 11", "JUN 8 2004",
 * "1998 Dec-1999 Jan", "Mar-Apr 2001", "2000 Spring", "2019-03-18", "20241226". What has no year
 * stays as it is; '' is no date.
 */
export function readPrintedDate(text: string): CslDate | undefined {
  if (text === '') return undefined;
  if (/^[1-9]\d{3}$/.test(text)) return { 'date-parts': [[Number(text)]] };
  const found = text.length > longest ? undefined : (readNumeric(text) ?? readWords(text));
  return found ?? { literal: text };
}

/** The year from one field, the rest of the date ("Mar", "8 Jun", "4") from another. */
export function readYearAnd(year: string, rest: string): CslDate | undefined {
  if (year === '') return readPrintedDate(rest);
  if (rest === '' || !/^\d{4}$/.test(year)) return readPrintedDate(year);
  const alone = /^\d{1,2}$/.test(rest) ? Number(rest) : 0;
  if (alone >= 1 && alone <= 12) return { 'date-parts': [[Number(year), alone]] };
  const date = readPrintedDate(/\b[12]\d{3}\b/.test(rest) ? rest : `${year} ${rest}`);
  return date && date.literal === undefined ? date : readPrintedDate(year);
}

/** Year, month (its number or its name), day and season, each from a field of its own. */
export function readDateFields(
  year: string,
  { month, day, season }: Readonly<Record<'month' | 'day' | 'season', string>>,
): CslDate | undefined {
  const named = /^\d{1,2}$/.test(month) ? (shortMonths[Number(month) - 1] ?? '') : month;
  return readYearAnd(year, named === '' ? season : `${named} ${day}`.trim());
}

/** Year, month and day in digits, in this order. */
function readNumeric(text: string): CslDate | undefined {
  const whole =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(text) ??
    /^([12]\d{3})(\d{2})(\d{2})$/.exec(text);
  if (!whole) return undefined;
  const [year = 0, month = 0, day = 0] = whole.slice(1).map((part) => Number(part ?? 0));
  if (month < 1 || month > 12) return undefined;
  return { 'date-parts': [day >= 1 && day <= 31 ? [year, month, day] : [year, month]] };
}

interface End {
  year: number;
  month: number;
  season: number;
  days: number[];
}

/** Words and numbers in any order, a hyphen between the two ends of a range. */
function readWords(text: string): CslDate | undefined {
  const ends = text
    .toLowerCase()
    .split(/[-–—/]/)
    .map(readEnd);
  if (ends.length > 2 || ends.includes(undefined)) return undefined;
  const [from, to] = ends;
  if (!from || (!from.year && !to?.year)) return undefined;
  from.year ||= to?.year ?? 0;
  if (!to) return dateOf(from);
  to.year ||= from.year;
  // "1998 Dec 3-10", "JUN 8-10": the second end is a day of the same month; "3-10 Dec" the reverse.
  if (to.month === 0 && to.days.length > 0) to.month = from.month;
  if (from.month === 0 && from.days.length > 0) from.month = to.month;
  if (from.season || to.season) {
    const { season } = from.season ? from : to;
    return {
      'date-parts': from.year === to.year ? [[from.year]] : [[from.year], [to.year]],
      season,
    };
  }
  return { 'date-parts': [partsOf(from), partsOf(to)] };
}

function readEnd(text: string): End | undefined {
  const end: End = { year: 0, month: 0, season: 0, days: [] };
  for (const word of text.split(/[\s,.;:()]+/)) {
    const month = shortMonths.indexOf(word.slice(0, 3)) + 1;
    if (/^[12]\d{3}$/.test(word)) end.year ||= Number(word);
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) end.days.push(Number.parseInt(word, 10));
    else if (seasons.has(word)) end.season = seasons.get(word) ?? 0;
    else if (month > 0) end.month ||= month;
    else if (word !== '') return undefined;
  }
  return end;
}

function dateOf(end: End): CslDate {
  const parts = { 'date-parts': [partsOf(end)] };
  return end.season ? { ...parts, season: end.season } : parts;
}

function partsOf({ year, month, days: [day = 0] }: End): Parts {
  if (month === 0) return [year];
  return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
}
