import type { Coding } from '../model/debate';
import type { StanceTarget } from '../model/edit';
import { untrusted } from './untrusted-text';

type Positioned = Pick<Coding, 'positions' | 'claims'>;

/** What was chosen, while the debate still has it; else its first position, if it has any. */
export function knownTarget(
  on: StanceTarget | undefined,
  { positions, claims }: Positioned,
): StanceTarget | undefined {
  const isKnown =
    on !== undefined &&
    ('claim' in on
      ? claims.some(({ id }) => id === on.claim)
      : positions.some(({ id }) => id === on.position));
  if (isKnown) return on;
  const [first] = positions;
  return first && { position: first.id };
}

/** Why there is no claim to go to, and what to do; undefined where there is one. */
export function noClaimText(
  before: StanceTarget | undefined,
  coding: Positioned,
): string | undefined {
  const on = knownTarget(before, coding);
  if (on === undefined) return 'There are no positions yet: name two, and claims under them.';
  if (!('position' in on)) return undefined;
  const { position } = on;
  if (coding.claims.some((claim) => claim.position === position)) return undefined;
  const name = coding.positions.find(({ id }) => id === position)?.name ?? position;
  return `${untrusted(name)} has no claims yet: word one under “Positions and claims…”.`;
}

/** From a position to its first claim, from claim to claim, and from the last back to the position. */
export function nextClaim(
  before: StanceTarget | undefined,
  coding: Positioned,
): StanceTarget | undefined {
  const on = knownTarget(before, coding);
  if (on === undefined) return on;
  const { claims } = coding;
  const position = 'claim' in on ? claims.find(({ id }) => id === on.claim)?.position : on.position;
  const own = claims.filter((claim) => claim.position === position);
  const at = 'claim' in on ? own.findIndex(({ id }) => id === on.claim) : -1;
  const next = own[at + 1];
  if (next !== undefined) return { claim: next.id };
  return position === undefined ? on : { position };
}
