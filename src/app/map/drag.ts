import type Sigma from 'sigma';
import type { MapEdge, MapGraph, MapNode } from './map-graph';

/** Less than this, in pixels, is a hand that shook while it clicked. */
const least = 3;

/**
 * Lets works be dragged; they stay where they are put. `justEnded` tells whether the click that
 * follows a drag is its end, and no choice of a work.
 */
export function enableDrag(
  sigma: Sigma<MapNode, MapEdge>,
  graph: MapGraph,
  mayMove: (node: string) => boolean,
): { justEnded: () => boolean } {
  let held: { node: string; x: number; y: number } | undefined;
  let moved = false;
  sigma.on('downNode', ({ node, event }) => {
    moved = false;
    if (mayMove(node)) held = { node, x: event.x, y: event.y };
  });
  sigma.on('downStage', () => {
    moved = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return;
    moved ||= Math.abs(event.x - held.x) + Math.abs(event.y - held.y) >= least;
    if (!moved) return;
    // The frame must not follow the work, or the whole map would shrink as it is pulled out.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    graph.mergeNodeAttributes(held.node, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    held = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  return { justEnded: () => moved };
}
