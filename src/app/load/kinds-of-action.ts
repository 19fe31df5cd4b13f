import type { Action } from './session-plan';

/** What is found without reading files: it waits for what is under way, and is done together with what comes meanwhile. */
export function isQuick(action: Action): boolean {
  if (action.kind === 'resume') return action.isOpen;
  return action.kind === 'walk' || isSaying(action);
}

/** What changes no files but by what the reader says of them. */
function isSaying({ kind }: Action): boolean {
  return kind === 'edit' || kind === 'merge' || kind === 'merge-all';
}

/** What puts another debate in the place of the one that is open. */
export function isAnother(action: Action): boolean {
  if (action.kind === 'resume') return !action.isOpen;
  return action.kind === 'begin' || action.kind === 'bundled';
}

/** What adds to a debate, and is done again where another tab was quicker. */
export function isDoing(action: Action): boolean {
  return isSaying(action) || action.kind === 'add' || action.kind === 'close';
}
