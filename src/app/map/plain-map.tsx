import { useEffect } from 'react';
import { dashArrays, edgeStyle } from '../../core/view/edge-style';
import { isDrawn, type MapLook } from '../../core/view/map-look';
import type { Scene, SceneEdge } from '../../core/view/map-scene';
import type { MapShapes } from '../../core/view/map-shapes';
import { PlainNode } from './plain-node';

/** More than these would stop the page; the table has them all. */
const mostNodes = 2000;
const mostEdges = 4000;

interface PlainMapProps {
  readonly scene: Scene;
  readonly shapes: MapShapes;
  readonly look: MapLook;
}

/** The map without WebGL: the same places, shapes and dashes as SVG, without zoom, drag and labels. */
export function PlainMap({ scene, shapes, look }: PlainMapProps) {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  const shown = scene.nodes.filter((node) => look.shown.has(node.work));
  const nodes = shown.slice(0, mostNodes);
  const place = new Map<string, Point>([
    ...scene.positions.map((p) => [p.node, p] as const),
    ...nodes.map((n) => [n.work, n] as const),
  ]);
  const { x, y } = largest(scene);
  return (
    <>
      <p className="note map-note">
        The map could not be drawn with WebGL here, so it is drawn plainly
        {shown.length > mostNodes ? ' and cut to 2,000 works' : ''}; the table has everything.
      </p>
      <svg
        className="plain-map"
        viewBox={`${-x} ${-y} ${2 * x} ${2 * y}`}
        aria-hidden="true"
        fontSize={x / 28}
      >
        <g transform="scale(1 -1)">
          {shapes.territories.map(({ path, index }) => {
            const colour = look.positions[index]?.colour;
            return (
              <path key={index} d={path} className="territory" fill={colour} stroke={colour} />
            );
          })}
          {shapes.line && <path d={shapes.line} className="dividing-line" />}
        </g>
        {scene.edges
          .filter((edge) => isDrawn(edge, look))
          .slice(0, mostEdges)
          .map((edge) => plainEdge(edge, place, look))}
        {nodes.map((node) => (
          <PlainNode key={node.work} node={node} look={look} />
        ))}
        {scene.positions.map((position) => (
          <text
            key={position.node}
            x={position.x}
            y={-position.y}
            className="plain-name"
            textAnchor="middle"
          >
            {look.positions[position.index]?.letter} {shapes.names[position.index]}
          </text>
        ))}
      </svg>
    </>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function plainEdge(edge: SceneEdge, place: ReadonlyMap<string, Point>, { theme }: MapLook) {
  const [from, to] = [place.get(edge.source), place.get(edge.target)];
  if (!from || !to) return null;
  const { colour, width, dash } = edgeStyle(edge.kind, edge.stance, theme);
  return (
    <path
      key={edge.key}
      d={`M${from.x} ${-from.y}L${to.x} ${-to.y}`}
      className="plain-edge"
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dashArrays[dash]}
    />
  );
}

function largest(scene: Scene): Point {
  const all = [...scene.nodes, ...scene.positions];
  const of = (pick: (at: Point) => number) =>
    all.reduce((most, at) => Math.max(most, Math.abs(pick(at))), 1) * 1.08;
  return { x: of((at) => at.x), y: of((at) => at.y) };
}
