import type { CitedTogether } from '../graph/cited-together';
import type { WorkId } from '../model/id';
import { measureBetweenness } from './betweenness';
import { type Brokerage, measureBrokerage, neighboursOf } from './brokerage';
import type { Divide } from './divide';

/** A work that joins others by being cited together with them. */
export interface Bridge {
  readonly work: WorkId;
  /** Whether it stands on both sides itself. */
  readonly both: boolean;
  /** Works of the first and of the second side alone that it is cited together with. */
  readonly first: readonly WorkId[];
  readonly second: readonly WorkId[];
  readonly brokerage: Brokerage;
  /** Share of the pairs of other works whose shortest ways lead through it, from 0 to 1. */
  readonly betweenness: number;
}

/** Works of either side or of both that are cited together with another such, the most between first. */
export function measureBridges(
  divide: Divide,
  together: readonly CitedTogether[],
): readonly Bridge[] {
  const side = new Map<WorkId, number>();
  [divide.first, divide.second, divide.bridges].forEach((works, group) => {
    for (const work of works) side.set(work, group);
  });
  const pairs = together.filter(({ a, b }) => side.has(a) && side.has(b));
  const works = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const place = new Map(works.map((work, i) => [work, i]));
  const group = works.map((work) => side.get(work) ?? 0);
  const ties = {
    group,
    from: pairs.map(({ a }) => place.get(a) ?? 0),
    to: pairs.map(({ b }) => place.get(b) ?? 0),
  };
  const near = neighboursOf(ties);
  const brokerage = measureBrokerage(ties);
  const between = measureBetweenness(near);
  const others = ((works.length - 1) * (works.length - 2)) / 2;
  const of = (i: number, g: number) =>
    [...(near[i] ?? [])].filter((j) => group[j] === g).map((j) => works[j] as WorkId);
  return works
    .map((work, i) => ({
      work,
      both: group[i] === 2,
      first: of(i, 0),
      second: of(i, 1),
      brokerage: brokerage[i] as Brokerage,
      betweenness: others > 0 ? (between[i] as number) / others : 0,
    }))
    .sort((a, b) => b.betweenness - a.betweenness || order(place, a.work) - order(place, b.work));
}

function order(place: ReadonlyMap<WorkId, number>, work: WorkId): number {
  return place.get(work) ?? 0;
}
