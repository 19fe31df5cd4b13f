import type { WorkId } from '../model/id';
import { handOf, type Stance } from '../model/stance';
import type { Choices } from './choices';
import type { Row } from './rows';

/** Stands among the chosen positions for works that take none. */
export const noPosition = '-';

/** The choices that limit works by themselves, without the search or a finding. */
export type Filters = Pick<Choices, 'positions' | 'stances' | 'kinds' | 'hands' | 'from' | 'to'>;

/** Those of them that look at single stances. */
export type StanceFilters = Pick<Filters, 'positions' | 'stances' | 'hands'>;

/** What the filters leave, apart from the search: a work passes when one of its stances meets every stance filter. */
export function chooseWorks(
  rows: readonly Facts[],
  stances: readonly Stance[],
  choices: Filters,
): readonly WorkId[] {
  const asksForStances =
    choices.positions.length + choices.stances.length + choices.hands.length > 0;
  const stancesOf = asksForStances ? groupStances(stances) : undefined;
  const chosen: WorkId[] = [];
  for (const row of rows) {
    if (!rightKind(row, choices) || !inYears(row, choices)) continue;
    if (stancesOf && !takes(stancesOf.get(row.work) ?? [], choices)) continue;
    chosen.push(row.work);
  }
  return chosen;
}

/** What filters look at of a work. */
type Facts = Pick<Row, 'work' | 'kind' | 'year'>;

export function groupStances(stances: readonly Stance[]): ReadonlyMap<WorkId, readonly Stance[]> {
  const of = new Map<WorkId, Stance[]>();
  for (const stance of stances) {
    const list = of.get(stance.work);
    if (list) list.push(stance);
    else of.set(stance.work, [stance]);
  }
  return of;
}

/** Whether this one stance is among those that the reader wants to see. */
export function stanceChosen(stance: Stance, filters: StanceFilters): boolean {
  const { positions } = filters;
  const placed = stance.position !== undefined && positions.includes(stance.position);
  return (positions.length === 0 || placed) && meets(stance, filters);
}

function meets(stance: Stance, { stances, hands }: StanceFilters): boolean {
  return (
    (stances.length === 0 || stances.includes(stance.kind)) &&
    (hands.length === 0 || hands.includes(handOf(stance)))
  );
}

/** A work that takes no position at all passes where those are wanted, unless kinds of stance are asked for that it has not. */
function takes(own: readonly Stance[], filters: Filters): boolean {
  if (own.some((stance) => stanceChosen(stance, filters))) return true;
  const { positions, stances, hands } = filters;
  const wantsNone = positions.length === 0 || positions.includes(noPosition);
  if (!wantsNone || own.some((stance) => stance.position !== undefined)) return false;
  return stances.length + hands.length === 0 || own.some((stance) => meets(stance, filters));
}

function rightKind({ kind }: Facts, { kinds }: Filters): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

/** A work without a year passes only while no years are asked for. */
function inYears({ year }: Facts, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  return year !== undefined && year >= (from ?? year) && year <= (to ?? year);
}
