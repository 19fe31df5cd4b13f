import { isDrawn, type MapLook } from '../../view/map-look';
import type { Scene, SceneEdge, SceneNode } from '../../view/map-scene';
import type { MapShapes } from '../../view/map-shapes';

/** A map to be drawn, and how large: so many pixels a layout unit. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly shapes: MapShapes;
  readonly look: MapLook;
  readonly scale: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The works that are drawn. */
export function shownNodes({ scene, look }: DrawnMap): readonly SceneNode[] {
  return scene.nodes.filter(({ work }) => look.shown.has(work));
}

/** Where something stands, in pixels from the upper left. */
export function placeOf({ scene, scale }: DrawnMap, { x, y }: Point): Point {
  return { x: (scene.width / 2 + x) * scale, y: (scene.height / 2 - y) * scale };
}

/** The edges that are drawn: those that the reader wants to see, both of whose ends are there. */
export function drawnEdges({ scene, look }: DrawnMap): readonly SceneEdge[] {
  const ends = new Set<string>([...scene.positions.map(({ node }) => node), ...look.shown]);
  return scene.edges.filter(
    (edge) => isDrawn(edge, look) && ends.has(edge.source) && ends.has(edge.target),
  );
}
