import type { Claim, Coding } from '../../model/debate';
import { codedAlike } from './coded-alike';
import { type Chosen, type Pair, pairThings, type Thing } from './pair-things';
import { plainForm } from './plain-form';
import { type Proposal, proposePairs } from './propose-pairs';

/** What a reader decides on two files; of several on one thing the last counts. */
export interface PairChoice extends Chosen {
  readonly kind: 'position' | 'claim' | 'work';
}

/** Which positions and claims of a second coding are those of the first, and which may be. */
export interface CodingPairs {
  readonly positions: readonly Pair[];
  readonly claims: readonly Pair[];
  readonly proposals: {
    readonly positions: readonly Proposal[];
    readonly claims: readonly Proposal[];
  };
  /** Claims of one text that stand for positions that are not one: they are not paired. */
  readonly elsewhere: readonly { readonly theirs: string; readonly ours: string }[];
}

/**
 * Pairs two codings that name works alike. Claims are paired under positions that are: one of another
 * position speaks for something else, whatever its id.
 */
export function pairCodings(
  ours: Coding,
  theirs: Coding,
  chosen: readonly PairChoice[] = [],
): CodingPairs {
  const of = (kind: PairChoice['kind']) => chosen.filter((one) => one.kind === kind);
  const positions = pairThings(ours.positions, theirs.positions, of('position'));
  const groups = positions.map((pair) => [under(ours, pair.ours), under(theirs, pair.theirs)]);
  const claims = groups.flatMap(([a = [], b = []]) => pairThings(a, b, of('claim')));
  const free = unpaired(positions, of('position'));
  const freeClaims = unpaired(claims, of('claim'));
  const onPosition = codedAlike(ours.stances, theirs.stances, ({ position }) => position);
  const onClaim = codedAlike(ours.stances, theirs.stances, ({ claim }) => claim);
  return {
    positions,
    claims,
    proposals: {
      positions: proposePairs(
        ours.positions.filter(free.ours).map(withClaims(ours)),
        theirs.positions.filter(free.theirs).map(withClaims(theirs)),
        onPosition,
      ),
      claims: groups.flatMap(([a = [], b = []]) =>
        proposePairs(a.filter(freeClaims.ours), b.filter(freeClaims.theirs), onClaim),
      ),
    },
    elsewhere: filedElsewhere(ours, theirs, positions, freeClaims),
  };
}

function under({ claims }: Coding, position: string): readonly Thing[] {
  return claims.filter((claim) => claim.position === position).map(asThing);
}

function asThing({ id, text }: Claim): Thing {
  return { id, name: text };
}

function withClaims({ claims }: Coding) {
  return (position: Thing) => ({
    ...position,
    claims: claims.filter((claim) => claim.position === position.id).map(({ text }) => text),
  });
}

/** What nobody has decided on: neither paired, nor said to be of one file only. */
function unpaired(pairs: readonly Pair[], chosen: readonly Chosen[]) {
  const theirs = new Set([...pairs, ...chosen].map((one) => one.theirs));
  const ours = new Set(pairs.map((pair) => pair.ours));
  return {
    ours: ({ id }: { readonly id: string }) => !ours.has(id),
    theirs: ({ id }: { readonly id: string }) => !theirs.has(id),
  };
}

function filedElsewhere(
  ours: Coding,
  theirs: Coding,
  positions: readonly Pair[],
  free: ReturnType<typeof unpaired>,
): CodingPairs['elsewhere'] {
  const [paired, known] = [
    new Map(positions.map((pair) => [pair.theirs, pair.ours])),
    new Set(positions.map((pair) => pair.ours)),
  ];
  const mine = new Map(
    ours.claims
      .filter((claim) => known.has(claim.position) && free.ours(claim))
      .map((claim) => [plainForm(claim.text), claim]),
  );
  return theirs.claims.filter(free.theirs).flatMap(({ id, position, text }) => {
    const same = mine.get(plainForm(text));
    const its = paired.get(position);
    return same && its !== undefined && its !== same.position
      ? [{ theirs: id, ours: same.id }]
      : [];
  });
}
