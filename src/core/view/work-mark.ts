import type { Shape } from '../model/position-look';
import { noPositionColour, type PositionLook, type Theme } from './palette';

/** How a work is drawn on the map: a shape in one colour, or a circle in slices, clockwise from the top. */
export interface WorkMark {
  readonly shape: Shape;
  readonly colours: readonly string[];
}

/**
 * A work that stands for one position looks as it does, one that stands for several is a pie of them, one
 * that stands for none is grey.
 * @param stands indexes into the positions
 */
export function workMark(
  stands: readonly number[],
  { positions, theme }: { readonly positions: readonly PositionLook[]; readonly theme: Theme },
): WorkMark {
  const looks = stands.flatMap((index) => positions[index] ?? []);
  const [first, ...others] = looks;
  if (first === undefined) return { shape: 'circle', colours: [noPositionColour[theme]] };
  return {
    shape: others.length === 0 ? first.shape : 'circle',
    colours: looks.map(({ colour }) => colour),
  };
}
