import type { CslDate } from '../model/csl';
import { texEscaped } from './tex-escape';

type Field = readonly [name: string, value: string];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * When a work came out, in the fields that BibTeX and BibLaTeX both read: `year`, `month` and, for
 * those who know it, `day`. Only BibLaTeX's `date` holds ranges, seasons, circa and years long ago;
 * `year` then stands beside it for BibTeX.
 */
export function issuedFields(date: CslDate): readonly Field[] {
  const [first, second] = date['date-parts'] ?? [];
  if (first?.[0] === undefined) return date.literal ? [['year', braced(date.literal)]] : [];
  const [year, month, day] = first;
  const fourDigits = year >= 1000 && year <= 9999;
  if (second || date.season || date.circa || !fourDigits)
    return [['date', edtfDate(date)], ...yearField(year, fourDigits)];
  return [
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', months[month - 1] ?? `{${month}}`] as const]),
    ...(month === undefined || day === undefined ? [] : [['day', `{${day}}`] as const]),
  ];
}

function yearField(year: number, fourDigits: boolean): readonly Field[] {
  return fourDigits ? [['year', `{${year}}`]] : [];
}

/** A date in BibLaTeX's form (EDTF), with its braces; what is no date as it is. */
export function edtfDate(date: CslDate): string {
  const [first, second] = date['date-parts'] ?? [];
  if (!first) return braced(date.literal ?? '');
  const circa = date.circa ? '~' : '';
  const ends = [endOf(first, date.season) + circa, ...(second ? [endOf(second, undefined)] : [])];
  return `{${ends.join('/')}}`;
}

function endOf([year = 0, month, day]: readonly number[], season: number | undefined): string {
  const parts = [yearOf(year)];
  if (month !== undefined) parts.push(twoDigits(month));
  else if (season !== undefined && season >= 1 && season <= 4) parts.push(`2${season}`);
  if (month !== undefined && day !== undefined) parts.push(twoDigits(day));
  return parts.join('-');
}

/** EDTF has a year 0, CSL has not. */
function yearOf(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `y${sign}${digits}` : sign + digits;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function braced(text: string): string {
  return `{${texEscaped(text).trim()}}`;
}
