import type { WeightedNetwork } from './weighted-network';

/** How strongly one node is tied to the groups of its neighbours. Room for it is made once and used again. */
export interface TiesToGroups {
  /** The groups that are met: the first `count` of these. */
  readonly met: Int32Array;
  count: number;
  /** Of each group: the weight of the node's ties to it; 0 for all that are not met. */
  readonly tied: Float64Array;
}

/** Groups are numbered below the network's size. */
export function roomForTies({ size }: WeightedNetwork): TiesToGroups {
  return { met: new Int32Array(size), count: 0, tied: new Float64Array(size) };
}

/** Forgets the node before and adds up the ties of this one; linear in the neighbours of both. */
export function meetGroups(
  { start, near, weight }: WeightedNetwork,
  v: number,
  group: Int32Array,
  ties: TiesToGroups,
): void {
  const { met, tied } = ties;
  for (let i = 0; i < ties.count; i++) tied[met[i] as number] = 0;
  let count = 0;
  const end = start[v + 1] as number;
  for (let i = start[v] as number; i < end; i++) {
    const g = group[near[i] as number] as number;
    const before = tied[g] as number;
    if (before === 0) met[count++] = g;
    tied[g] = before + (weight[i] as number);
  }
  ties.count = count;
}
