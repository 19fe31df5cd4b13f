import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { yearOf } from '../model/year-of';
import type { Camp } from './camps';

/** When the works for a position appeared; works without a year are left out. */
export interface Growth {
  readonly position: PositionId;
  readonly first: { readonly year: number; readonly works: readonly WorkId[] };
  /** Works up to the middle year, and after it. */
  readonly early: readonly WorkId[];
  readonly late: readonly WorkId[];
}

export interface Time {
  /** The year by which half of all dated works that take a position had appeared; undefined where none is dated. */
  readonly middle: number | undefined;
  readonly last: number | undefined;
  /** Dated works that take a position. */
  readonly dated: readonly WorkId[];
  /** The position that appears first comes first; positions without a dated work are absent. */
  readonly growths: readonly Growth[];
}

/** Linear in works and the works of camps, but for the sorting of years. */
export function measureGrowth({ works }: Debate, camps: readonly Camp[]): Time {
  const yearOfWork = new Map(works.map((work) => [work.id, yearOf(work)]));
  const standing = new Set(camps.flatMap((camp) => camp.works));
  const dated = works
    .map(({ id }) => id)
    .filter((id) => standing.has(id) && yearOfWork.get(id) !== undefined);
  const year = (id: WorkId) => yearOfWork.get(id) ?? 0;
  const years = dated.map(year).sort((a, b) => a - b);
  const middle = years[Math.ceil(years.length / 2) - 1];
  const growths = camps.flatMap(({ position, works: all }): Growth[] => {
    const own = all.filter((id) => yearOfWork.get(id) !== undefined);
    if (own.length === 0 || middle === undefined) return [];
    const first = own.reduce((least, id) => Math.min(least, year(id)), Number.POSITIVE_INFINITY);
    return [
      {
        position,
        first: { year: first, works: own.filter((id) => year(id) === first) },
        early: own.filter((id) => year(id) <= middle),
        late: own.filter((id) => year(id) > middle),
      },
    ];
  });
  growths.sort((a, b) => a.first.year - b.first.year);
  return { middle, last: years.at(-1), dated, growths };
}
