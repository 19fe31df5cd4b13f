import { useSyncExternalStore } from 'react';

/** By the place where it is typed. */
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

/**
 * What is typed and not added yet: it outlives its field, for a dialog is closed and a panel left in
 * passing, and the page asks before it is left with it. An empty text is none.
 * @param place what is typed, and in which debate
 */
export function useDraft(place: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(subscribe, () => drafts.get(place) ?? '');
  return [text, (next) => setDraft(place, next)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setDraft(place: string, text: string): void {
  if (text === '') drafts.delete(place);
  else drafts.set(place, text);
  const isAtRisk = [...drafts.values()].some((one) => /\S/.test(one));
  if (isAtRisk) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
  for (const listener of listeners) listener();
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
