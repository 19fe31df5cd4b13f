import { MultiGraph, UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { DebateEdge, DebateGraph, DebateNode } from '../../src/core/graph/debate-graph';
import { layoutDebate } from '../../src/core/graph/layout';
import { seededRandom } from '../../src/core/graph/random';
import type { WorkId } from '../../src/core/model/id';

interface Planted {
  readonly communities: readonly number[];
  readonly edges: readonly (readonly [number, number])[];
}

interface Result {
  /** CPU time of this process, in milliseconds, the median of the runs. */
  readonly cpu: number;
  readonly purity: number;
}

type Coordinates = readonly { readonly x: number; readonly y: number }[];

/** Nodes of the runs, and the largest at which ForceAtlas2 is still run beside ours. */
const sizes = [50, 200, 2_000, 20_000];
const mostCompared = 2_000;
const communitySize = 50;
const nearest = 10;

/**
 * Purity (the share of a node's ten nearest on the plane that are of its community, over those
 * there could be) and CPU time of our layout against ForceAtlas2, on graphs of planted
 * communities: three edges a node within, one to anywhere. ForceAtlas2 with its inferred
 * settings and 300 steps, beyond 500 nodes with Barnes–Hut, θ 1.2.
 */
export async function benchLayout(): Promise<string[]> {
  const lines: string[] = [];
  for (const size of sizes) {
    const planted = plant(size);
    const runs = size > 500 ? 3 : 5;
    const ours = measure(planted, runs, layOutOurs);
    if (size > mostCompared) {
      lines.push(`layout, ${size} nodes: ours ${shown(ours)}`);
      continue;
    }
    const theirs = measure(planted, runs, layOutForceAtlas2);
    const ratio = (theirs.cpu / ours.cpu).toFixed(1);
    lines.push(
      `layout, ${size} nodes: ours ${shown(ours)}; ForceAtlas2 ${shown(theirs)}; ${ratio} times as quick`,
    );
  }
  return lines;
}

function shown({ cpu, purity }: Result): string {
  return `${cpu.toFixed(0)} ms, purity ${purity.toFixed(2)}`;
}

function plant(size: number): Planted {
  const random = seededRandom(size);
  const count = Math.max(2, Math.round(size / communitySize));
  const communities = Array.from({ length: size }, (_, i) => i % count);
  const pairs = new Map<number, readonly [number, number]>();
  const link = (i: number, j: number) => {
    if (i !== j) pairs.set(Math.min(i, j) * size + Math.max(i, j), [i, j]);
  };
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < 3; k++) {
      const members = Math.floor((size - 1 - (i % count)) / count) + 1;
      link(i, (i % count) + count * Math.floor(random() * members));
    }
    link(i, Math.floor(random() * size));
  }
  return { communities, edges: [...pairs.values()] };
}

function measure(
  planted: Planted,
  runs: number,
  layOut: (planted: Planted) => () => Coordinates,
): Result {
  const times: number[] = [];
  let places: Coordinates = [];
  layOut(planted)();
  for (let run = 0; run < runs; run++) {
    const go = layOut(planted);
    const before = process.cpuUsage();
    places = go();
    times.push(process.cpuUsage(before).user / 1000);
  }
  times.sort((a, b) => a - b);
  return {
    cpu: times[times.length >> 1] ?? Number.NaN,
    purity: purityOf(places, planted.communities),
  };
}

function layOutOurs({ communities, edges }: Planted): () => Coordinates {
  const graph: DebateGraph = new MultiGraph<DebateNode, DebateEdge>();
  communities.forEach((_, i) => {
    graph.addNode(`w${i}`, { kind: 'work', work: `w${i}` as WorkId, cites: 1 });
  });
  for (const [i, j] of edges) {
    const edge = { kind: 'cited-together', clusters: 1, passages: 0, weight: 2 } as const;
    graph.addUndirectedEdge(`w${i}`, `w${j}`, edge);
  }
  return () => {
    const { nodes } = layoutDebate(graph, []);
    return nodes;
  };
}

function layOutForceAtlas2({ communities, edges }: Planted): () => Coordinates {
  const graph = new UndirectedGraph();
  const random = seededRandom(1);
  communities.forEach((_, i) => {
    graph.addNode(i, { x: random(), y: random() });
  });
  for (const [i, j] of edges) graph.addEdge(i, j);
  const many = communities.length > 500;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: many,
    barnesHutTheta: 1.2,
  };
  return () => {
    const places = forceAtlas2(graph, { iterations: 300, settings });
    return communities.map((_, i) => {
      const { x = 0, y = 0 } = places[i] ?? {};
      return { x, y };
    });
  };
}

/** Over at most 500 nodes, evenly chosen. */
function purityOf(places: Coordinates, communities: readonly number[]): number {
  const step = Math.max(1, Math.floor(places.length / 500));
  const of = (i: number) => communities[i] ?? -1;
  let share = 0;
  let count = 0;
  for (let i = 0; i < places.length; i += step) {
    const own = places[i];
    if (!own) continue;
    const distances = places.map(({ x, y }, j) => ({ j, d: (x - own.x) ** 2 + (y - own.y) ** 2 }));
    distances.sort((a, b) => a.d - b.d);
    const near = distances.slice(0, nearest + 1).filter(({ j }) => j !== i);
    share += near.filter(({ j }) => of(j) === of(i)).length / near.length;
    count++;
  }
  return share / count;
}
