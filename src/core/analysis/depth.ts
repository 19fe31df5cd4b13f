import type { CitedTogether } from '../graph/cited-together';
import { readCites } from '../graph/cites';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import { type Chance, fewestDeals, holdAgainstChance } from './chance';
import type { Divide } from './divide';
import { type Mixing, measureMixing } from './mixing';
import { placesTogether } from './placed-together';

/** How deep the divide is in what is cited together. */
export interface Depth {
  /** Works of one side alone that are cited together with another such; what follows rests on them. */
  readonly works: readonly WorkId[];
  readonly mixing: Mixing;
  readonly chance: Chance;
  /** Whether any outcome at all could be rarer than one deal in twenty. */
  readonly enough: boolean;
  /** The texts in which these works are cited. */
  readonly sources: readonly WorkId[];
  /** Pairs within a side of which one bracket or sentence both cites the two together and places each. */
  readonly placedTogether: number;
}

/** Between works of one side alone; linear in works and pairs, times the deals of the permutation test. */
export function measureDepth(
  debate: Debate,
  divide: Divide,
  together: readonly CitedTogether[],
  seed?: number,
): Depth {
  const side = new Map<WorkId, number>([
    ...divide.first.map((work) => [work, 0] as const),
    ...divide.second.map((work) => [work, 1] as const),
  ]);
  const pairs = together.filter(({ a, b }) => side.has(a) && side.has(b));
  const works = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const place = new Map(works.map((work, i) => [work, i]));
  const ties = {
    group: works.map((work) => side.get(work) ?? 0),
    from: pairs.map(({ a }) => place.get(a) ?? 0),
    to: pairs.map(({ b }) => place.get(b) ?? 0),
  };
  const chance = holdAgainstChance(ties, seed);
  const within = pairs.filter(({ a, b }) => side.get(a) === side.get(b));
  const cited = readCites(debate).filter(({ work }) => place.has(work));
  return {
    works,
    mixing: measureMixing(ties),
    chance,
    enough: chance.distinct >= fewestDeals,
    sources: [...new Set(cited.map(({ source }) => source))],
    placedTogether: within.filter(placesTogether(debate)).length,
  };
}
