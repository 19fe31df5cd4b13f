import type { Exploration } from '../../core/explore';
import { sideNames } from '../../core/view/finding-text';
import type { LineName } from './overlay';

/** Contours and the dividing line, as path data in layout units, with their names. */
export interface MapShapes {
  readonly territories: readonly { readonly index: number; readonly path: string }[];
  readonly line: string | undefined;
  readonly lineName: LineName | undefined;
  /** The positions' names, in their order. */
  readonly names: readonly string[];
}

export function mapShapes({ debate, divide, territories, line }: Exploration): MapShapes {
  const top = line
    .flat()
    .reduce<readonly [number, number] | undefined>(
      (best, point) => (best === undefined || point[1] > best[1] ? point : best),
      undefined,
    );
  return {
    territories: territories.map(({ polygons }, index) => ({
      index,
      path: polygons.map((polygon) => `${pathOf(polygon)}z`).join(''),
    })),
    line: line.length > 0 ? line.map(pathOf).join('') : undefined,
    lineName:
      divide && top ? { sides: sideNames(debate, divide), x: top[0], y: top[1] } : undefined,
    names: debate.positions.map((position) => position.name),
  };
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
