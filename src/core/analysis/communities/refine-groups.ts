import type { Random } from '../../graph/random';
import { shuffled } from './move-nodes';
import { meetGroups, roomForTies, type TiesToGroups } from './ties-to-groups';
import type { WeightedNetwork } from './weighted-network';

/** What a merge may gain less than the best before it becomes unlikely, as a share of the network's total. */
const readiness = 0.01;

/**
 * Parts each group anew into groups that hang together (Traag, Waltman and van Eck 2019, algorithm A.2,
 * MergeNodesSubset): starting alone, nodes that are well tied to the rest of their group join, within it, a
 * part that is well tied too and loses no modularity by it, at random, the more gain the more likely. Each
 * part grows along ties, so that it is connected. The paper weighs gains by an exponential; here it is a
 * power, which is the same number on every machine. Returns the part of each node, named after one of its
 * nodes. Groups are numbered below the network's size.
 */
export function refineGroups(
  network: WeightedNetwork,
  group: Int32Array,
  random: Random,
): Int32Array {
  const { size, strength, total } = network;
  const part = Int32Array.from(group.keys());
  const sum = strength.slice();
  const alone = new Uint8Array(size).fill(1);
  const groupSum = sumsOfGroups(network, group);
  const outer = tiesWithin(network, group);
  const ties = roomForTies(network);
  const { met, tied } = ties;
  const gains = new Float64Array(size);
  const isWellTied = (p: number, g: number) => {
    const own = sum[p] as number;
    return total * (outer[p] as number) >= own * ((groupSum[g] as number) - own);
  };
  const order = shuffled(size, random);
  for (let n = 0; n < size; n++) {
    const v = order[n] as number;
    const g = group[v] as number;
    if (alone[v] === 0 || !isWellTied(v, g)) continue;
    const k = strength[v] as number;
    meetGroups(network, v, part, ties);
    for (let i = 0; i < ties.count; i++) {
      const p = met[i] as number;
      const isOpen = group[p] === g && isWellTied(p, g);
      gains[i] = isOpen ? total * (tied[p] as number) - k * (sum[p] as number) : -1;
    }
    const p = choose(ties, gains, readiness * total, random);
    if (p === undefined) continue;
    alone[v] = 0;
    alone[p] = 0;
    part[v] = p;
    sum[p] = (sum[p] as number) + k;
    outer[p] = (outer[p] as number) + (outer[v] as number) - 2 * (tied[p] as number);
  }
  return part;
}

function sumsOfGroups({ size, strength }: WeightedNetwork, group: Int32Array): Float64Array {
  const sums = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    const g = group[v] as number;
    sums[g] = (sums[g] as number) + (strength[v] as number);
  }
  return sums;
}

/** Of each node: the weight of its ties to others of its group. */
function tiesWithin({ size, start, near, weight }: WeightedNetwork, group: Int32Array) {
  const within = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    let sum = 0;
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) {
      if (group[near[i] as number] === group[v]) sum += weight[i] as number;
    }
    within[v] = sum;
  }
  return within;
}

/** One of the groups met, by its gain; none where every gain is negative. Gains are used up. */
function choose(
  { met, count }: TiesToGroups,
  gains: Float64Array,
  unit: number,
  random: Random,
): number | undefined {
  let best = -1;
  for (let i = 0; i < count; i++) best = Math.max(best, gains[i] as number);
  if (best < 0) return undefined;
  let all = 0;
  for (let i = 0; i < count; i++) {
    const gain = gains[i] as number;
    const nearness = gain < 0 ? 0 : 1 / (1 + (best - gain) / (4 * unit));
    const likely = nearness * nearness * nearness * nearness;
    gains[i] = likely;
    all += likely;
  }
  let left = random() * all;
  let last: number | undefined;
  for (let i = 0; i < count; i++) {
    if (gains[i] === 0) continue;
    last = met[i] as number;
    left -= gains[i] as number;
    if (left < 0) break;
  }
  return last;
}
