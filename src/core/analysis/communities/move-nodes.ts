import type { Random } from '../../graph/random';
import { meetGroups, roomForTies } from './ties-to-groups';
import type { WeightedNetwork } from './weighted-network';

/**
 * Moves single nodes to the group in which they add most to the modularity, until none would move: fast
 * local moving (Traag, Waltman and van Eck 2019, algorithm A.2). Only neighbours of a node that moved are
 * looked at again. `group` is changed in place; its numbers stay below the network's size.
 *
 * A gain is counted in units of modularity × total² / 2, which are whole numbers, so that equal gains are
 * equal on every machine.
 */
export function moveNodes(network: WeightedNetwork, group: Int32Array, random: Random): void {
  const { size, start, near, strength, total } = network;
  const groups = tallyGroups(network, group);
  const { sum, count } = groups;
  const ties = roomForTies(network);
  const { met, tied } = ties;
  const queue = shuffled(size, random);
  const waits = new Uint8Array(size).fill(1);
  // The queue never holds a node twice, so a ring of its size is enough.
  for (let head = 0, waiting = size; waiting > 0; waiting--, head = (head + 1) % size) {
    const v = queue[head] as number;
    waits[v] = 0;
    const own = group[v] as number;
    const k = strength[v] as number;
    meetGroups(network, v, group, ties);
    sum[own] = (sum[own] as number) - k;
    let best = own;
    let most = total * (tied[own] as number) - k * (sum[own] as number);
    for (let i = 0; i < ties.count; i++) {
      const g = met[i] as number;
      const gain = total * (tied[g] as number) - k * (sum[g] as number);
      if (gain > most) {
        best = g;
        most = gain;
      }
    }
    // Alone in a group of its own a node adds nothing, which is better than less.
    if (most < 0 && (count[own] as number) > 1) best = groups.empty.pop() ?? own;
    sum[best] = (sum[best] as number) + k;
    if (best === own) continue;
    group[v] = best;
    count[own] = (count[own] as number) - 1;
    count[best] = (count[best] as number) + 1;
    if (count[own] === 0) groups.empty.push(own);
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) {
      const other = near[i] as number;
      if (waits[other] === 1 || group[other] === best) continue;
      waits[other] = 1;
      queue[(head + waiting) % size] = other;
      waiting++;
    }
  }
}

/** Of each group: the strength and the number of its nodes; and the numbers that no group has. */
function tallyGroups({ size, strength }: WeightedNetwork, group: Int32Array) {
  const sum = new Float64Array(size);
  const count = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    const g = group[v] as number;
    sum[g] = (sum[g] as number) + (strength[v] as number);
    count[g] = (count[g] as number) + 1;
  }
  const empty: number[] = [];
  for (let g = 0; g < size; g++) if (count[g] === 0) empty.push(g);
  return { sum, count, empty };
}

/** The numbers below n in a random order (Fisher and Yates). */
export function shuffled(n: number, random: Random): Int32Array {
  const order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const v = order[i] as number;
    order[i] = order[j] as number;
    order[j] = v;
  }
  return order;
}
