import type { CitedTogether } from '../graph/cited-together';
import { readCites } from '../graph/cites';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import { type Camp, positionsOfWorks } from './camps';
import { type Comparison, compareCommunities } from './communities/compare-communities';
import { findCommunities } from './communities/find-communities';
import { weightedNetwork } from './communities/weighted-network';
import type { Divide } from './divide';
import { placesTogether } from './placed-together';

/** The communities of works that are cited together, and how far they are those of the coding. */
export interface Communities {
  /** The largest first, then in the order of the bibliography, as are the works of each. */
  readonly communities: readonly (readonly WorkId[])[];
  readonly modularity: number;
  /** The texts in which the works are cited. */
  readonly sources: readonly WorkId[];
  /** With the works of one side alone; undefined where nothing divides the debate. */
  readonly sides: Comparison | undefined;
  /**
   * With the works that stand for one position alone; undefined where the sides are such positions, and
   * where fewer than two positions have such works.
   */
  readonly positions: Comparison | undefined;
}

/**
 * Finds communities from the pairs alone (a shared bracket weighs twice a shared sentence), without the
 * stances, and compares them with these. Undefined where there is nothing to compare with. The same seed,
 * the same communities.
 */
export function measureCommunities(
  debate: Debate,
  divide: Divide | undefined,
  camps: readonly Camp[],
  together: readonly CitedTogether[],
  seed?: number,
): Communities | undefined {
  const tied = new Set<WorkId>();
  for (const { a, b } of together) tied.add(a).add(b);
  const works = debate.works.map(({ id }) => id).filter((id) => tied.has(id));
  const side = divide && sidesOf(divide);
  const position = positionsAlone(camps, divide, tied);
  if (side === undefined && position === undefined) return undefined;
  const { community, modularity } = findCommunities(networkOf(works, together), seed);
  const communityOf = new Map(works.map((work, i) => [work, community[i] ?? 0]));
  const inside = together.filter(({ a, b }) => communityOf.get(a) === communityOf.get(b));
  const places = placesTogether(debate);
  const compare = (groupOf: ReadonlyMap<WorkId, number>) =>
    compareCommunities({ communityOf, groupOf }, inside, places, seed);
  return {
    communities: bySize(communityOf),
    modularity,
    sources: sourcesOf(debate, tied),
    sides: side && compare(side),
    positions: position && compare(position),
  };
}

function networkOf(works: readonly WorkId[], together: readonly CitedTogether[]) {
  const place = new Map(works.map((work, i) => [work, i]));
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  for (const { a, b, clusters, passages } of together) {
    from.push(place.get(a) ?? 0);
    to.push(place.get(b) ?? 0);
    weight.push(2 * clusters + passages);
  }
  return weightedNetwork(works.length, { from, to, weight });
}

/** The texts that cite these works. */
function sourcesOf(debate: Debate, cited: ReadonlySet<WorkId>): readonly WorkId[] {
  const cites = readCites(debate).filter(({ work }) => cited.has(work));
  return [...new Set(cites.map(({ source }) => source))];
}

function sidesOf({ first, second }: Divide): ReadonlyMap<WorkId, number> {
  return new Map([
    ...first.map((work) => [work, 0] as const),
    ...second.map((w) => [w, 1] as const),
  ]);
}

function positionsAlone(
  camps: readonly Camp[],
  divide: Divide | undefined,
  tied: ReadonlySet<WorkId>,
): ReadonlyMap<WorkId, number> | undefined {
  if (divide?.sides.every(({ length }) => length === 1)) return undefined;
  const index = new Map(camps.map(({ position }, i) => [position, i]));
  const alone = [...positionsOfWorks(camps)].flatMap(([work, [only, ...more]]) =>
    only === undefined || more.length > 0 || !tied.has(work) ? [] : [[work, only] as const],
  );
  if (new Set(alone.map(([, only]) => only)).size < 2) return undefined;
  return new Map(alone.map(([work, only]) => [work, index.get(only) ?? 0]));
}

function bySize(communityOf: ReadonlyMap<WorkId, number>): readonly (readonly WorkId[])[] {
  const works: WorkId[][] = [];
  for (const [work, c] of communityOf) {
    const own = works[c] ?? [];
    works[c] = own;
    own.push(work);
  }
  // Communities are numbered in the order of their first works, and sorting keeps equals in order.
  return works.sort((a, b) => b.length - a.length);
}
