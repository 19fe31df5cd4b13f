import { type Random, seededRandom } from '../../graph/random';
import { moveNodes } from './move-nodes';
import { refineGroups } from './refine-groups';
import { gatherNodes, type WeightedNetwork } from './weighted-network';

/** Nodes in communities, numbered from 0 as they are met in the order of the nodes. */
export interface Partition {
  readonly community: Int32Array;
  readonly count: number;
  /** Newman 2004, doi:10.1103/PhysRevE.70.056131, equation 5: weighted; 0 without ties. */
  readonly modularity: number;
}

/** So many starts in a small network; fewer in a large one, but never fewer than two. */
const mostStarts = 40;
const fewestStarts = 2;
/** Ties times starts, where starts are more than the fewest. */
const mostTies = 40_000;
/** A start is gone through again until it gains nothing more, at most so often, and in a large network twice. */
const mostRounds = 4;
const largeTies = 100_000;

/**
 * The communities of greatest modularity that Leiden finds from several seeded starts, the first of equals
 * (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z). Every community is connected. Near
 * linear in ties. The same network and seed, the same communities.
 */
export function findCommunities(network: WeightedNetwork, seed = 1): Partition {
  const ties = Math.max(1, network.near.length / 2);
  const starts = Math.max(fewestStarts, Math.min(mostStarts, Math.floor(mostTies / ties)));
  const random = seededRandom(seed);
  let best = improve(network, random);
  for (let n = 1; n < starts; n++) {
    const next = improve(network, random);
    if (next.modularity > best.modularity + 1e-12) best = next;
  }
  return best;
}

function improve(network: WeightedNetwork, random: Random): Partition {
  let best = leiden(
    network,
    Int32Array.from({ length: network.size }, (_, v) => v),
    random,
  );
  const rounds = network.near.length / 2 > largeTies ? 2 : mostRounds;
  for (let round = 1; round < rounds; round++) {
    const next = leiden(network, best.community, random);
    if (next.modularity <= best.modularity + 1e-12) break;
    best = next;
  }
  return best;
}

/** Once through all levels: move, refine, gather, until no two gathered nodes are of one group. */
function leiden(whole: WeightedNetwork, from: Int32Array, random: Random): Partition {
  let network = whole;
  let group: Int32Array = Int32Array.from(from);
  /** The node of the present level in which each node of the whole was gathered. */
  let gathered: Int32Array = Int32Array.from(from.keys());
  for (;;) {
    moveNodes(network, group, random);
    const { of: moved } = numbered(group, network.size);
    const parts = numbered(refineGroups(network, moved, random), network.size);
    // Where no node would move, each is well tied to its group, so that some two of every group are merged.
    if (parts.count === network.size) {
      const { of, count } = numbered(through(gathered, moved), network.size);
      return { community: of, count, modularity: measureModularity(whole, of, count) };
    }
    group = new Int32Array(parts.count);
    for (let v = 0; v < moved.length; v++) group[parts.of[v] as number] = moved[v] as number;
    network = gatherNodes(network, parts.of, parts.count);
    gathered = through(gathered, parts.of);
  }
}

function through(first: Int32Array, second: Int32Array): Int32Array {
  const both = new Int32Array(first.length);
  for (let v = 0; v < first.length; v++) both[v] = second[first[v] as number] as number;
  return both;
}

/** Groups, whose numbers are below `bound`, numbered anew from 0 in the order in which they are met. */
function numbered(
  group: Int32Array,
  bound: number,
): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Int32Array(bound).fill(-1);
  const of = new Int32Array(group.length);
  let count = 0;
  for (let v = 0; v < group.length; v++) {
    const g = group[v] as number;
    if (numbers[g] === -1) numbers[g] = count++;
    of[v] = numbers[g] as number;
  }
  return { of, count };
}

/** The share of weight within communities less what their strengths would give by chance. */
export function measureModularity(
  { size, start, near, weight, inner, strength, total }: WeightedNetwork,
  community: Int32Array,
  count: number,
): number {
  if (total === 0) return 0;
  let within = 0;
  const sums = new Float64Array(count);
  for (let v = 0; v < size; v++) {
    const c = community[v] as number;
    within += inner[v] as number;
    sums[c] = (sums[c] as number) + (strength[v] as number);
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) {
      if (community[near[i] as number] === c) within += weight[i] as number;
    }
  }
  return within / total - sums.reduce((sum, s) => sum + (s / total) * (s / total), 0);
}
