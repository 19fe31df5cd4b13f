import { longAxis } from './long-axis';
import { onCircle, onSunflower } from './on-circle';
import { seededRandom } from './random';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Closeness of positions i and j by their indices, −1…1, 0 where nothing is known. */
export type ClosenessOf = (i: number, j: number) => number;

/** Beyond these, positions are only spread evenly: distances grow with the square. */
const mostCompared = 200;
const aspect = 1.5;

/**
 * Places the anchors of positions whose territories have these radii: close ones nearly touching,
 * opposed ones far apart, the greatest spread along x, the first position left and (of what is
 * left over) above; evenly round where all are equally close. Middle of the whole at 0, 0.
 */
export function placeAnchors(radii: readonly number[], closenessOf: ClosenessOf): readonly Spot[] {
  const count = radii.length;
  if (count > mostCompared) return spread(radii);
  const wanted = wantedDistances(radii, closenessOf);
  const even = round(radii, wanted);
  if (count < 3 || allEquallyClose(count, closenessOf)) return centre(even, radii);
  let best: Mutable[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts(even)) {
    const spots = majorize(start, wanted);
    const stress = stressOf(spots, wanted);
    if (stress < least * 0.999) [best, least] = [spots, stress];
  }
  turnAlongX(best);
  keepApart(best, radii);
  stretch(best, radii);
  return centre(best, radii);
}

type Mutable = { x: number; y: number };

/** Territories touch at closeness 1; at −1 the gap is about as wide as one of them. */
function wantedDistances(
  radii: readonly number[],
  closenessOf: ClosenessOf,
): readonly (readonly number[])[] {
  return radii.map((ri, i) =>
    radii.map((rj, j) => {
      const closeness = i === j ? 0 : closenessOf(i, j);
      return (ri + rj) * (closeness > 0 ? 1.25 - 0.25 * closeness : 1.25 - 0.3 * closeness);
    }),
  );
}

function allEquallyClose(count: number, closenessOf: ClosenessOf): boolean {
  const first = closenessOf(0, 1);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (Math.abs(closenessOf(i, j) - first) > 1e-9) return false;
    }
  }
  return true;
}

/** Evenly round from the left, clockwise; radius so that neighbours have their wanted distance. */
function round(radii: readonly number[], wanted: readonly (readonly number[])[]): Mutable[] {
  const count = radii.length;
  if (count < 2) return radii.map(() => ({ x: 0, y: 0 }));
  const [, sine] = onCircle(0.5 / count);
  let radius = 0;
  radii.forEach((_, i) => {
    radius = Math.max(radius, (wanted[i]?.[(i + 1) % count] ?? 0) / (2 * sine));
  });
  const offset = count % 4 === 0 ? 0.5 / count : 0;
  return radii.map((_, i) => {
    const [x, y] = onCircle(0.5 + offset - i / count);
    return { x: radius * x, y: radius * y };
  });
}

function spread(radii: readonly number[]): readonly Spot[] {
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  return radii.map((_, i) => {
    const [x, y] = onSunflower(i);
    return { x: 2.2 * widest * x, y: 1.6 * widest * y };
  });
}

/** The even arrangement, and the same places shuffled: the best end is kept. */
function starts(even: readonly Mutable[]): readonly Mutable[][] {
  const random = seededRandom(even.length);
  const tries = even.length <= 12 ? 16 : even.length <= 40 ? 4 : 1;
  return Array.from({ length: tries }, (_, trial) => {
    const spots = even.map((spot) => ({ ...spot }));
    for (let i = spots.length - 1; i > 0 && trial > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [spots[i], spots[j]] = [spots[j] as Mutable, spots[i] as Mutable];
    }
    return spots;
  });
}

/**
 * Stress majorization (Gansner, Koren and North 2004, doi:10.1007/978-3-540-31843-9_25) with
 * weights of 1 / distance².
 */
