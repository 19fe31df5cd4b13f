import type { DebateGraph } from './debate-graph';
import type { Pulls } from './forces';

/**
 * The edges among some works that pull them together: cited together by weight, relative to the
 * mean; cites far less, the less the more works a source text cites, or it would gather them all.
 * Ends by the index of their node in `nodes`.
 */
export function readPulls(graph: DebateGraph, nodes: readonly string[]): Pulls {
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  let sum = 0;
  let together = 0;
  graph.forEachEdge((_, edge, source, target) => {
    const [i, j] = [indexOf.get(source), indexOf.get(target)];
    if (i === undefined || j === undefined || i === j || edge.kind === 'stance') return;
    from.push(i);
    to.push(j);
    if (edge.kind === 'cites') {
      weight.push(-1 / Math.sqrt(graph.outDegree(source)));
      return;
    }
    weight.push(edge.weight);
    sum += edge.weight;
    together++;
  });
  const mean = together === 0 ? 1 : sum / together;
  const pulls = weight.map((w) => (w < 0 ? -w : (2 * w) / (w + mean)));
  return { from: Int32Array.from(from), to: Int32Array.from(to), weight: Float64Array.from(pulls) };
}
