import { boxOf, type Spot } from './anchors';
import type { Member } from './members';
import { nameRoom, type Room } from './room';

/** Where a work belongs: within `outer` of the spot, but not within `inner` of it. */
export interface Home extends Spot {
  readonly inner: number;
  readonly outer: number;
  /** The way from what it disputes, as a unit vector or 0, 0. */
  readonly away: Spot;
  /** Works with the same name stand in the same place. */
  readonly place: string;
}

/** Anchors and the radii of their territories, by position. */
export interface Territories {
  readonly anchors: readonly Spot[];
  readonly radii: readonly number[];
}

/**
 * The home of each work: round its position's anchor; between the anchors of its positions, where
 * their territories meet; across the map from what it only disputes; outside, behind what it only
 * reports or mentions. Undefined for a work that has to do with no position.
 */
export function findHomes(
  members: readonly Member[],
  territories: Territories,
  room: Room,
): readonly (Home | undefined)[] {
  const places = members.map(placeOf);
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const outskirts = new Map<string, Spot>();
  return members.map((member, index) => {
    const place = places[index] ?? '';
    if (place === '') return undefined;
    const outer = Math.sqrt(((counts.get(place) ?? 1) * room.area) / 3.14);
    if (member.standing.size === 1) return territoryOf(member, territories, place);
    if (member.standing.size > 1) {
      const spot = clearOfOthers(
        between(leanings(member), territories),
        member,
        territories,
        outer,
      );
      return { ...spot, inner: 0, outer, away: awayFrom(member, spot, territories), place };
    }
    const spot =
      outskirts.get(place) ?? outside(member, territories, outer + 0.8 * Math.sqrt(room.area));
    outskirts.set(place, spot);
    return { ...spot, inner: 0, outer, away: { x: 0, y: 0 }, place };
  });
}

function placeOf({ standing, against, telling }: Member): string {
  if (standing.size > 0) return `for ${[...standing.keys()].sort((a, b) => a - b).join()}`;
  if (against.length > 0) return `against ${against.join()}`;
  return telling.length > 0 ? `tells of ${telling.join()}` : '';
}

function territoryOf(member: Member, { anchors, radii }: Territories, place: string): Home {
  const [position = 0] = member.standing.keys();
  const { x, y } = anchors[position] ?? { x: 0, y: 0 };
  const away = awayFrom(member, { x, y }, { anchors, radii });
  return { x, y, inner: nameRoom.height + 8, outer: radii[position] ?? 0, away, place };
}

/** A position that a work stands for and disputes as well draws it half as much. */
function leanings({ standing, against }: Member): ReadonlyMap<number, number> {
  return new Map(
    [...standing].map(([position, weight]) => [
      position,
      against.includes(position) ? weight / 2 : weight,
    ]),
  );
}

function awayFrom({ against }: Member, from: Spot, { anchors }: Territories): Spot {
  let [x, y] = [0, 0];
  for (const position of against) {
    x += from.x - (anchors[position]?.x ?? from.x);
    y += from.y - (anchors[position]?.y ?? from.y);
  }
  const length = Math.sqrt(x * x + y * y);
  return length < 1e-6 ? { x: 0, y: 0 } : { x: x / length, y: y / length };
}

/** The mean of the anchors, each weighing its stance by its radius: for two, where discs meet. */
function between(standing: ReadonlyMap<number, number>, { anchors, radii }: Territories): Spot {
  let [x, y, weights] = [0, 0, 0];
  for (const [position, stance] of standing) {
    const anchor = anchors[position] ?? { x: 0, y: 0 };
    const weight = stance / Math.max(1, radii[position] ?? 1);
    x += weight * anchor.x;
    y += weight * anchor.y;
    weights += weight;
  }
  return { x: x / weights, y: y / weights };
}

/** A bridge between two camps is not to stand in a third. */
function clearOfOthers(
  spot: Spot,
  member: Member,
  { anchors, radii }: Territories,
  own: number,
): Spot {
  let { x, y } = spot;
  anchors.forEach((anchor, position) => {
    if (member.standing.has(position)) return;
    const least = (radii[position] ?? 0) + own / 2;
    let [dx, dy] = [x - anchor.x, y - anchor.y];
    let distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= least) return;
    if (distance < 1e-6) [dx, dy, distance] = [0, 1, 1];
    x = anchor.x + (dx / distance) * least;
    y = anchor.y + (dy / distance) * least;
  });
  return { x, y };
}

/** The first spot clear of all territories: away from what is disputed, or behind what is told of. */
function outside(member: Member, territories: Territories, gap: number): Spot {
  const { anchors, radii } = territories;
  const middle = boxOf(anchors, radii);
  const disputes = member.against.length > 0;
  const named = (disputes ? member.against : member.telling).map(
    (position) => anchors[position] ?? middle,
  );
  const mean = between(new Map(named.map((_, i) => [i, 1])), {
    anchors: named,
    radii: named.map(() => 1),
  });
  let [dx, dy] = disputes
    ? [middle.x - mean.x, middle.y - mean.y]
    : [mean.x - middle.x, mean.y - middle.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) [dx, dy] = disputes ? [1, 0] : [0, 1];
  else [dx, dy] = [dx / length, dy / length];
  let { x, y } = disputes ? middle : mean;
  const step = Math.max(10, (middle.width + middle.height) / 200);
  for (let k = 0; k < 400 && !isClear(x, y, territories, gap); k++) {
    x += step * dx;
    y += step * dy;
  }
  return { x, y };
}

function isClear(x: number, y: number, { anchors, radii }: Territories, gap: number): boolean {
  return anchors.every((anchor, position) => {
    const least = (radii[position] ?? 0) + gap;
    return (x - anchor.x) * (x - anchor.x) + (y - anchor.y) * (y - anchor.y) >= least * least;
  });
}
