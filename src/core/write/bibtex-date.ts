import type { CslDate } from '../model/csl';
import { shortMonths } from '../model/months';
import { dateInEdtf } from './edtf';
import { texEscaped } from './tex-escape';

type Field = readonly [name: string, value: string];

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
    ...(month === undefined ? [] : [['month', shortMonths[month - 1] ?? `{${month}}`] as const]),
    ...(month === undefined || day === undefined ? [] : [['day', `{${day}}`] as const]),
  ];
}

function yearField(year: number, fourDigits: boolean): readonly Field[] {
  return fourDigits ? [['year', `{${year}}`]] : [];
}

/** A date in BibLaTeX's form, with its braces; what is no date as it is. */
export function edtfDate(date: CslDate): string {
  return date['date-parts'] ? `{${dateInEdtf(date)}}` : braced(date.literal ?? '');
}

function braced(text: string): string {
  return `{${texEscaped(text).trim()}}`;
}
