import type { SceneNode } from '../../core/view/map-scene';
import { noPositionColour, positionLook } from '../../core/view/palette';
import { shapePath } from '../../core/view/shape-path';
import type { MapLook } from './map-style';

/** A work as SVG: a shape, or a pie of the positions that it stands for; ringed where the reader stands or has selected it. */
export function PlainNode({ node, look }: { node: SceneNode; look: MapLook }) {
  const { looks, x, y, radius, work, label } = node;
  const [first] = looks;
  const shape =
    looks.length === 1 && first !== undefined ? positionLook(first, look.theme).shape : 'circle';
  const ringed = work === look.selected || work === look.hovered;
  const colour =
    first === undefined ? noPositionColour[look.theme] : positionLook(first, look.theme).colour;
  return (
    <g className={ringed ? 'plain-node selected' : 'plain-node'} data-work={work}>
      <title>{label}</title>
      <path d={shapePath(shape, x, -y, radius)} fill={colour} data-work={work} />
      {looks.slice(1).map((index, i) => (
        <path
          key={index}
          d={slicePath(node, i + 1)}
          fill={positionLook(index, look.theme).colour}
          data-work={work}
        />
      ))}
    </g>
  );
}

/** The nth of as many equal slices as there are positions, clockwise from the top. */
function slicePath({ x, y, radius, looks }: SceneNode, n: number): string {
  const edge = (part: number) => {
    const turn = (part / looks.length) * 2 * Math.PI;
    return `${x + radius * Math.sin(turn)} ${-y - radius * Math.cos(turn)}`;
  };
  return `M${x} ${-y}L${edge(n)}A${radius} ${radius} 0 0 1 ${edge(n + 1)}z`;
}
