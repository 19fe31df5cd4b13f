export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

export interface Stop {
  readonly x: number;
  /** Upwards. */
  readonly y: number;
}

const ahead: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/**
 * Where an arrow key leads on the map: the nearest stop ahead, what lies to the side counting double.
 * Stops in another quarter are passed over; undefined at the edge of the map. Ties keep the given order.
 */
export function stepOnMap<S extends Stop>(
  stops: readonly S[],
  from: Stop,
  direction: Direction,
): S | undefined {
  const [dx, dy] = ahead[direction];
  let best: S | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const forward = (stop.x - from.x) * dx + (stop.y - from.y) * dy;
    const aside = Math.abs((stop.x - from.x) * dy) + Math.abs((stop.y - from.y) * dx);
    if (forward <= 0 || aside > forward * 1.5) continue;
    const way = forward + 2 * aside;
    if (way < shortest) {
      best = stop;
      shortest = way;
    }
  }
  return best;
}
