import type { CslDate } from '../model/csl';

/** A date in EDTF, as BibLaTeX has it; what is no date as it is. */
export function dateInEdtf(date: CslDate): string {
  const [first, second] = date['date-parts'] ?? [];
  if (!first) return date.literal ?? '';
  const ends = [endOf(first, date.season) + (date.circa ? '~' : '')];
  // Some programs end what goes on with a year 0.
  if (second) ends.push(second[0] === 0 ? '' : endOf(second, undefined));
  return ends.join('/');
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
  const sign = counted < 0 ? '-' : '';
  return digits.length > 4 ? `y${sign}${digits}` : sign + digits;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