function majorize(start: Mutable[], wanted: readonly (readonly number[])[]): Mutable[] {
  let spots = start;
  for (let step = 0; step < 80; step++) {
    spots = spots.map((spot, i) => {
      let [x, y, weights] = [0, 0, 0];
      spots.forEach((other, j) => {
        if (i === j) return;
        const distance = wanted[i]?.[j] ?? 1;
        const [dx, dy] = [spot.x - other.x, spot.y - other.y];
        const length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        const weight = 1 / (distance * distance);
        x += weight * (other.x + (distance * dx) / length);
        y += weight * (other.y + (distance * dy) / length);
        weights += weight;
      });
      return { x: x / weights, y: y / weights };
    });
  }
  return spots;
}

function stressOf(spots: readonly Spot[], wanted: readonly (readonly number[])[]): number {
  let stress = 0;
  spots.forEach((a, i) => {
    spots.forEach((b, j) => {
      if (j <= i) return;
      const distance = wanted[i]?.[j] ?? 1;
      const [dx, dy] = [a.x - b.x, a.y - b.y];
      const off = Math.sqrt(dx * dx + dy * dy) / distance - 1;
      stress += off * off;
    });
  });
  return stress;
}

/** Turns the spots so that they vary most along x; the first to the left, then above. */
function turnAlongX(spots: Mutable[]): void {
  const middle = mean(spots);
  const axis = longAxis(
    spots.map(({ x }) => x),
    spots.map(({ y }) => y),
  );
  for (const spot of spots) {
    const [dx, dy] = [spot.x - middle.x, spot.y - middle.y];
    spot.x = dx * axis.x + dy * axis.y;
    spot.y = dy * axis.x - dx * axis.y;
  }
  const left = (spots.find(({ x }) => Math.abs(x) > 1)?.x ?? 0) > 0 ? -1 : 1;
  const above = (spots.find(({ y }) => Math.abs(y) > 1)?.y ?? 0) < 0 ? -1 : 1;
  for (const spot of spots) {
    spot.x *= left;
    spot.y *= above;
  }
}

function keepApart(spots: Mutable[], radii: readonly number[]): void {
  for (let step = 0; step < 100; step++) {
    let moved = false;
    spots.forEach((a, i) => {
      for (let j = 0; j < i; j++) {
        const b = spots[j] as Mutable;
        const least = 0.98 * ((radii[i] ?? 0) + (radii[j] ?? 0));
        let [dx, dy] = [a.x - b.x, a.y - b.y];
        let length = Math.sqrt(dx * dx + dy * dy);
        if (length > least - 0.01) continue;
        if (length < 1e-6) [dx, dy, length] = [0, 1, 1];
        const move = (least - length) / (2 * length);
        a.x += move * dx;
        a.y += move * dy;
        b.x -= move * dx;
        b.y -= move * dy;
        moved = true;
      }
    });
    if (!moved) return;
  }
}

/** Draws the anchors apart in one direction where that brings the whole nearer to its aspect. */
function stretch(spots: Mutable[], radii: readonly number[]): void {
  const box = boxOf(spots, radii);
  const ratio = box.width / box.height / aspect;
  const wider = Math.min(1.4, Math.max(1, 1 / ratio));
  const higher = Math.min(1.25, Math.max(1, ratio));
  for (const spot of spots) {
    spot.x *= wider;
    spot.y *= higher;
  }
}

function mean(spots: readonly Spot[]): Spot {
  let [x, y] = [0, 0];
  for (const spot of spots) {
    x += spot.x;
    y += spot.y;
  }
  return { x: x / spots.length, y: y / spots.length };
}

function centre(spots: readonly Spot[], radii: readonly number[]): readonly Spot[] {
  const box = boxOf(spots, radii);
  return spots.map(({ x, y }) => ({ x: x - box.x, y: y - box.y }));
}

/** The box round discs: its middle, width and height; 0 when there are none. */
export function boxOf(
  spots: readonly Spot[],
  radii: readonly number[],
): Spot & { readonly width: number; readonly height: number } {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  spots.forEach(({ x, y }, i) => {
    const radius = radii[i] ?? 0;
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    low = Math.min(low, y - radius);
    high = Math.max(high, y + radius);
  });
  if (spots.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low };
}
