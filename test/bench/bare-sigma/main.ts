import Graph from 'graphology';
import Sigma from 'sigma';

/** What a page with sigma and nothing else does: a graph from JSON on the screen. */
interface BareGraph {
  readonly nodes: readonly { readonly x: number; readonly y: number }[];
  readonly edges: readonly (readonly [number, number])[];
}

const container = document.createElement('div');
container.style.height = '90vh';
const input = document.createElement('input');
input.type = 'file';
document.body.append(container, input);
let shown: Sigma | undefined;

input.addEventListener('change', async () => {
  const file = input.files?.[0];
  if (file) show(JSON.parse(await file.text()));
});

const answer = await fetch('graph.json');
show(await answer.json());

function show({ nodes, edges }: BareGraph): void {
  const graph = new Graph();
  for (const [at, { x, y }] of nodes.entries()) {
    graph.addNode(at, { x, y, size: 4, color: '#4477aa', label: `Work ${at}` });
  }
  for (const [from, to] of edges) graph.mergeEdge(from, to, { size: 1, color: '#bbbbbb' });
  shown?.kill();
  shown = new Sigma(graph, container);
  // Sigma draws before its constructor returns.
  document.documentElement.setAttribute('data-ready', '');
}
