import { type EntryMark, type Merge, mergeOf } from '../../core/merge';
import type { Edit } from '../../core/model/edit';
import type { GivenFile } from '../../worker/protocol';
import { type History, versionOf, walked } from './history';

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
  | { readonly kind: 'merge'; readonly entries: readonly EntryMark[] | 'all' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  /** Through the history: -1 undoes a step, 1 does it again. */
  | { readonly kind: 'walk'; readonly by: -1 | 1 };

/** What the actions come to: the files from which, and the merges with which, the debate is found anew. */
export interface Plan {
  readonly base: readonly GivenFile[];
  readonly steps: readonly (readonly GivenFile[])[];
  readonly merges: readonly Merge[];
  readonly all: boolean;
  readonly edits: readonly Edit[];
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
  const none = { steps: [], all: false, edits: [] };
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
      return action.entries === 'all'
        ? { ...plan, all: true }
        : { ...plan, merges: [...plan.merges, mergeOf([action.entries])] };
    case 'edit':
      return { ...plan, edits: [...plan.edits, action.edit] };
  }
}

/** What the actions are called while they are under way, and those of files and merges afterwards. */
export function wordsFor(actions: readonly Action[]): string {
  const added = actions.flatMap((action) =>
    action.kind === 'add' || action.kind === 'begin' ? action.files : [],
  );
  const [only] = added;
  if (only !== undefined) return added.length === 1 ? only.name : `${added.length} files`;
  const last = actions.at(-1);
  switch (last?.kind) {
    case 'bundled':
      return 'the bundled debate';
    case 'close':
      return 'the other files';
    default:
      return 'the works anew';
  }
}

/** What opening and closing files did, to be read after "Undo: ". */
export function didOf(actions: readonly Action[]): string {
  const closed = actions.flatMap((action) => (action.kind === 'close' ? [action.name] : []));
  return [
    ...(actions.some(({ kind }) => kind === 'add') ? [`${wordsFor(actions)} added`] : []),
    ...closed.map((name) => `${name} closed`),
  ].join(', ');
}
