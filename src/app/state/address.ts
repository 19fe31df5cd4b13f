import { useSyncExternalStore } from 'react';
import { type Choices, defaultChoices, readChoices, writeChoices } from '../../core/view/choices';

const changed = new Set<() => void>();

/**
 * What the address is to say and does not yet: a browser refuses to change it more than some hundred times in
 * ten seconds, which a key that is held down comes to.
 */
let held: { readonly hash: string; readonly how: 'push' | 'replace' } | undefined;
let again: ReturnType<typeof setTimeout> | undefined;

addEventListener('popstate', () => {
  typed = undefined;
  held = undefined;
});
addEventListener('hashchange', () => {
  held = undefined;
});

function hashNow(): string {
  return held?.hash ?? location.hash;
}

/** Milliseconds until the address is given again what was refused. */
const beforeAgain = 1000;

/** A step that was refused is still one when another follows it. */
function goTo(hash: string, asked: 'push' | 'replace'): void {
  const how = held?.how === 'push' ? 'push' : asked;
  const address = location.pathname + location.search + (hash && `#${hash.replace(/^#/, '')}`);
  try {
    history[`${how}State`](null, '', address);
  } catch {
    // Some browsers throw where others do nothing.
  }
  const { hash: wanted } = new URL(address, location.href);
  held = location.hash === wanted ? undefined : { hash: wanted, how };
  clearTimeout(again);
  if (held) again = setTimeout(() => held && goTo(held.hash, held.how), beforeAgain);
}

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
  const hash = hashNow();
  if (read?.hash !== hash) read = { hash, answer: readChoices(hash) };
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
  if ((hash && `#${hash}`) === hashNow()) return;
  const field = how === 'stroke' ? Object.keys(part).join() : undefined;
  goTo(hash, field !== undefined && field === typed ? 'replace' : 'push');
  typed = field;
  for (const listener of changed) listener();
};

/** A new debate starts with its own choices: what was chosen belongs to the one before, one step Back. */
export function leaveChoices(part: Partial<Choices> = {}): void {
  const hash = writeChoices({ ...defaultChoices, ...part });
  if (hashNow() === (hash && `#${hash}`)) return;
  goTo(hash, 'push');
  for (const listener of changed) listener();
}

export function useAddress(): ReturnType<typeof readChoices> {
  return useSyncExternalStore(subscribe, snapshot);
}
