import type { StanceKind } from '../../model/stance';
import type { EdgeKind } from '../../view/choices';
import { dashArrays, edgeStyle } from '../../view/edge-style';
import { quietness } from '../../view/map-look';
import type { SceneEdge, SceneNode } from '../../view/map-scene';
import { mixed } from '../../view/mixed-colour';
import { lineColour, paper } from '../../view/palette';
import { shapePath, slicePath } from '../../view/shape-path';
import { untrusted } from '../../view/untrusted-text';
import { workMark } from '../../view/work-mark';
import { block, element, xmlText } from '../xml';
import { drawWords } from './draw-words';
import { type DrawnMap, drawnEdges, type Point, placeOf, shownNodes } from './drawn-map';
import { hundredths, layer } from './svg-text';

/** Territories and line, edges, works, words, in this order; from 0, 0 at the upper left, in pixels. */
export function drawMap(map: DrawnMap): readonly string[] {
  return [
    layer('territories', drawGround(map)),
    ...drawEdges(map),
    layer(
      'works',
      shownNodes(map).map((node) => drawNode(node, map)),
    ),
    ...drawWords(map),
  ];
}

/** In layout units, upwards; so strokes and dashes are as many units as make their pixels. */
function drawGround(map: DrawnMap): readonly string[] {
  const { shapes, look, scale } = map;
  const at = placeOf(map, { x: 0, y: 0 });
  const units = (pixels: number) => hundredths(pixels / scale);
  const areas = shapes.territories.map(({ path, index }) => {
    const colour = look.positions[index]?.colour;
    return element('path', {
      d: path,
      fill: colour,
      'fill-opacity': 0.1,
      stroke: colour,
      'stroke-opacity': 0.55,
      'stroke-width': units(1.5),
    });
  });
  const line = shapes.line && {
    d: shapes.line,
    fill: 'none',
    stroke: lineColour[look.theme],
    'stroke-width': units(2.5),
    'stroke-dasharray': `${units(10)} ${units(6)}`,
  };
  const s = Math.round(scale * 1e6) / 1e6;
  const transform = `matrix(${s} 0 0 ${-s} ${hundredths(at.x)} ${hundredths(at.y)})`;
  return [block('g', { transform }, [...areas, ...(line ? [element('path', line)] : [])])];
}

/** Edges as they lie on one another: stances over what joins works. */
const fromBelow: readonly (StanceKind | EdgeKind)[] = [
  'cites',
  'cited-together',
  'mentions',
  'reports',
  'supports',
  'holds',
  'qualifies',
  'disputes',
];

/** Those that look the same in one group. */
function drawEdges(map: DrawnMap): readonly string[] {
  const { scene, look } = map;
  const at = new Map<string, Point>(
    [
      ...scene.nodes.map((n) => [n.work, n] as const),
      ...scene.positions.map((p) => [p.node, p] as const),
    ].map(([node, place]) => [node, placeOf(map, place)]),
  );
  const groups = new Map<string, { readonly of: SceneEdge; readonly paths: string[] }>();
  for (const edge of drawnEdges(map)) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (from === undefined || to === undefined) continue;
    const kind = edge.stance ?? edge.kind;
    const paths = groups.get(kind)?.paths ?? [];
    if (paths.length === 0) groups.set(kind, { of: edge, paths });
    paths.push(element('path', { d: `M${pair(from)}L${pair(to)}` }));
  }
  return fromBelow.flatMap((kind) => {
    const drawn = groups.get(kind);
    if (drawn === undefined) return [];
    const style = edgeStyle(drawn.of.kind, drawn.of.stance, look.theme);
    return [
      block(
        'g',
        {
          id: kind,
          fill: 'none',
          stroke: mixed(style.colour, paper[look.theme], quietness(drawn.of)),
          'stroke-width': style.width,
          'stroke-dasharray': dashArrays[style.dash],
        },
        drawn.paths,
      ),
    ];
  });
}

function pair({ x, y }: Point): string {
  return `${hundredths(x)} ${hundredths(y)}`;
}

/** A shape, or a pie of the positions that the work stands for; its name comes up under a pointer. */
function drawNode(node: SceneNode, map: DrawnMap): string {
  const { theme } = map.look;
  const { x, y } = placeOf(map, node);
  const radius = node.radius * map.scale;
  const { shape, colours } = workMark(node.looks, map.look);
  const paths = colours.map((fill, i) => ({
    d: i === 0 ? shapePath(shape, x, y, radius) : slicePath(x, y, radius, i, colours.length),
    fill,
  }));
  const title = element('title', {}, [xmlText(untrusted(node.label, 100))]);
  return element('g', { stroke: paper[theme], 'stroke-width': 1 }, [
    title,
    ...paths.map((path) => element('path', path)),
  ]);
}
