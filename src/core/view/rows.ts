import type { Work } from '../model/bibliography';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { type Stance, type StanceKind, stanceKinds } from '../model/stance';
import { yearOf } from '../model/year-of';
import { groupStances } from './choose-works';
import { kindOfSource, type SourceKind } from './kind-of-source';
import { clipped, labelWorks, longestYear, yearText } from './labels';
import { addressWorks } from './work-address';

/** What a work does with one position: its stances' kinds, strongest first. */
export interface Mark {
  readonly position: PositionId;
  readonly kinds: readonly StanceKind[];
  /** Whether a coder was not sure of one of them. */
  readonly doubtful?: true;
}

/** A line of the table: the facts of a work that every view of it shows. */
export interface Row {
  readonly work: WorkId;
  /** What a link calls it: the citation key, unless that is doubled or empty. */
  readonly address: string;
  /** Keys of entries that went into this work, by which older links know it. */
  readonly otherKeys?: readonly string[];
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

/** What a work's row has of its entry. */
type EntryFacts = Omit<Row, 'marks' | 'cites'>;

/** An edit leaves the works as they are. */
const factsOfWorks = new WeakMap<readonly Work[], readonly EntryFacts[]>();

/** One row a work, in the order of the bibliography. */
export function showRows(debate: Debate, cites: ReadonlyMap<WorkId, number>): readonly Row[] {
  const { works } = debate;
  const facts = factsOfWorks.get(works) ?? entryFacts(works);
  factsOfWorks.set(works, facts);
  const stances = groupStances(debate.stances);
  return facts.map((of) => ({
    ...of,
    marks: marksOf(debate, stances.get(of.work) ?? []),
    cites: cites.get(of.work) ?? 0,
  }));
}

function entryFacts(works: readonly Work[]): readonly EntryFacts[] {
  const labels = labelWorks(works);
  const addresses = addressWorks(works);
  return works.map((work) => ({
    work: work.id,
    address: addresses.get(work.id) ?? work.id,
    ...(work.otherKeys ? { otherKeys: work.otherKeys } : {}),
    label: labels.get(work.id) ?? '',
    title: work.item.title ?? '',
    year: yearOf(work),
    yearText: clipped(yearText(work), longestYear),
    kind: kindOfSource(work.item.type),
  }));
}

function marksOf(debate: Debate, stances: readonly Stance[]): readonly Mark[] {
  if (stances.length === 0) return [];
  return debate.positions.flatMap(({ id }) => {
    const own = stances.filter((stance) => stance.position === id);
    const kinds = stanceKinds.filter((kind) => own.some((stance) => stance.kind === kind));
    const isDoubtful = own.some(({ doubtful }) => doubtful !== undefined);
    if (kinds.length === 0) return [];
    return [{ position: id, kinds, ...(isDoubtful ? { doubtful: true as const } : {}) }];
  });
}
