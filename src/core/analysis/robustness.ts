import type { CitedTogether } from '../graph/cited-together';
import { type KinshipTally, tallyKinship } from '../graph/kinship';
import { readSides, type Sides } from '../graph/sides';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { type DividingSides, findDividingSides } from './dividing-sides';

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
  /** Stances between for and against (*qualifies*), each read the other way in turn. */
  readonly doubtful: number;
  readonly turned: readonly (Turn & { readonly position: PositionId })[];
}

/**
 * The dividing sides again with each work left out (the jackknife: Tukey 1958,
 * doi:10.1214/aoms/1177706647), and with each half-hearted stance turned into its opposite.
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
  const flips = [...taken].flatMap(([work, of]) => halfHearted(work, of));
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

/** Splits are dear with many positions, and most works change the kinship in one of a few ways. */
function sidesFinder(debate: Debate, tally: KinshipTally) {
  const positions = debate.positions.map(({ id }) => id);
  const known = new Map<string, DividingSides | undefined>();
  return (work: WorkId, taken: Sides | undefined): DividingSides | undefined => {
    const kinship = tally.having(work, taken);
    const key = kinship.map(({ closeness, opposed }) => `${closeness} ${opposed}`).join();
    if (!known.has(key)) known.set(key, findDividingSides(positions, kinship));
    return known.get(key);
  };
}

function halfHearted(work: WorkId, of: Sides) {
  return [...of].flatMap(([position, side]) => {
    if (side.for !== 0.5) return [];
    const flipped: Sides = new Map([...of, [position, { for: 0, against: 1 }]]);
    return [{ work, position, flipped }];
  });
}

function keyOf(sides: DividingSides | undefined): string {
  return JSON.stringify(sides ?? null);
}
