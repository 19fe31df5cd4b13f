import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import type { Stance, StanceKind } from '../model/stance';

/**
 * How much a stance makes a work stand for its position: *qualifies* counts half; what is only
 * reported or mentioned never counts.
 */
export const standsFor: Readonly<Record<StanceKind, number>> = {
  holds: 1,
  supports: 1,
  qualifies: 0.5,
  disputes: 0,
  reports: 0,
  mentions: 0,
};

/** What one work does with one position, each in 0…1, however many stances it has there. */
export interface Side {
  readonly for: number;
  readonly against: number;
}

export type Sides = ReadonlyMap<PositionId, Side>;

/**
 * What all of a work's stances towards one position come to: the strongest for it against the
 * strongest against it. The stronger wins whole, so that a work that disputes a position and grants
 * one of its claims opposes it; of two equals neither does.
 */
export function sideOf(kinds: Iterable<StanceKind>): Side {
  let inFavour = 0;
  let against = 0;
  for (const kind of kinds) {
    inFavour = Math.max(inFavour, standsFor[kind]);
    if (kind === 'disputes') against = 1;
  }
  return {
    for: inFavour > against ? inFavour : 0,
    against: against > inFavour ? against : 0,
  };
}

/**
 * The sides that each work takes, first hand or second hand alike. Works and positions that are not
 * listed are passed over.
 */
export function readSides(debate: Debate): ReadonlyMap<WorkId, Sides> {
  const works = new Set(debate.works.map((work) => work.id));
  const positionOf = positionsOfStances(debate);
  const kinds = new Map<WorkId, Map<PositionId, Set<StanceKind>>>();
  for (const stance of debate.stances) {
    const position = positionOf(stance);
    if (position === undefined || !works.has(stance.work)) continue;
    const taken = kinds.get(stance.work) ?? new Map<PositionId, Set<StanceKind>>();
    kinds.set(
      stance.work,
      taken.set(position, (taken.get(position) ?? new Set()).add(stance.kind)),
    );
  }
  const sides = [...kinds].map(([work, taken]): [WorkId, Sides] => [
    work,
    new Map([...taken].map(([position, of]) => [position, sideOf(of)])),
  ]);
  return new Map(sides);
}

/** The listed position of a stance: its own, or that of its claim. */
export function positionsOfStances(debate: Debate): (stance: Stance) => PositionId | undefined {
  const listed = new Set(debate.positions.map((position) => position.id));
  const ofClaim = new Map(debate.claims.map((claim) => [claim.id, claim.position]));
  return (stance) => {
    const position =
      stance.position ?? (stance.claim === undefined ? undefined : ofClaim.get(stance.claim));
    return position !== undefined && listed.has(position) ? position : undefined;
  };
}
