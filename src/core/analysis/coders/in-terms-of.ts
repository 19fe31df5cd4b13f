import type { Coding } from '../../model/debate';
import type { ClaimId, PositionId, WorkId } from '../../model/id';
import type { Stance } from '../../model/stance';
import type { Pair } from './pair-things';

/** What the positions and claims of a second file are called beside the first. */
export interface Terms {
  readonly positions: ReadonlyMap<string, PositionId>;
  readonly claims: ReadonlyMap<string, ClaimId>;
}

/** The first file's ids for what is paired; the others keep their own, or get one that the first does not have. */
export function termsOf(
  ours: Coding,
  theirs: Coding,
  { positions, claims }: { readonly positions: readonly Pair[]; readonly claims: readonly Pair[] },
): Terms {
  return {
    positions: idsFor(ours.positions, theirs.positions, positions),
    claims: idsFor(ours.claims, theirs.claims, claims),
  };
}

function idsFor<Id extends string>(
  ours: readonly { readonly id: Id }[],
  theirs: readonly { readonly id: Id }[],
  pairs: readonly Pair[],
): ReadonlyMap<string, Id> {
  const paired = new Map(pairs.map((pair) => [pair.theirs, pair.ours as Id]));
  const taken = new Set<string>([...ours, ...theirs].map(({ id }) => id));
  const known = new Set<string>(ours.map(({ id }) => id));
  return new Map(
    theirs.map(({ id }) => {
      const found = paired.get(id) ?? (known.has(id) ? freeId(id, taken) : id);
      taken.add(found);
      return [id, found];
    }),
  );
}

function freeId<Id extends string>(id: Id, taken: ReadonlySet<string>): Id {
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}` as Id;
}

/** A coding with its positions and claims called by these terms; everything else stays. */
export function inTermsOf(coding: Coding, { positions, claims }: Terms): Coding {
  const position = (id: PositionId) => positions.get(id) ?? id;
  const claim = (id: ClaimId) => claims.get(id) ?? id;
  return {
    ...coding,
    positions: coding.positions.map((one) => ({ ...one, id: position(one.id) })),
    claims: coding.claims.map((one) => ({
      ...one,
      id: claim(one.id),
      position: position(one.position),
    })),
    stances: coding.stances.map((stance) => ({
      ...stance,
      ...(stance.position === undefined ? {} : { position: position(stance.position) }),
      ...(stance.claim === undefined ? {} : { claim: claim(stance.claim) }),
    })),
  };
}

/** Stances on works of another bibliography as stances on those of the first, and those it has no work for. */
export function onWorks(
  stances: readonly Stance[],
  into: ReadonlyMap<WorkId, WorkId>,
): { readonly stances: readonly Stance[]; readonly lost: readonly Stance[] } {
  const lost: Stance[] = [];
  const kept = stances.flatMap((stance): Stance[] => {
    const work = into.get(stance.work);
    const accordingTo = stance.accordingTo && into.get(stance.accordingTo);
    const isLost = work === undefined || (stance.accordingTo && accordingTo === undefined);
    if (isLost) lost.push(stance);
    return isLost ? [] : [{ ...stance, work, ...(accordingTo && { accordingTo }) }];
  });
  return { stances: kept, lost };
}
