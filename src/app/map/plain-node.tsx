import type { MapLook } from '../../core/view/map-look';
import type { SceneNode } from '../../core/view/map-scene';
import { noPositionColour, positionLook } from '../../core/view/palette';
import { shapePath, slicePath } from '../../core/view/shape-path';

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
          d={slicePath(x, -y, radius, i + 1, looks.length)}
          fill={positionLook(index, look.theme).colour}
          data-work={work}
        />
      ))}
    </g>
  );
}
