import type { CitedTogether } from '../graph/cited-together';
import type { PositionId, WorkId } from '../model/id';
import { type Camp, positionsOfWorks } from './camps';
import type { DividingSides } from './dividing-sides';

/** What keeps the two sides of a debate apart, as counted. */
export interface Divide {
  readonly sides: DividingSides;
  /** Works that stand on the first side alone, on the second alone, and on both: the bridges. */
  readonly first: readonly WorkId[];
  readonly second: readonly WorkId[];
  readonly bridges: readonly WorkId[];
  /** Pairs of works cited together: both of one side alone, or one of each. */
  readonly pairsWithin: number;
  readonly pairsAcross: number;
  /** Pairs of works that take a side, of which at least one is a bridge. */
  readonly pairsOfBridges: number;
  /** Works of either side that the other side's works are cited together with: they join the pairs across. */
  readonly acrossWorks: readonly WorkId[];
}

/** Counts who stands where and which pairs of works cited together cross the line; linear in works and pairs. */
export function measureDivide(
  camps: readonly Camp[],
  sides: DividingSides,
  together: readonly CitedTogether[],
): Divide {
  const sideOf = sideOfWorks(camps, sides);
  const on = (side: number) => [...sideOf].filter(([, s]) => s === side).map(([work]) => work);
  const sidedOrBoth = together.filter((pair) => sideOf.has(pair.a) && sideOf.has(pair.b));
  const sided = sidedOrBoth.filter(({ a, b }) => sideOf.get(a) !== 3 && sideOf.get(b) !== 3);
  const across = sided.filter((pair) => sideOf.get(pair.a) !== sideOf.get(pair.b));
  return {
    sides,
    first: on(1),
    second: on(2),
    bridges: on(3),
    pairsWithin: sided.length - across.length,
    pairsAcross: across.length,
    pairsOfBridges: sidedOrBoth.length - sided.length,
    acrossWorks: [...new Set(across.flatMap((pair) => [pair.a, pair.b]))],
  };
}

/**
 * 1 or 2 for a work of one side, 3 for a bridge; works in the order in which the camps name them, without
 * those that stand only for positions on neither side.
 */
function sideOfWorks(camps: readonly Camp[], sides: DividingSides): ReadonlyMap<WorkId, number> {
  const bit = (position: PositionId) => {
    if (sides[0].includes(position)) return 1;
    return sides[1].includes(position) ? 2 : 0;
  };
  const of = new Map<WorkId, number>();
  for (const [work, positions] of positionsOfWorks(camps)) {
    const bits = positions.reduce((all, position) => all | bit(position), 0);
    if (bits !== 0) of.set(work, bits);
  }
  return of;
}
