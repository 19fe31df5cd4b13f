import { standsFor } from '../graph/sides';
import type { Debate } from '../model/debate';
import type { ClaimId, PositionId, WorkId } from '../model/id';
import type { Camp } from './camps';
import type { Divide } from './divide';

/** What the coding does not have: nobody met, nobody cites, nobody disputes, nobody speaks for itself. */
export interface Silence {
  /** Pairs of one work of each side alone, and those of them that are nowhere cited together. */
  readonly opposedPairs: number;
  readonly neverTogether: number;
  /** Works without any stance that are no source text: listed and, as far as is known, cited nowhere. */
  readonly unheard: readonly WorkId[];
  /** Claims that a work stands for, and those of them that no work disputes. */
  readonly heldClaims: readonly ClaimId[];
  readonly undisputedClaims: readonly ClaimId[];
  /** Positions for which no work speaks for itself. */
  readonly secondHandPositions: readonly PositionId[];
}

/** Linear in works, claims, stances and the works of camps. */
export function measureSilence(
  debate: Debate,
  camps: readonly Camp[],
  divide: Divide | undefined,
): Silence {
  const opposedPairs = divide ? divide.first.length * divide.second.length : 0;
  const spokenOf = new Set([...debate.stances, ...(debate.cites ?? [])].map(({ work }) => work));
  const sources = new Set(debate.sources.map(({ work }) => work));
  const disputed = new Set(
    debate.stances.filter(({ kind }) => kind === 'disputes').map(({ claim }) => claim),
  );
  const firstHand = new Set(
    debate.stances
      .filter(({ accordingTo }) => accordingTo === undefined)
      .map(({ work, position }) => `${work} ${position}`),
  );
  const held = new Set(
    debate.stances.filter(({ kind }) => standsFor[kind] > 0).map(({ claim }) => claim),
  );
  const heldClaims = debate.claims.map(({ id }) => id).filter((id) => held.has(id));
  return {
    opposedPairs,
    neverTogether: opposedPairs - (divide?.pairsAcross ?? 0),
    unheard: debate.works.map(({ id }) => id).filter((id) => !spokenOf.has(id) && !sources.has(id)),
    heldClaims,
    undisputedClaims: heldClaims.filter((id) => !disputed.has(id)),
    secondHandPositions: camps
      .filter(({ works, position }) => {
        return works.length > 0 && !works.some((work) => firstHand.has(`${work} ${position}`));
      })
      .map(({ position }) => position),
  };
}
