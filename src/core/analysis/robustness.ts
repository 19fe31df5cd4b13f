import type { CitedTogether } from '../graph/cited-together';
import { type KinshipTally, tallyKinship } from '../graph/kinship';
import { positionsOfStances, readSides, type Sides, sideOf } from '../graph/sides';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import type { Stance, StanceKind } from '../model/stance';
import { type DividingSides, dividingSidesNear } from './dividing-sides';

/** A change to one work that would change where the debate divides. */
export interface Turn {
  readonly work: WorkId;
  /** Where it would divide then; undefined: nowhere. */
  readonly sides: DividingSides | undefined;
}

/** How much the divide hangs on single works. */
export interface Robustness {
  /** Works that take a side; each was left out in turn. */
  readonly tried: number;
  readonly leftOut: readonly Turn[];
  /** Works' stands on a position that a coder called doubtful or that only qualify, each read the other way in turn. */
  readonly doubtful: number;
  readonly turned: readonly (Turn & { readonly position: PositionId })[];
}

/**
 * The dividing sides again with each work left out (the jackknife: Tukey 1958,
 * doi:10.1214/aoms/1177706647), and with each doubtful stance turned into its opposite.
 */
export function measureRobustness(
  debate: Debate,
  together: readonly CitedTogether[],
  sides: DividingSides,
): Robustness {
  const taken = readSides(debate);
  const tally = tallyKinship(debate, together);
  const find = sidesFinder(debate, tally);
  const differs = ({ sides: found }: Turn) => keyOf(found) !== keyOf(sides);
  const flips = turns(debate, taken);
  return {
    tried: taken.size,
    leftOut: [...taken.keys()]
      .map((work): Turn => ({ work, sides: find(work, undefined) }))
      .filter(differs),
    doubtful: flips.length,
    turned: flips
      .map(({ work, position, flipped }) => ({ work, position, sides: find(work, flipped) }))
      .filter(differs),
  };
}

function sidesFinder(debate: Debate, tally: KinshipTally) {
  const near = dividingSidesNear(
    debate.positions.map(({ id }) => id),
    tally.all(),
  );
  return (work: WorkId, taken: Sides | undefined) => near(tally.having(work, taken));
}

/** What each doubtful stance would make of its work's side, were it read the other way. */
function turns(debate: Debate, taken: ReadonlyMap<WorkId, Sides>): readonly Flip[] {
  const positionOf = positionsOfStances(debate);
  const groups = new Map<string, { work: WorkId; position: PositionId; stances: Stance[] }>();
  for (const stance of debate.stances) {
    const { work } = stance;
    const position = positionOf(stance);
    if (position === undefined || !taken.has(work)) continue;
    const group = groups.get(`${work} ${position}`) ?? { work, position, stances: [] };
    group.stances.push(stance);
    groups.set(`${work} ${position}`, group);
  }
  return [...groups.values()].flatMap(({ work, position, stances }) => {
    const own = taken.get(work) ?? new Map();
    const half = own.get(position)?.for === 0.5;
    const isDoubtful = ({ kind, doubtful }: Stance) =>
      doubtful !== undefined || (half && kind === 'qualifies');
    if (!stances.some(isDoubtful)) return [];
    const side = sideOf(stances.map((s) => (isDoubtful(s) ? otherWay[s.kind] : s.kind)));
    return [{ work, position, flipped: new Map([...own, [position, side]]) }];
  });
}

interface Flip {
  readonly work: WorkId;
  readonly position: PositionId;
  readonly flipped: Sides;
}

const otherWay: Readonly<Record<StanceKind, StanceKind>> = {
  holds: 'disputes',
  supports: 'disputes',
  qualifies: 'disputes',
  disputes: 'holds',
  reports: 'holds',
  mentions: 'mentions',
};

function keyOf(sides: DividingSides | undefined): string {
  return JSON.stringify(sides ?? null);
}
