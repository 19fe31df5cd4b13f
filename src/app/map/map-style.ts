import { edgeStyle } from '../../core/view/edge-style';
import { focusOf, isDrawn, type MapLook, quietness } from '../../core/view/map-look';
import { mixed } from '../../core/view/mixed-colour';
import { ink, paper, type Theme } from '../../core/view/palette';
import { workMark } from '../../core/view/work-mark';
import type { LineData } from './edge-program';
import type { MapEdge, MapGraph, MapNode } from './map-graph';
import { type MarkData, shapeIndex } from './node-program';

/** The works and positions that an edge in sight joins to the work looked at, itself included. */
export function neighbourhood(graph: MapGraph, look: MapLook): ReadonlySet<string> | undefined {
  const focus = focusOf(look);
  if (focus === undefined || !graph.hasNode(focus)) return undefined;
  const near = new Set<string>([focus]);
  graph.forEachEdge(focus, (_key, { edge }, source, target) => {
    if (isDrawn(edge, look)) near.add(source === focus ? target : source);
  });
  return near;
}

export function nodeLook(
  node: MapNode,
  look: MapLook,
  near: ReadonlySet<string> | undefined,
): Partial<MarkData> {
  if (!('work' in node)) return { ...at(node), ...placeholder(look.theme) };
  const { work, looks } = node.work;
  const faded = near !== undefined && !near.has(work);
  const focused = work === look.hovered || work === look.selected;
  const { shape, colours } = workMark(looks, look);
  return {
    type: 'circle',
    ...at(node),
    hidden: !look.shown.has(work),
    shape: shapeIndex(shape),
    colours: faded ? colours.map((colour) => mixed(colour, paper[look.theme], 0.78)) : colours,
    ring: focused ? ink[look.theme] : paper[look.theme],
    zIndex: focused ? 2 : faded ? 0 : 1,
  };
}

function at({ x, y, size }: MapNode) {
  return { x, y, size };
}

/** A position's node is too small to see: its name stands there, in the overlay. */
function placeholder(theme: Theme): Partial<MarkData> {
  return { type: 'circle', shape: 0, colours: [paper[theme]], ring: paper[theme] };
}

export function edgeLook(
  { edge }: MapEdge,
  look: MapLook,
  near: ReadonlySet<string> | undefined,
): Partial<LineData> {
  const focus = focusOf(look);
  const touches = edge.source === focus || edge.target === focus;
  const style = edgeStyle(edge.kind, edge.stance, look.theme);
  const quiet = near === undefined ? quietness(edge) : touches ? 0 : 0.9;
  return {
    type: 'line',
    hidden: !isDrawn(edge, look),
    dash: style.dash,
    size: touches ? style.width * 1.5 : style.width,
    color: mixed(style.colour, paper[look.theme], quiet),
    zIndex: touches ? 1 : 0,
  };
}
