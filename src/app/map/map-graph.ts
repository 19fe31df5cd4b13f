import type { AbstractGraph } from 'graphology-types';
import type { Scene, SceneEdge, SceneNode } from '../../core/view/map-scene';

export type MapNode =
  | { readonly x: number; readonly y: number; readonly size: number; readonly work: SceneNode }
  | { readonly x: number; readonly y: number; readonly size: number; readonly position: number };

export interface MapEdge {
  readonly edge: SceneEdge;
}

/**
 * A scene as sigma wants it: all that sigma asks of a graph, under graphology's names. The scene of a debate
 * stays as it is but for places, so nothing is told to listeners: who moves a node has sigma draw it anew.
 * Graphology itself, with all that it can do besides, would be a fifteenth of what the page waits for.
 */
export class MapGraph {
  /** By this and two of its functions sigma knows a graph. */
  readonly multi = true;
  readonly #nodes = new Map<string, MapNode>();
  readonly #edges = new Map<string, MapEdge>();

  get order(): number {
    return this.#nodes.size;
  }

  addNode(node: string, attributes: MapNode): void {
    this.#nodes.set(node, attributes);
  }

  addUndirectedEdgeWithKey(key: string, edge: SceneEdge): void {
    this.#edges.set(key, { edge });
  }

  dropNode(node: string): void {
    throw new Error(`${node}: a scene keeps its nodes.`);
  }

  move(node: string, place: { readonly x: number; readonly y: number }): void {
    this.#nodes.set(node, { ...this.getNodeAttributes(node), x: place.x, y: place.y });
  }

  hasNode(node: string): boolean {
    return this.#nodes.has(node);
  }

  hasEdge(key: string): boolean {
    return this.#edges.has(key);
  }

  nodes(): string[] {
    return [...this.#nodes.keys()];
  }

  edges(): string[] {
    return [...this.#edges.keys()];
  }

  getNodeAttributes(node: string): MapNode {
    const attributes = this.#nodes.get(node);
    if (attributes === undefined) throw new Error(`${node} is no node of this map.`);
    return attributes;
  }

  getEdgeAttributes(key: string): MapEdge {
    const attributes = this.#edges.get(key);
    if (attributes === undefined) throw new Error(`${key} is no edge of this map.`);
    return attributes;
  }

  extremities(key: string): [string, string] {
    const { edge } = this.getEdgeAttributes(key);
    return [edge.source, edge.target];
  }

  forEachNode(visit: (node: string, attributes: MapNode) => void): void {
    for (const [node, attributes] of this.#nodes) visit(node, attributes);
  }

  forEachEdge(
    visit: (key: string, attributes: MapEdge, source: string, target: string) => void,
  ): void {
    for (const [key, { edge }] of this.#edges) visit(key, { edge }, edge.source, edge.target);
  }

  on(): void {}
  removeListener(): void {}
}

/** Made once a debate. */
export function buildMapGraph(scene: Scene): MapGraph {
  const graph = new MapGraph();
  for (const { node, x, y, index } of scene.positions) {
    graph.addNode(node, { x, y, size: 0.01, position: index });
  }
  for (const node of scene.nodes) {
    graph.addNode(node.work, { x: node.x, y: node.y, size: node.radius, work: node });
  }
  for (const edge of scene.edges) {
    if (edge.source !== edge.target) graph.addUndirectedEdgeWithKey(edge.key, edge);
  }
  return graph;
}

export function forSigma(graph: MapGraph): AbstractGraph<MapNode, MapEdge> {
  return graph as unknown as AbstractGraph<MapNode, MapEdge>;
}
