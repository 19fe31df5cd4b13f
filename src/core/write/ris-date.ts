import type { CslDate } from '../model/csl';
import { dateInEdtf } from './edtf';

/** `YYYY/MM/DD/`, in which RIS wants all slashes; a season is its "other information". */
export function risDate(date: CslDate): string {
  const [first, second] = date['date-parts'] ?? [];
  if (!first || second || date.circa || !hasFourDigits(first)) return dateInEdtf(date);
  const [year, month, day] = first;
  const other = month === undefined ? (seasons[(date.season ?? 0) - 1] ?? '') : '';
  return `${year}/${twoDigits(month)}/${month === undefined ? '' : twoDigits(day)}/${other}`;
}

/** The year alone, which `PY` has; a date that is none as it is. */
export function risYear(date: CslDate): string {
  const [first] = date['date-parts'] ?? [];
  return dateInEdtf(first ? { 'date-parts': [first.slice(0, 1)] } : date);
}

/** Whether a date says more than its year. */
export function isMoreThanYear({ 'date-parts': parts = [], season, circa }: CslDate): boolean {
  const [first = [], second] = parts;
  return first.length > 1 || second !== undefined || (first.length === 1 && !!(season || circa));
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

function hasFourDigits([year = 0]: readonly number[]): boolean {
  return year >= 1000 && year <= 9999;
}

function twoDigits(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(2, '0');
}
