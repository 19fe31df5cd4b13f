import type { Action } from './session-plan';

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
