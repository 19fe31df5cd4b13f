import type { Spot } from './anchors';
import { applyForces, type Homes, type Points, type Pulls } from './forces';
import type { Home } from './homes';
import { stepsFor } from './layout-free';
import { onSunflower } from './on-circle';
import type { Random } from './random';
import type { Room } from './room';
import { separate } from './separate';

export interface Settler {
  readonly home: Home;
  readonly radius: number;
}

/**
 * Arranges works in their homes: spread evenly there to begin with, the most cited in the middle;
 * then drawn by their edges towards those they are cited with; no two overlapping, none on a name.
 */
export function layoutCamps(
  settlers: readonly Settler[],
  pulls: Pulls,
  anchors: readonly Spot[],
  room: Room,
  random: Random,
  onStep?: (done: number) => boolean,
): Points {
  const points = spreadInHomes(settlers);
  const homes: Homes = {
    x: Float64Array.from(settlers, ({ home }) => home.x),
    y: Float64Array.from(settlers, ({ home }) => home.y),
    inner: Float64Array.from(settlers, ({ home }) => home.inner),
    outer: Float64Array.from(settlers, ({ home }) => home.outer),
    driftX: Float64Array.from(settlers, ({ home }) => 0.02 * home.away.x),
    driftY: Float64Array.from(settlers, ({ home }) => 0.02 * home.away.y),
  };
  const steps = stepsFor(settlers.length, pulls.from.length);
  const unit = Math.sqrt(room.area);
  applyForces(points, pulls, { steps, unit, attraction: 0.05, random, homes, onStep });
  fillHomes(points, settlers);
  const radii = settlers.map(({ radius }) => radius);
  separate(points, radii, room, anchors.slice(0, 200), homes);
  return points;
}

/**
 * Evens out how far from the middle of their home works stand, half way to the same number on
 * the same area, keeping their directions and order: no clumps, no crowd at the edge.
 */
function fillHomes({ x, y }: Points, settlers: readonly Settler[]): void {
  const places = new Map<string, { i: number; distance: number }[]>();
  settlers.forEach(({ home }, i) => {
    const [dx, dy] = [(x[i] as number) - home.x, (y[i] as number) - home.y];
    const place = places.get(home.place) ?? [];
    place.push({ i, distance: Math.sqrt(dx * dx + dy * dy) });
    places.set(home.place, place);
  });
  for (const place of places.values()) {
    place.sort((a, b) => a.distance - b.distance || a.i - b.i);
    place.forEach(({ i, distance }, nth) => {
      const home = settlers[i]?.home;
      if (!home || distance < 1e-6) return;
      const factor = 0.5 + (0.5 * distanceIn(home, (nth + 0.5) / place.length)) / distance;
      x[i] = home.x + ((x[i] as number) - home.x) * factor;
      y[i] = home.y + ((y[i] as number) - home.y) * factor;
    });
  }
}

/** The distance from the middle within which this share of the home's area lies. */
function distanceIn({ inner, outer }: Home, share: number): number {
  const hole = inner * inner;
  return Math.sqrt(hole + share * Math.max(0, outer * outer - hole));
}

function spreadInHomes(settlers: readonly Settler[]): Points {
  const counts = new Map<string, number>();
  for (const { home } of settlers) counts.set(home.place, (counts.get(home.place) ?? 0) + 1);
  const taken = new Map<string, number>();
  const x = new Float64Array(settlers.length);
  const y = new Float64Array(settlers.length);
  const order = settlers
    .map((_, i) => i)
    .sort((a, b) => (settlers[b]?.radius ?? 0) - (settlers[a]?.radius ?? 0) || a - b);
  for (const i of order) {
    const home = settlers[i]?.home;
    if (!home) continue;
    const nth = taken.get(home.place) ?? 0;
    taken.set(home.place, nth + 1);
    const [dx, dy] = onSunflower(nth);
    const length = Math.sqrt(dx * dx + dy * dy);
    const share = (nth + 0.5) / (counts.get(home.place) ?? 1);
    const distance = distanceIn(home, share);
    x[i] = home.x + (distance * dx) / length;
    y[i] = home.y + (distance * dy) / length;
  }
  return { x, y };
}
