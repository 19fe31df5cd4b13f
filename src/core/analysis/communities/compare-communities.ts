import type { CitedTogether } from '../../graph/cited-together';
import type { WorkId } from '../../model/id';
import type { Agreement } from '../agreement';
import { type AgreementChance, holdAgreementAgainstChance } from '../agreement-chance';
import { fewestDeals } from '../chance';

/** Communities held against groups of the coding: sides, or positions. */
export interface Comparison {
  /** Works of one group alone that stand in a community; what follows rests on them. */
  readonly works: readonly WorkId[];
  /** How many groups they are of. */
  readonly groups: number;
  readonly agreement: Agreement;
  readonly chance: AgreementChance;
  /** Whether any outcome at all could be rarer than one deal in twenty. */
  readonly enough: boolean;
  /** Communities that have one or more, and two or more, of these works. */
  readonly met: number;
  readonly compared: number;
  /** Those with two or more, all of one group. */
  readonly alike: number;
  /** Works of one group in a community of whose works, of those above, more than half are of one other. */
  readonly astray: readonly WorkId[];
  /** Pairs of works of one group that are cited together within a community. */
  readonly pairs: number;
  /** Those of which one bracket or sentence both cites the two together and places each. */
  readonly placedTogether: number;
}

/** Where each work stands in the network: its community, and its group if it is of one alone. */
export interface Placed {
  readonly communityOf: ReadonlyMap<WorkId, number>;
  readonly groupOf: ReadonlyMap<WorkId, number>;
}

/** Linear in works, and in works times the deals of the permutation test. `inside` are pairs within a community. */
export function compareCommunities(
  { communityOf, groupOf }: Placed,
  inside: readonly CitedTogether[],
  placesTogether: (pair: CitedTogether) => boolean,
  seed?: number,
): Comparison {
  const works = [...communityOf.keys()].filter((work) => groupOf.has(work));
  const community = numbered(works.map((work) => communityOf.get(work) ?? 0));
  const group = numbered(works.map((work) => groupOf.get(work) ?? 0));
  const tally = tallyCommunities(community, group);
  const { agreement, chance } = holdAgreementAgainstChance(community, group, seed);
  const alike = inside.filter(({ a, b }) => {
    const own = groupOf.get(a);
    return own !== undefined && own === groupOf.get(b);
  });
  const several = tally.filter(({ size }) => size > 1);
  return {
    works,
    groups: new Set(group).size,
    agreement,
    chance,
    enough: chance.distinct >= fewestDeals,
    met: tally.length,
    compared: several.length,
    alike: several.filter(({ size, most }) => size === most).length,
    astray: works.filter((_, i) => {
      const { size, most, group: main } = tally[community[i] ?? 0] ?? { size: 0, most: 0 };
      return 2 * most > size && main !== group[i];
    }),
    pairs: alike.length,
    placedTogether: alike.filter(placesTogether).length,
  };
}

/** Of each community: its works, and the group that most of them are of, the first of equals. */
function tallyCommunities(community: readonly number[], group: readonly number[]) {
  const counts: Map<number, number>[] = [];
  community.forEach((c, i) => {
    const own = counts[c] ?? new Map<number, number>();
    counts[c] = own;
    const g = group[i] ?? 0;
    own.set(g, (own.get(g) ?? 0) + 1);
  });
  return counts.map((own) => {
    const [main] = [...own].sort(([, n], [, m]) => m - n);
    const size = [...own.values()].reduce((sum, n) => sum + n, 0);
    return { size, group: main?.[0], most: main?.[1] ?? 0 };
  });
}

function numbered(names: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>();
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
