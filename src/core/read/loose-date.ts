import type { CslDate } from '../model/csl';
import { shortMonths } from '../model/months';
import { readDate } from './bibtex/dates';

/** Longer texts are no dates; they are kept as they are. */
const longestDate = 60;

/**
 * Dates as reference managers and databases write them: `2014/05/03/`, `2014//`, `1948/07//spring`,
 * `2011 Jun 1`, `27 May 2010`, `2018-05`, EDTF. What is no date stays a literal; nothing is undefined.
 */
export function readLooseDate(text: string): CslDate | undefined {
  const value = text.trim();
  if (value === '') return undefined;
  return partsOf(value) ?? { literal: value };
}

function partsOf(value: string): CslDate | undefined {
  if (value.length > longestDate) return undefined;
  const slashed = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/(.*))?$/.exec(value);
  if (slashed) {
    const [, year, month, day, rest = ''] = slashed;
    if (!month && rest) return readWords(`${year} ${rest}`) ?? dated(Number(year));
    return dated(Number(year), Number(month), Number(day));
  }
  const edtf = readDate(value.replace(/^(\d{4})\/(\d{1,2})$/, '$1-$2').replace(/\/+$/, ''));
  return edtf?.['date-parts'] ? edtf : readWords(value);
}

/** A year, perhaps with the name of a month or a season and a day, in any order. */
function readWords(value: string): CslDate | undefined {
  const words = value.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const year = Number(years[0]);
  if (years.length !== 1 || !/^(?:[^\d]|\d{1,2}(?!\d)|\d{4}(?!\d))*$/.test(value)) return undefined;
  const months = words.map(monthOf).filter((month) => month > 0);
  const season = words.map(seasonOf).find((number) => number > 0);
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (months[0] === undefined) {
    if (season !== undefined) return { 'date-parts': [[year]], season };
    return words.length === 1 ? dated(year) : undefined;
  }
  const last = months.at(-1);
  if (last !== undefined && last !== months[0])
    return {
      'date-parts': [
        [year, months[0]],
        [year, last],
      ],
    };
  return dated(year, months[0], day === undefined ? 0 : Number(day));
}

function dated(year: number, month = 0, day = 0): CslDate {
  if (month < 1 || month > 12) return { 'date-parts': [[year]] };
  if (day < 1 || day > 31) return { 'date-parts': [[year, month]] };
  return { 'date-parts': [[year, month, day]] };
}

const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** 1–12, or 0 for a word that is no English month. */
export function monthOf(word: string): number {
  return monthName.test(word) ? shortMonths.indexOf(word.slice(0, 3)) + 1 : 0;
}

const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);

/** CSL's numbers: 1 spring to 4 winter, or 0 for a word that is no season. */
export function seasonOf(word: string): number {
  return seasons.get(word) ?? 0;
}
