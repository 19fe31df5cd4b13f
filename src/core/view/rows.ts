import type { Debate } from '../model/debate';
import { fold } from '../model/fold';
import type { PositionId, WorkId } from '../model/id';
import { compare } from '../model/problem';
import { type Stance, type StanceKind, stanceKinds } from '../model/stance';
import type { Choices, SortKey } from './choices';
import { groupStances } from './choose-works';
import { kindOfSource, type SourceKind } from './kind-of-source';
import { clipped, labelWorks, longestYear, yearOf, yearText } from './labels';
import { addressWorks } from './work-address';

/** What a work does with one position: its stances' kinds, strongest first. */
export interface Mark {
  readonly position: PositionId;
  readonly kinds: readonly StanceKind[];
}

/** A line of the table: the facts of a work that every view of it shows. */
export interface Row {
  readonly work: WorkId;
  /** What a link calls it: the citation key, unless that is doubled or empty. */
  readonly address: string;
  readonly label: string;
  readonly title: string;
  readonly year: number | undefined;
  readonly yearText: string;
  readonly kind: SourceKind;
  /** In the order of the debate's positions. */
  readonly marks: readonly Mark[];
  /** Times it is cited in the source texts. */
  readonly cites: number;
}

/** One row a work, in the order of the bibliography. */
export function showRows(debate: Debate, cites: ReadonlyMap<WorkId, number>): readonly Row[] {
  const labels = labelWorks(debate.works);
  const addresses = addressWorks(debate.works);
  const stances = groupStances(debate);
  return debate.works.map((work) => ({
    work: work.id,
    address: addresses.get(work.id) ?? work.id,
    label: labels.get(work.id) ?? '',
    title: work.item.title ?? '',
    year: yearOf(work),
    yearText: clipped(yearText(work), longestYear),
    kind: kindOfSource(work.item.type),
    marks: marksOf(debate, stances.get(work.id) ?? []),
    cites: cites.get(work.id) ?? 0,
  }));
}

function marksOf(debate: Debate, stances: readonly Stance[]): readonly Mark[] {
  return debate.positions.flatMap(({ id }) => {
    const own = stances.filter((stance) => stance.position === id);
    const kinds = stanceKinds.filter((kind) => own.some((stance) => stance.kind === kind));
    return kinds.length > 0 ? [{ position: id, kinds }] : [];
  });
}

/** Sorted as the reader chose; equal rows keep the order of their labels, then of the bibliography. */
export function sortRows(
  rows: readonly Row[],
  { sort, descending }: Pick<Choices, 'sort' | 'descending'>,
  positions: readonly PositionId[],
): readonly Row[] {
  const keyed = rows.map((row, i) => ({
    row,
    i,
    label: fold(row.label),
    key: sortKey(row, sort, positions),
  }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => compareKeys(a.key, b.key, sign) || compare(a.label, b.label) || a.i - b.i);
  return keyed.map(({ row }) => row);
}

type Key = string | number | undefined;

function sortKey(row: Row, sort: SortKey, positions: readonly PositionId[]): Key {
  switch (sort) {
    case 'label':
      return fold(row.label);
    case 'kind':
      return row.kind;
    case 'year':
      return row.year;
    case 'cites':
      return row.cites;
    case 'position': {
      const first = row.marks[0];
      return first === undefined
        ? positions.length * stanceKinds.length
        : positions.indexOf(first.position) * stanceKinds.length +
            stanceKinds.indexOf(first.kinds[0] ?? 'mentions');
    }
  }
}

/** A work without a year comes last, whichever way the years run. */
function compareKeys(a: Key, b: Key, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * compare(String(a), String(b));
}
