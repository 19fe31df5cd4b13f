import type { CalledWorks, Unmade } from '../../core/carry-edits';
import type { Edit } from '../../core/model/edit';
import type { WorkId } from '../../core/model/id';
import type { Merge } from '../../core/model/merge';
import { renumbers } from '../../core/model/renumbers';
import { worksOfEdit } from '../../core/model/works-of-edit';
import type { Overview } from '../../core/overview';
import type { Row } from '../../core/view/rows';
import type { GivenFile } from '../../worker/protocol';
import { type History, versionOf, walked } from './history';

/** What the reader saw when an edit was made. */
export interface Seen {
  readonly history: History;
  readonly rowOf: ReadonlyMap<WorkId, Pick<Row, 'address'>>;
  readonly overview: Pick<Overview, 'files'>;
  /** How many edits the reader had made on the page when that was shown. */
  readonly edits?: number | undefined;
}

/** What an edit names, as rows of the page that it was made on. */
export function rowsCalled(called: CalledWorks): Seen['rowOf'] {
  return new Map([...called].map(([work, address]) => [work, { address }]));
}

/** An edit that does not go together with what another tab has made, as it was when that was found. */
export interface UnmadeHere extends Unmade {
  readonly seen: Seen;
}

/** What a reader does with files. */
export type Action =
  | { readonly kind: 'bundled' }
  /** Files that are a debate of their own, whatever is open. */
  | {
      readonly kind: 'begin';
      readonly files: readonly GivenFile[];
      readonly merges: readonly Merge[];
    }
  /** Goes on with a debate of before, whatever is open. */
  | {
      readonly kind: 'resume';
      readonly history: History;
      /** Whether it is the debate that is open, as it is now. */
      readonly isOpen: boolean;
    }
  | { readonly kind: 'add'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'close'; readonly name: string }
  /** What the reader says of entries that seem to be one work. */
  | { readonly kind: 'merge'; readonly merge: Merge }
  /** That all of them are. */
  | { readonly kind: 'merge-all' }
  | {
      readonly kind: 'edit';
      readonly edit: Edit;
      readonly seen?: Seen | undefined;
      /** What the reader has done since then, in order. */
      readonly own?: readonly Edit[];
    }
  /** Through the history: -1 undoes a step, 1 does it again. */
  | { readonly kind: 'walk'; readonly by: -1 | 1 };

export interface CarriedEdits {
  readonly edits: readonly Edit[];
  readonly seen: Seen;
  /** What the reader has done between that and the first of them. */
  readonly own: readonly Edit[];
  /** How the page called the works of all these. */
  readonly works: CalledWorks;
}

/** What the actions come to: the files from which, and the merges with which, the debate is found anew. */
export interface Plan {
  readonly base: readonly GivenFile[];
  readonly steps: readonly (readonly GivenFile[])[];
  readonly merges: readonly Merge[];
  readonly all: boolean;
  readonly edits: readonly Edit[];
  /** Edits on a version that another tab has gone on from, or by ids that are others' now; done first, in order. */
  readonly carried: readonly CarriedEdits[];
  /** Edits by ids that `edits` may change, and those behind them; done last, in order. */
  readonly later: readonly CarriedEdits[];
  /** Whether files are to be read that the open door has not read. */
  readonly anew: boolean;
  /** Walked to, before anything else is done. */
  readonly history: History | undefined;
}

export interface Start {
  readonly history: History;
  /** The files that the open door has read, by number; none for the bundled debate as it was. */
  readonly behind: ReadonlySet<number>;
}

export function planOf(actions: readonly Action[], start: Start | undefined): Plan {
  const [first] = actions;
  const before = first?.kind === 'resume' ? first.history : start?.history;
  const by = actions.reduce((sum, action) => sum + (action.kind === 'walk' ? action.by : 0), 0);
  const history = before && walked(before, by);
  const { files, merges } = history ? versionOf(history) : { files: [], merges: [] };
  const isBehind = ({ id, file }: GivenFile) => !(file instanceof File) || start?.behind.has(id);
  const anew = start === undefined || start.behind.size === 0 || !files.every(isBehind);
  const none = { steps: [], all: false, edits: [], carried: [], later: [] };
  return actions.reduce(after, { ...none, base: files, merges, anew, history });
}

function after(plan: Plan, action: Action): Plan {
  switch (action.kind) {
    case 'bundled':
    case 'resume':
    case 'walk':
      return plan;
    case 'begin':
      return { ...plan, steps: [action.files], merges: action.merges, anew: true };
    case 'add':
      return { ...plan, steps: [...plan.steps, action.files], anew: true };
    case 'close': {
      const left = (files: readonly GivenFile[]) =>
        files.filter(({ name }) => name !== action.name);
      return { ...plan, base: left(plan.base), steps: plan.steps.map(left), anew: true };
    }
    case 'merge':
      return { ...plan, merges: [...plan.merges, action.merge] };
    case 'merge-all':
      return { ...plan, all: true };
    case 'edit':
      return withEdit(plan, action);
  }
}

function withEdit(plan: Plan, { edit, seen, own = [] }: Extract<Action, { kind: 'edit' }>): Plan {
  const { carried, history, edits, later } = plan;
  if (seen === undefined || history === undefined) return { ...plan, edits: [...edits, edit] };
  if (later.length > 0 || edits.some((made) => renumbers(made, edit)))
    return { ...plan, later: joined(later, { edit, seen, own }) };
  return isAsSeen(history, seen, edit)
    ? { ...plan, edits: [...edits, edit] }
    : { ...plan, carried: joined(carried, { edit, seen, own }) };
}

/** Whether the edit's ids are still those of what the reader saw. */
function isAsSeen({ versions, at }: History, seen: Seen, edit: Edit): boolean {
  const from = versions.indexOf(versionOf(seen.history));
  const between = versions.slice(Math.min(from, at) + 1, Math.max(from, at) + 1);
  return (
    from >= 0 && !between.some(({ made = [] }) => made.some((one) => renumbers(one.edit, edit)))
  );
}

/** Edits on the same are carried together where none changes the ids of another. */
function joined(
  before: readonly CarriedEdits[],
  { edit, seen, own }: { readonly edit: Edit; readonly seen: Seen; readonly own: readonly Edit[] },
): readonly CarriedEdits[] {
  const last = before.at(-1);
  const works = [...own, edit].flatMap(worksOfEdit);
  const called = works.map((work) => [work, seen.rowOf.get(work)?.address ?? ''] as const);
  const isApart =
    last === undefined ||
    versionOf(last.seen.history) !== versionOf(seen.history) ||
    last.edits.some((made) => renumbers(made, edit));
  if (isApart) return [...before, { edits: [edit], seen, own, works: new Map(called) }];
  // What is done again knows the works of its own edits alone.
  const all = new Map([...last.works, ...called]);
  return before.with(-1, { ...last, edits: [...last.edits, edit], works: all });
}
