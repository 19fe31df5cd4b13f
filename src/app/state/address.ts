import { useSyncExternalStore } from 'react';
import { type Choices, defaultChoices, readChoices, writeChoices } from '../../core/view/choices';

const changed = new Set<() => void>();

addEventListener('popstate', () => {
  typed = undefined;
});

function subscribe(listener: () => void): () => void {
  changed.add(listener);
  addEventListener('popstate', listener);
  addEventListener('hashchange', listener);
  return () => {
    changed.delete(listener);
    removeEventListener('popstate', listener);
    removeEventListener('hashchange', listener);
  };
}

let read: { hash: string; answer: ReturnType<typeof readChoices> } | undefined;

function snapshot(): ReturnType<typeof readChoices> {
  if (read?.hash !== location.hash) {
    read = { hash: location.hash, answer: readChoices(location.hash) };
  }
  return read.answer;
}

export type Choose = (part: Partial<Choices>, how?: 'step' | 'stroke') => void;

/** The field that is being typed into: its first letter is a step, the others go on from it. */
let typed: string | undefined;

/**
 * The address is the store: what the reader chose is what the link says, and Back undoes a step.
 * Of the `stroke`s of one word only the first is a step, so that Back does not walk through letters.
 */
export const choose: Choose = (part, how = 'step') => {
  const hash = writeChoices({ ...snapshot().choices, ...part });
  if (`#${hash}` === location.hash || (hash === '' && location.hash === '')) return;
  const address = location.pathname + location.search + (hash && `#${hash}`);
  const field = how === 'stroke' ? Object.keys(part).join() : undefined;
  if (field !== undefined && field === typed) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  typed = field;
  for (const listener of changed) listener();
};

/** A new debate starts with its own choices: what was chosen belongs to the one before, one step Back. */
export function leaveChoices(part: Partial<Choices> = {}): void {
  const hash = writeChoices({ ...defaultChoices, ...part });
  if (location.hash === (hash && `#${hash}`)) return;
  history.pushState(null, '', location.pathname + location.search + (hash && `#${hash}`));
  for (const listener of changed) listener();
}

export function useAddress(): ReturnType<typeof readChoices> {
  return useSyncExternalStore(subscribe, snapshot);
}
