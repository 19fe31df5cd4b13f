import type { WorkId } from '../../core/model/id';
import type { EdgeKind } from '../../core/view/choices';
import { edgeStyle } from '../../core/view/edge-style';
import type { SceneEdge } from '../../core/view/map-scene';
import { noPositionColour, positionLook, type Theme } from '../../core/view/palette';
import type { LineData } from './edge-program';
import type { MapEdge, MapGraph, MapNode } from './map-graph';
import { type MarkData, shapeIndex } from './node-program';

export const paper: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#121212' };
const ink: Readonly<Record<Theme, string>> = { light: '#111111', dark: '#f4f4f4' };

/** What the reader looks at; the drawn graph itself is never changed for it. */
export interface MapLook {
  readonly theme: Theme;
  readonly shown: ReadonlySet<WorkId>;
  readonly edges: ReadonlySet<EdgeKind>;
  /** Keys of the stance edges that the filters leave. */
  readonly stances: ReadonlySet<string>;
  readonly selected: WorkId | undefined;
  readonly hovered: WorkId | undefined;
}

/** The work looked at; one that the filters hide is not looked at. */
export function focusOf({ hovered, selected, shown }: MapLook): WorkId | undefined {
  const focus = hovered ?? selected;
  return focus !== undefined && shown.has(focus) ? focus : undefined;
}

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
  const colours = colourOf(looks, look.theme);
  return {
    type: 'circle',
    ...at(node),
    hidden: !look.shown.has(work),
    shape: looks.length === 1 ? shapeIndex(positionLook(looks[0] ?? 0, look.theme).shape) : 0,
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

function colourOf(looks: readonly number[], theme: Theme): readonly string[] {
  if (looks.length === 0) return [noPositionColour[theme]];
  return looks.map((index) => positionLook(index, theme).colour);
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

export function isDrawn({ kind, key }: SceneEdge, look: MapLook): boolean {
  return look.edges.has(kind) && (kind !== 'stance' || look.stances.has(key));
}

/** How far an edge steps back while nothing is looked at: what a territory says already is said softly. */
function quietness({ kind, stance }: SceneEdge): number {
  if (kind !== 'stance') return 0.35;
  return stance === 'disputes' ? 0 : 0.65;
}

/** `share` of the way from one `#rrggbb` to another. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, i: number) =>
    Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mix = [0, 1, 2].map((i) => {
    const value = Math.round(channel(from, i) * (1 - share) + channel(to, i) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mix.join('')}`;
}
