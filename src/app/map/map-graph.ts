import Graph from 'graphology';
import type { Scene, SceneEdge, SceneNode } from '../../core/view/map-scene';

export type MapNode =
  | { readonly x: number; readonly y: number; readonly size: number; readonly work: SceneNode }
  | { readonly x: number; readonly y: number; readonly size: number; readonly position: number };

export interface MapEdge {
  readonly edge: SceneEdge;
}

export type MapGraph = Graph<MapNode, MapEdge>;

/** The scene as sigma wants it; made once a debate, and moved only where the reader drags a node. */
export function buildMapGraph(scene: Scene): MapGraph {
  const graph: MapGraph = new Graph<MapNode, MapEdge>({ multi: true, type: 'undirected' });
  for (const { node, x, y, index } of scene.positions) {
    graph.addNode(node, { x, y, size: 0.01, position: index });
  }
  for (const node of scene.nodes) {
    graph.addNode(node.work, { x: node.x, y: node.y, size: node.radius, work: node });
  }
  for (const edge of scene.edges) {
    if (edge.source === edge.target) continue;
    graph.addUndirectedEdgeWithKey(edge.key, edge.source, edge.target, { edge });
  }
  return graph;
}
