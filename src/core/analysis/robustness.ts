import type { CitedTogether } from '../graph/cited-together';
import { type KinshipTally, positionKinship, tallyKinship } from '../graph/kinship';
import { positionsOfStances, readSides, type Sides, sideOf, standsFor } from '../graph/sides';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import type { Stance, StanceKind } from '../model/stance';
import {
  type DividingSides,
  dividingSidesNear,
  findDividingSides,
  partAlike,
  peopledSides,
} from './dividing-sides';

/** A change to one work that would change where the debate divides. */
export interface Turn {
  readonly work: WorkId;
  /** Where it would divide then; undefined: nowhere. */
  readonly sides: DividingSides | undefined;
}

/** How much the divide hangs on single works. */
export interface Robustness {
  /** Works that stand for a position or dispute one; each was left out in turn, its word on others kept. */
  readonly tried: number;
  readonly leftOut: readonly Turn[];
  /** Texts by whose word works stand where they stand; the word of each was left out in turn, with its own stances. */
  readonly words: number;
  readonly withoutWord: readonly (Turn & { readonly placed: number })[];
  /** Works' stands on a position that a coder called doubtful or that only qualify, each read the other way in turn. */
  readonly doubtful: number;
  readonly turned: readonly (Turn & { readonly position: PositionId })[];
}

/** Each word left out needs all counted anew, so only those by which most works stand are tried. */
const mostWords = 20;

/**
 * The dividing sides again with each work left out (the jackknife: Tukey 1958,
 * doi:10.1214/aoms/1177706647), with the word of each text left out, and with each doubtful stance turned
 * into its opposite.
 */
export function measureRobustness(
  debate: Debate,
  together: readonly CitedTogether[],
  sides: DividingSides,
): Robustness {
  const taken = readSides(debate);
  const find = sidesFinder(debate, taken, tallyKinship(debate, together));
  const differs = ({ sides: found }: Turn) => !partAlike(found, sides);
  const flips = turns(debate, taken);
  const sided = [...taken].flatMap(([work, of]) => (takesSide(of) ? [work] : []));
  const words = wordsOf(debate);
  return {
    tried: sided.length,
    leftOut: sided.map((work): Turn => ({ work, sides: find(work, undefined) })).filter(differs),
    words: words.length,
    withoutWord: words
      .map(({ work, placed }) => ({ work, placed, sides: sidesWithout(debate, work) }))
      .filter(differs),
    doubtful: flips.length,
    turned: flips
      .map(({ work, position, flipped }) => ({ work, position, sides: find(work, flipped) }))
      .filter(differs),
  };
}

function takesSide(of: Sides): boolean {
  return [...of.values()].some((side) => side.for > 0 || side.against > 0);
}

/** Asks of one work at a time; a side for which nobody else stands is none. */
function sidesFinder(
  debate: Debate,
  taken: ReadonlyMap<WorkId, Sides>,
  tally: KinshipTally,
): (work: WorkId, instead: Sides | undefined) => DividingSides | undefined {
  const near = dividingSidesNear(
    debate.positions.map(({ id }) => id),
    tally.all(),
  );
  const held = new Map<PositionId, number>();
  for (const sides of taken.values()) {
    for (const [position, side] of sides) {
      if (side.for > 0) held.set(position, (held.get(position) ?? 0) + 1);
    }
  }
  return (work, instead) => {
    const stands = (sides: Sides | undefined, position: PositionId) =>
      (sides?.get(position)?.for ?? 0) > 0 ? 1 : 0;
    const isHeld = (position: PositionId) =>
      (held.get(position) ?? 0) - stands(taken.get(work), position) + stands(instead, position) > 0;
    return peopledSides(near(tally.having(work, instead)), isHeld);
  };
}

/** The texts by whose word others stand for a position or against it, those of most works first. */
function wordsOf(debate: Debate): readonly { readonly work: WorkId; readonly placed: number }[] {
  const placed = new Map<WorkId, Set<WorkId>>();
  for (const { work, kind, accordingTo } of debate.stances) {
    if (accordingTo === undefined || (standsFor[kind] === 0 && kind !== 'disputes')) continue;
    placed.set(accordingTo, (placed.get(accordingTo) ?? new Set()).add(work));
  }
  return [...placed]
    .map(([work, works]) => ({ work, placed: works.size }))
    .sort((a, b) => b.placed - a.placed)
    .slice(0, mostWords);
}

/** Where it would divide if a text had said nothing. */
function sidesWithout(debate: Debate, text: WorkId): DividingSides | undefined {
  const stances = debate.stances.filter(
    ({ work, accordingTo }) => work !== text && accordingTo !== text,
  );
  const cites = debate.cites?.filter(({ source }) => source !== text);
  const left = { ...debate, stances, ...(cites ? { cites } : {}) };
  const sides = [...readSides(left).values()];
  return peopledSides(
    findDividingSides(
      debate.positions.map(({ id }) => id),
      positionKinship(left),
    ),
    (position) => sides.some((of) => (of.get(position)?.for ?? 0) > 0),
  );
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
