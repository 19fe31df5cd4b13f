import type { Position } from '../model/debate';
import type { ShapeAndColour } from '../model/position-look';
import { positionLetter } from './palette';
import { listed } from './words';

/** "star, wine (shape chosen)": how a position looks, and whether the reader or the order says so. */
export function lookChosenText(
  chosen: Pick<Position, 'shape' | 'colour'>,
  { shape, colour }: ShapeAndColour,
): string {
  const words = [...(chosen.shape ? ['shape'] : []), ...(chosen.colour ? ['colour'] : [])];
  const by = words.length === 0 ? 'follows the order' : `${listed(words)} chosen`;
  return `${shape}, ${colour} (${by})`;
}

/** Names the positions that look the same as the nth; undefined where none does. */
export function sameLookText(
  positions: readonly Pick<Position, 'name'>[],
  looks: readonly ShapeAndColour[],
  n: number,
): string | undefined {
  const own = looks[n];
  const others = positions.flatMap(({ name }, i) =>
    i !== n && looks[i]?.shape === own?.shape && looks[i]?.colour === own?.colour
      ? [`${positionLetter(i)} ${name}`]
      : [],
  );
  if (others.length === 0) return undefined;
  return `This is also the look of ${listed(others)}: only the letters tell them apart.`;
}
