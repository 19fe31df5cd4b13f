/** Nodes in groups, and undirected ties between them; the ends of tie i are `from[i]` and `to[i]`. */
export interface GroupedTies {
  /** The group of each node, from 0. */
  readonly group: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How far ties keep within groups; every figure is undefined where nothing can be said. */
export interface Mixing {
  readonly within: number;
  readonly across: number;
  /** (across − within) / all, from −1 to 1: Krackhardt and Stern 1988, doi:10.2307/2786835. */
  readonly ei: number | undefined;
  /** Newman 2003, doi:10.1103/PhysRevE.67.026126, equation 2; undefined where all ties end in one group. */
  readonly assortativity: number | undefined;
  /** Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113, equation 5. */
  readonly modularity: number | undefined;
}

/** Counts once how ties run within and between groups; linear in nodes and ties. */
export function measureMixing({ group, from, to }: GroupedTies): Mixing {
  const ends: number[] = [];
  let within = 0;
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [group[from[i] as number] as number, group[to[i] as number] as number];
    ends[a] = (ends[a] ?? 0) + 1;
    ends[b] = (ends[b] ?? 0) + 1;
    if (a === b) within++;
  }
  const all = from.length;
  const across = all - within;
  if (all === 0) {
    return { within, across, ei: undefined, assortativity: undefined, modularity: undefined };
  }
  const expected = ends.reduce((sum, n = 0) => sum + (n / (2 * all)) ** 2, 0);
  const modularity = within / all - expected;
  return {
    within,
    across,
    ei: (across - within) / all,
    assortativity: expected < 1 ? modularity / (1 - expected) : undefined,
    modularity,
  };
}
