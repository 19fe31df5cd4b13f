import type { GroupedTies } from './mixing';

/** Pairs of neighbours, not tied to each other, that a node joins, by who belongs with whom. */
export interface Brokerage {
  /** All three of one group. */
  readonly coordinator: number;
  /** Two of one group, joined by one of another. */
  readonly itinerant: number;
  /** One of the node's own group and one of another; without direction, the representative too. */
  readonly gatekeeper: number;
  /** Three of three groups. */
  readonly liaison: number;
}

/** Each node's neighbours, without ties to itself and without doubles. */
export function neighboursOf({ group, from, to }: GroupedTies): readonly ReadonlySet<number>[] {
  const near = group.map(() => new Set<number>());
  from.forEach((a, i) => {
    const b = to[i] as number;
    if (a === b) return;
    near[a]?.add(b);
    near[b]?.add(a);
  });
  return near;
}

/**
 * The roles of each node as a broker (Gould and Fernandez 1989, doi:10.2307/270949), for ties without
 * direction: each pair of neighbours counts once. Quadratic in the neighbours of a node.
 */
export function measureBrokerage(ties: GroupedTies): readonly Brokerage[] {
  const near = neighboursOf(ties);
  const { group } = ties;
  return near.map((own, v) => {
    const roles = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 };
    const list = [...own];
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (!near[a]?.has(b)) roles[roleOf(group[a], group[v], group[b])]++;
      }
    });
    return roles;
  });
}

function roleOf(a: number | undefined, own: number | undefined, b: number | undefined) {
  if (a === b) return a === own ? 'coordinator' : 'itinerant';
  return a === own || b === own ? 'gatekeeper' : 'liaison';
}
