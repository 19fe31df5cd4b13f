import { readSides } from '../graph/sides';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';

export interface Camp {
  readonly position: PositionId;
  /** Works that hold, support or hold with a qualification; in the order of the bibliography. */
  readonly works: readonly WorkId[];
  /** Works that dispute it. */
  readonly disputedBy: readonly WorkId[];
}

/** One camp a position, in the order of the claims file; linear in stances and in works times positions. */
export function measureCamps(debate: Debate): readonly Camp[] {
  const sides = readSides(debate);
  const works = debate.works.map((work) => work.id);
  return debate.positions.map(({ id }) => ({
    position: id,
    works: works.filter((work) => (sides.get(work)?.get(id)?.for ?? 0) > 0),
    disputedBy: works.filter((work) => (sides.get(work)?.get(id)?.against ?? 0) > 0),
  }));
}

/** The positions that each work stands for, in the order of the claims file; works that stand for none are absent. */
export function positionsOfWorks(
  camps: readonly Camp[],
): ReadonlyMap<WorkId, readonly PositionId[]> {
  const of = new Map<WorkId, PositionId[]>();
  for (const camp of camps) {
    for (const work of camp.works) {
      const held = of.get(work);
      if (held) held.push(camp.position);
      else of.set(work, [camp.position]);
    }
  }
  return of;
}
