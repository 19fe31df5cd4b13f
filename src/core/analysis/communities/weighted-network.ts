/**
 * An undirected network with whole-number weights. The neighbours of node v are `near[i]`, tied by
 * `weight[i]`, for i from `start[v]` up to `start[v + 1]`; each tie between two nodes stands at both.
 */
export interface WeightedNetwork {
  readonly size: number;
  readonly start: Int32Array;
  readonly near: Int32Array;
  readonly weight: Float64Array;
  /** Twice the weight of the ties inside a node: none at first, more where nodes were gathered. */
  readonly inner: Float64Array;
  /** The weight of all ties that end at a node, those inside it counted twice. */
  readonly strength: Float64Array;
  /** The sum of all strengths: twice the weight of all ties. */
  readonly total: number;
}

/** The ends of tie i, numbered from 0, and its weight; no tie joins a node to itself. */
export interface WeightedTies {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
}

/** Linear in nodes and ties. */
export function weightedNetwork(size: number, { from, to, weight }: WeightedTies): WeightedNetwork {
  const ends = new Int32Array(2 * from.length);
  from.forEach((a, i) => {
    ends[2 * i] = a;
    ends[2 * i + 1] = to[i] as number;
  });
  const { start, order } = sortByGroup(ends, size);
  // The other end of a tie stands beside it: ends 2i and 2i + 1 are of tie i.
  const near = order.map((end) => ends[end ^ 1] as number);
  const weights = Float64Array.from(order, (end) => weight[end >> 1] as number);
  return withStrengths({ size, start, near, weight: weights, inner: new Float64Array(size) });
}

/**
 * The network in which each group is one node; groups are numbered from 0 to `groups` − 1. Linear in nodes
 * and ties.
 */
export function gatherNodes(
  network: WeightedNetwork,
  group: Int32Array,
  groups: number,
): WeightedNetwork {
  const members = sortByGroup(group, groups);
  const start = new Int32Array(groups + 1);
  const near = new Int32Array(network.near.length);
  const weight = new Float64Array(network.near.length);
  const inner = new Float64Array(groups);
  /** Where the tie to each group stands in `near`, if it was met from the present group. */
  const place = new Int32Array(groups).fill(-1);
  let used = 0;
  for (let g = 0; g < groups; g++) {
    const first = used;
    let inside = 0;
    const end = members.start[g + 1] as number;
    for (let m = members.start[g] as number; m < end; m++) {
      const v = members.order[m] as number;
      inside += network.inner[v] as number;
      const last = network.start[v + 1] as number;
      for (let i = network.start[v] as number; i < last; i++) {
        const other = group[network.near[i] as number] as number;
        const w = network.weight[i] as number;
        if (other === g) inside += w;
        else if ((place[other] as number) >= first) {
          const at = place[other] as number;
          weight[at] = (weight[at] as number) + w;
        } else {
          place[other] = used;
          near[used] = other;
          weight[used++] = w;
        }
      }
    }
    inner[g] = inside;
    start[g + 1] = used;
  }
  return withStrengths({
    size: groups,
    start,
    near: near.slice(0, used),
    weight: weight.slice(0, used),
    inner,
  });
}

/** What is numbered from 0, by its group: group g has `order[i]` for i from `start[g]` up to `start[g + 1]`. */
function sortByGroup(
  group: Int32Array,
  groups: number,
): { readonly start: Int32Array; readonly order: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (let v = 0; v < group.length; v++) {
    const g = group[v] as number;
    start[g + 1] = (start[g + 1] as number) + 1;
  }
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] as number) + (start[g] as number);
  const next = start.slice(0, groups);
  const order = new Int32Array(group.length);
  for (let v = 0; v < group.length; v++) {
    const g = group[v] as number;
    const place = next[g] as number;
    order[place] = v;
    next[g] = place + 1;
  }
  return { start, order };
}

function withStrengths(network: Omit<WeightedNetwork, 'strength' | 'total'>): WeightedNetwork {
  const { size, start, weight, inner } = network;
  const strength = new Float64Array(size);
  let total = 0;
  for (let v = 0; v < size; v++) {
    let sum = inner[v] as number;
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) sum += weight[i] as number;
    strength[v] = sum;
    total += sum;
  }
  return { ...network, strength, total };
}
