/**
 * How much room nodes get, in layout units. Labels are wide, so nodes keep their distance in an
 * ellipse: `stretch` times as wide as high.
 */
export interface Room {
  /** What a node keeps free above and below its own radius. */
  readonly padding: number;
  readonly stretch: number;
  /** Area of the map for one node, gaps included. */
  readonly area: number;
}

/**
 * What is kept free for a position's name, from its middle: nodes to its left have their labels
 * towards it.
 */
export const nameRoom = { left: 140, right: 76, height: 32 } as const;

/** Up to this many works, each has room for its label; beyond, room shrinks with the square root. */
const allLabelled = 150;

export function roomFor(radii: readonly number[]): Room {
  const share = Math.min(1, Math.sqrt(allLabelled / Math.max(1, radii.length)));
  const padding = 2 + 5 * share;
  const stretch = 1 + 2.8 * share;
  let squares = 0;
  for (const radius of radii) squares += (radius + padding) * (radius + padding);
  const mean = radii.length === 0 ? 200 : squares / radii.length;
  return { padding, stretch, area: 3.14 * stretch * mean * 1.7 };
}

/** Radius of the territory of so many works round a name. */
export function territoryRadius(works: number, room: Room): number {
  return Math.sqrt(
    (nameRoom.left + nameRoom.right) * nameRoom.height * 0.7 + (works * room.area) / 3.14,
  );
}

/** How near a circle is to the ellipse of a name: below 1 it crosses it. */
export function nearName(dx: number, dy: number, radius: number): number {
  const across = dx / ((dx < 0 ? nameRoom.left : nameRoom.right) + radius);
  const up = dy / (nameRoom.height + radius);
  return Math.sqrt(across * across + up * up);
}
