import type { Work } from '../../src/core/model/bibliography';
import type { CslItem, CslName } from '../../src/core/model/csl';
import type { WorkId } from '../../src/core/model/id';

/** A work `w1` of the key `key1` with what a test says of it. */
export function tinyWork(
  item: Partial<CslItem> = {},
  rest: { readonly id?: string; readonly key?: string; readonly shortName?: string } = {},
): Work {
  const { id = 'w1', key = `key${id.slice(1)}`, shortName } = rest;
  return {
    id: id as WorkId,
    key,
    item: { type: 'book', ...item },
    ...(shortName === undefined ? {} : { shortName }),
    entry: { start: 0, end: 0 },
  };
}

/** "Vogt" or "de la Cruz, Ana": a family name, or family and given name. */
export function tinyName(name: string): CslName {
  const [family = '', given] = name.split(', ');
  return given === undefined ? { family } : { family, given };
}

/** Issued in this year. */
export function inYear(year: number): Pick<CslItem, 'issued'> {
  return { issued: { 'date-parts': [[year]] } };
}
