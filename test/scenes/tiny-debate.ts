import type { Debate } from '../../src/core/model/debate';
import type { ClaimId, PositionId, StanceId, WorkId } from '../../src/core/model/id';
import type { Evidence, StanceKind } from '../../src/core/model/stance';

export const work = (id: string) => id as WorkId;
export const position = (id: string) => id as PositionId;

export interface TinyStance {
  readonly work: string;
  readonly kind: StanceKind;
  readonly position?: string;
  readonly claim?: string;
  readonly by?: string;
  /** Clusters as [start, end]. */
  readonly clusters?: readonly (readonly [number, number])[];
  /** The passage that all of them stand in. */
  readonly passage?: readonly [number, number];
  readonly doubtful?: string;
}

/** A debate of so many works (`w1`, `w2`, …), these positions and stances, and nothing else. */
export function tinyDebate(
  works: number,
  positions: readonly string[],
  stances: readonly TinyStance[],
  claims: readonly { readonly id: string; readonly position: string }[] = [],
): Debate {
  return {
    title: 'Tiny',
    works: Array.from({ length: works }, (_, index) => ({
      id: work(`w${index + 1}`),
      key: `key${index + 1}`,
      item: { id: `key${index + 1}`, type: 'book' },
      entry: { start: 0, end: 0 },
    })),
    sources: [],
    positions: positions.map((id) => ({ id: position(id), name: id })),
    claims: claims.map((claim) => ({
      id: claim.id as ClaimId,
      position: position(claim.position),
      text: claim.id,
    })),
    stances: stances.map((stance, index) => ({
      id: `s${index + 1}` as StanceId,
      work: work(stance.work),
      kind: stance.kind,
      ...(stance.position === undefined ? {} : { position: position(stance.position) }),
      ...(stance.claim === undefined ? {} : { claim: stance.claim as ClaimId }),
      ...(stance.by === undefined ? {} : { accordingTo: work(stance.by) }),
      ...(stance.doubtful === undefined ? {} : { doubtful: stance.doubtful }),
      evidence: evidenceOf(stance),
      place: { file: 'tiny.yaml', line: index + 1, column: 1 },
    })),
    notListed: [],
  };
}

function evidenceOf({ clusters, passage }: TinyStance): readonly Evidence[] {
  const where = passage && {
    passage: { start: passage[0], end: passage[1], sha256: '0'.repeat(64) },
  };
  if (!clusters) return where ? [{ locator: [], ...where }] : [];
  return clusters.map(([start, end]) => ({ locator: [], cluster: { start, end }, ...where }));
}
