import { type EntryMark, type Merge, mergeOf } from '../../core/merge-entries';
import type { GivenFile } from '../../worker/protocol';

/** What a reader does with files. */
export type Action =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'add'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'merge'; readonly entries: readonly EntryMark[] | 'all' }
  | { readonly kind: 'undo' };

/** What the actions come to: the files from which, and the merges with which, the debate is found anew. */
export interface Plan {
  readonly base: readonly GivenFile[];
  readonly steps: readonly (readonly GivenFile[])[];
  readonly merges: readonly Merge[];
  readonly all: boolean;
  /** Whether the files are others than those that are open. */
  readonly anew: boolean;
}

export function planOf(
  actions: readonly Action[],
  start: (Pick<Plan, 'merges'> & { readonly files: readonly GivenFile[] }) | undefined,
): Plan {
  let plan: Plan = {
    base: start?.files ?? [],
    steps: [],
    merges: start?.merges ?? [],
    all: false,
    anew: start === undefined,
  };
  for (const action of actions) plan = after(plan, action);
  return plan;
}

function after(plan: Plan, action: Action): Plan {
  switch (action.kind) {
    case 'bundled':
      return plan;
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
    case 'undo':
      return plan.all ? { ...plan, all: false } : { ...plan, merges: plan.merges.slice(0, -1) };
  }
}

/** What the actions are called while they are under way. */
export function wordsFor(actions: readonly Action[]): string {
  const added = actions.flatMap((action) => (action.kind === 'add' ? action.files : []));
  const [only] = added;
  if (only !== undefined) return added.length === 1 ? only.name : `${added.length} files`;
  const last = actions.at(-1);
  if (last?.kind === 'bundled') return 'the bundled debate';
  return last?.kind === 'close' ? 'the other files' : 'the works anew';
}
