import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { type CitedTogether, countCitedTogether } from './cited-together';
import { readSides, type Sides } from './sides';

/** How near two positions stand; `a` before `b` in the debate's order. */
export interface Kinship {
  readonly a: PositionId;
  readonly b: PositionId;
  /** Works that stand for both. */
  readonly coHeld: number;
  /** Works that dispute both. */
  readonly coDisputed: number;
  /** Works that stand for one and dispute the other. */
  readonly opposed: number;
  /** Pairs of works, one for each position alone, that are cited together. */
  readonly citedAcross: number;
  /** From −1 (only opposed) through 0 (nothing known) to 1 (only shared). */
  readonly closeness: number;
}

/** Beyond these, positions have no kinship: pairs grow with the square. */
export const mostPositions = 200;

type Counts = { coHeld: number; coDisputed: number; opposed: number; citedAcross: number };

/**
 * For each two positions, who stands for and against them. A work weighs at most 1 in each count
 * however many stances it has (*qualifies* ½; *reports* and *mentions* nothing), and
 *
 *   closeness = (h + d/2 + t/10 − o) / (1 + h + d/2 + t/10 + o)
 *
 * with h = coHeld, d = coDisputed, t = citedAcross, o = opposed. The 1 below keeps a single work
 * from making two positions one. All pairs are listed, in the debate's order.
 */
export function positionKinship(
  debate: Debate,
  together = countCitedTogether(debate),
): readonly Kinship[] {
  return tallyKinship(debate, together).all();
}

/** A kinship that can be asked what it would be if one work took other sides, or none. */
export interface KinshipTally {
  readonly all: () => readonly Kinship[];
  /** With this work taking these sides instead of its own; cites together count only for its own. */
  readonly having: (work: WorkId, taken: Sides | undefined) => readonly Kinship[];
}

/** Counts once; asking of one work then costs its own stances and pairs, and the square of the positions. */
export function tallyKinship(
  debate: Debate,
  together: readonly CitedTogether[] = countCitedTogether(debate),
): KinshipTally {
  const positions = [...new Set(debate.positions.map((p) => p.id))].slice(0, mostPositions);
  const index = new Map(positions.map((id, at) => [id, at]));
  const sides = readSides(debate);
  const table = positions.map(() =>
    positions.map((): Counts => ({ coHeld: 0, coDisputed: 0, opposed: 0, citedAcross: 0 })),
  );
  const between = (a: PositionId, b: PositionId): Counts | undefined => {
    const [i, j] = [index.get(a) ?? -1, index.get(b) ?? -1];
    return table[Math.min(i, j)]?.[Math.max(i, j)];
  };
  const pairsOf = groupPairs(together);
  for (const taken of sides.values()) countWork(taken, between, 1);
  countAcross(together, heldBy(sides), between, 1);
  const all = () =>
    positions.flatMap((a, i) =>
      positions.slice(i + 1).flatMap((b) => {
        const counts = between(a, b);
        return counts ? [{ a, b, ...counts, closeness: closenessOf(counts) }] : [];
      }),
    );
  const change = (work: WorkId, taken: Sides | undefined, sign: 1 | -1) => {
    if (!taken) return;
    countWork(taken, between, sign);
    const pairs = pairsOf.get(work) ?? [];
    const near = pairs.flatMap(({ a, b }) => [a, b]).filter((other) => other !== work);
    const known = near.flatMap((other) => {
      const of = sides.get(other);
      return of ? [[other, of] as const] : [];
    });
    countAcross(pairs, heldBy(new Map([...known, [work, taken]])), between, sign);
  };
  return {
    all,
    having: (work, taken) => {
      const own = sides.get(work);
      change(work, own, -1);
      change(work, taken, 1);
      const found = all();
      change(work, taken, -1);
      change(work, own, 1);
      return found;
    },
  };
}

function groupPairs(together: readonly CitedTogether[]): Map<WorkId, CitedTogether[]> {
  const of = new Map<WorkId, CitedTogether[]>();
  for (const pair of together) {
    for (const work of [pair.a, pair.b]) {
      const pairs = of.get(work);
      if (pairs) pairs.push(pair);
      else of.set(work, [pair]);
    }
  }
  return of;
}

type Between = (a: PositionId, b: PositionId) => Counts | undefined;

function countWork(taken: Sides, between: Between, sign: 1 | -1): void {
  const list = [...taken].slice(0, mostPositions);
  list.forEach(([a, sideA], i) => {
    for (const [b, sideB] of list.slice(i + 1)) {
      const counts = between(a, b);
      if (!counts) continue;
      counts.coHeld += sign * Math.min(sideA.for, sideB.for);
      counts.coDisputed += sign * Math.min(sideA.against, sideB.against);
      counts.opposed +=
        sign * Math.max(Math.min(sideA.for, sideB.against), Math.min(sideA.against, sideB.for));
    }
  });
}

/** A work that stands for many positions says little of any; so a few are enough here. */
const mostHeld = 12;

type Held = ReadonlyMap<WorkId, ReadonlyMap<PositionId, number>>;

function heldBy(sides: ReadonlyMap<WorkId, Sides>): Held {
  const held = new Map<WorkId, ReadonlyMap<PositionId, number>>();
  for (const [work, taken] of sides) {
    const standing = [...taken].filter(([, side]) => side.for > 0).slice(0, mostHeld);
    held.set(work, new Map(standing.map(([position, side]) => [position, side.for])));
  }
  return held;
}

function countAcross(
  together: readonly CitedTogether[],
  held: Held,
  between: Between,
  sign: 1 | -1,
): void {
  for (const pair of together) {
    const [ofA, ofB] = [held.get(pair.a), held.get(pair.b)];
    if (!ofA || !ofB) continue;
    for (const [a, weightA] of ofA) {
      for (const [b, weightB] of ofB) {
        if (a === b || ofA.has(b) || ofB.has(a)) continue;
        const counts = between(a, b);
        if (counts) counts.citedAcross += sign * Math.min(weightA, weightB);
      }
    }
  }
}

function closenessOf({ coHeld, coDisputed, opposed, citedAcross }: Counts): number {
  const near = coHeld + coDisputed / 2 + citedAcross / 10;
  return (near - opposed) / (1 + near + opposed);
}
