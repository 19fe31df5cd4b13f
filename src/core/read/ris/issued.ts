import type { CslDate } from '../../model/csl';
import { monthOf, readLooseDate } from '../loose-date';
import type { RisValues } from './values';

const dateTags = ['PY', 'Y1', 'DA', 'DP', 'PD'] as const;

/**
 * When a work came out: the fullest of its dates in the year that `PY` or `Y1` gives. `DA` may hold
 * only what `PY` lacks ("Jun"). What tells nothing new is taken.
 */
export function issuedOf(values: RisValues): CslDate | undefined {
  const read = dateTags.flatMap((tag) =>
    values.all(tag).flatMap((value) => {
      const date = readLooseDate(value);
      return date ? [{ tag, value, date }] : [];
    }),
  );
  const year = yearOf(read.find(({ date }) => date['date-parts'])?.date);
  if (year === undefined) {
    const literal = read.find(({ tag }) => tag !== 'DP' && tag !== 'PD');
    if (literal) values.drop(literal.tag, literal.value);
    return literal?.date;
  }
  const same = read.filter(({ date }) => yearOf(date) === year);
  for (const { tag, value } of same) values.drop(tag, value);
  const [fullest] = same.map(({ date }) => date).sort((a, b) => fullness(b) - fullness(a));
  if (fullest === undefined || fullness(fullest) > 1) return fullest;
  for (const { tag, value, date } of read) {
    const whole = date.literal === undefined ? undefined : readLooseDate(`${year} ${value}`);
    if (!whole?.['date-parts'] || !startsWithMonth(value)) continue;
    values.drop(tag, value);
    return whole;
  }
  return fullest;
}

function startsWithMonth(value: string): boolean {
  return monthOf(/^[A-Za-z]{3,9}/.exec(value)?.[0].toLowerCase() ?? '') > 0;
}

function yearOf(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}

function fullness(date: CslDate): number {
  const first = date['date-parts']?.[0]?.length ?? 0;
  const more = date.circa || date['date-parts']?.[1] ? 0.25 : 0;
  return first + (date.season === undefined ? 0 : 0.5) + more;
}
