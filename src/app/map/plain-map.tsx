import { useEffect } from 'react';
import { edgeStyle } from '../../core/view/edge-style';
import type { Scene, SceneNode } from '../../core/view/map-scene';
import { noPositionColour, positionLook } from '../../core/view/palette';
import { shapePath } from '../../core/view/shape-path';
import type { MapShapes } from './map-shapes';
import { isDrawn, type MapLook } from './map-style';

/** More nodes than this would stop the page; the table has them all. */
const mostNodes = 2000;

interface PlainMapProps {
  readonly scene: Scene;
  readonly shapes: MapShapes;
  readonly look: MapLook;
}

/** The map without WebGL: the same places and looks as SVG, without zoom. */
export function PlainMap({ scene, shapes, look }: PlainMapProps) {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  const nodes = scene.nodes.filter((node) => look.shown.has(node.work)).slice(0, mostNodes);
  const place = new Map<string, { x: number; y: number }>([
    ...scene.positions.map((p) => [p.node, p] as const),
    ...nodes.map((n) => [n.work, n] as const),
  ]);
  const size = largest(scene);
  return (
    <>
      <p className="note map-note">
        The map could not be drawn with WebGL here, so it is drawn plainly
        {scene.nodes.length > mostNodes ? ' and cut to 2,000 works' : ''}; the table has everything.
      </p>
      <svg
        className="plain-map"
        viewBox={`${-size.x} ${-size.y} ${2 * size.x} ${2 * size.y}`}
        aria-hidden="true"
      >
        {shapes.territories.map(({ path, index }) => {
          const { colour } = positionLook(index, look.theme);
          return (
            <path
              key={index}
              transform="scale(1 -1)"
              d={path}
              className="territory"
              fill={colour}
              stroke={colour}
            />
          );
        })}
        {shapes.line && <path transform="scale(1 -1)" d={shapes.line} className="dividing-line" />}
        {scene.edges.map((edge) => {
          const { key, source, target, kind, stance } = edge;
          const [from, to] = [place.get(source), place.get(target)];
          if (!from || !to || !isDrawn(edge, look)) return null;
          const { colour } = edgeStyle(kind, stance, look.theme);
          return (
            <path
              key={key}
              d={`M${from.x} ${-from.y}L${to.x} ${-to.y}`}
              className="plain-edge"
              stroke={colour}
            />
          );
        })}
        {nodes.map((node) => (
          <path
            key={node.work}
            d={shapePath(shapeOf(node, look), node.x, -node.y, node.radius)}
            fill={colourOf(node, look)}
            className={node.work === look.selected ? 'plain-node selected' : 'plain-node'}
            data-work={node.work}
          >
            <title>{node.label}</title>
          </path>
        ))}
        {scene.positions.map(({ node, x, y, index }) => (
          <text
            key={node}
            x={x}
            y={-y}
            className="plain-name"
            textAnchor="middle"
            fontSize={size.x / 28}
          >
            {positionLook(index, look.theme).letter} {shapes.names[index]}
          </text>
        ))}
      </svg>
    </>
  );
}

function shapeOf({ looks }: SceneNode, { theme }: MapLook) {
  return looks.length === 1 ? positionLook(looks[0] ?? 0, theme).shape : 'circle';
}

function colourOf({ looks }: SceneNode, { theme }: MapLook): string {
  return looks[0] === undefined ? noPositionColour[theme] : positionLook(looks[0], theme).colour;
}

function largest(scene: Scene): { x: number; y: number } {
  const all = [...scene.nodes, ...scene.positions];
  const of = (pick: (at: { x: number; y: number }) => number) =>
    all.reduce((most, at) => Math.max(most, Math.abs(pick(at))), 1) * 1.08;
  return { x: of((at) => at.x), y: of((at) => at.y) };
}
