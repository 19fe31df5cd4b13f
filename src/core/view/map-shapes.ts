import type { Divide } from '../analysis/divide';
import type { Territory } from '../graph/territory';
import type { Debate } from '../model/debate';
import { sideNames } from './finding-text';
import { positionLetter } from './palette';

/** What stands at the upper end of the dividing line, or of what is in sight of it. */
export interface LineName {
  readonly sides: readonly [string, string];
  /** The same by the positions' letters, for where names have no room. */
  readonly letters: readonly [string, string];
  /** The line's points, in layout units, from the top down. */
  readonly along: Points;
}

/** Contours and the dividing line, as path data in layout units, with their names. */
export interface MapShapes {
  readonly territories: readonly { readonly index: number; readonly path: string }[];
  readonly line: string | undefined;
  readonly lineName: LineName | undefined;
  /** The positions' names, in their order. */
  readonly names: readonly string[];
}

type Points = readonly (readonly [number, number])[];

export interface ShapesSource {
  readonly debate: Debate;
  readonly divide: Divide | undefined;
  readonly territories: readonly Territory[];
  readonly line: readonly Points[];
}

export function mapShapes({ debate, divide, territories, line }: ShapesSource): MapShapes {
  const along = line.flat().sort((a, b) => b[1] - a[1]);
  return {
    territories: territories.map(({ polygons }, index) => ({
      index,
      path: polygons.map((polygon) => `${pathOf(polygon)}z`).join(''),
    })),
    line: line.length > 0 ? line.map(pathOf).join('') : undefined,
    lineName: divide && along.length > 0 ? { ...lineNames(debate, divide), along } : undefined,
    names: debate.positions.map((position) => position.name),
  };
}

function lineNames(debate: Debate, divide: Divide): Pick<LineName, 'sides' | 'letters'> {
  const lettered = debate.positions.map((p, i) => ({ ...p, name: positionLetter(i) }));
  return {
    sides: sideNames(debate, divide),
    letters: sideNames({ ...debate, positions: lettered }, divide),
  };
}

function pathOf(points: Points): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
