import type { MapLook } from '../../core/view/map-look';
import type { SceneNode } from '../../core/view/map-scene';
import { shapePath, slicePath } from '../../core/view/shape-path';
import { workMark } from '../../core/view/work-mark';

/** A work as SVG: a shape, or a pie of the positions that it stands for; ringed where the reader stands or has selected it. */
export function PlainNode({ node, look }: { node: SceneNode; look: MapLook }) {
  const { looks, x, y, radius, work, label } = node;
  const { shape, colours } = workMark(looks, look);
  const ringed = work === look.selected || work === look.hovered;
  return (
    <g className={ringed ? 'plain-node selected' : 'plain-node'} data-work={work}>
      <title>{label}</title>
      {colours.map((colour, i) => (
        <path
          key={String(i)}
          d={
            i === 0 ? shapePath(shape, x, -y, radius) : slicePath(x, -y, radius, i, colours.length)
          }
          fill={colour}
          data-work={work}
        />
      ))}
    </g>
  );
}
