import { useEffect } from 'react';
import { choose } from './address';

interface PageKeys {
  readonly onHelp: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The page's own keys; they keep quiet while somebody types or a dialog is open. */
export function useKeys({ onHelp, onUndo, onRedo }: PageKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]')) return;
      const step = stepOf(event);
      if (step !== undefined) {
        event.preventDefault();
        if (step < 0) onUndo();
        else onRedo();
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') return leave(event);
      if (isTyping(event.target)) return;
      const to = { '/': 'search', t: 'works', m: 'map' }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        const there = () => document.getElementById(to);
        if (there() === null) choose(to === 'map' ? { pane: 'map' } : { beside: 'works' });
        // The page is drawn anew by then.
        queueMicrotask(() => there()?.focus());
      } else if (event.key === '?') {
        event.preventDefault();
        onHelp();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onHelp, onUndo, onRedo]);
}

/** -1 for undo, 1 for redo: u and U, Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y; in a field they are the field's own. */
function stepOf({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): -1 | 1 | undefined {
  if (isTyping(target)) return undefined;
  const letter = key.toLowerCase();
  if (!ctrlKey && !metaKey) return letter === 'u' ? (shiftKey ? 1 : -1) : undefined;
  if (letter === 'z') return shiftKey ? 1 : -1;
  return letter === 'y' ? 1 : undefined;
}

/** Esc empties a search that one is typing in, and closes the card; how a field is left: `parts/keep-focus.ts`. */
function leave({ target }: KeyboardEvent): void {
  if (!isTyping(target)) choose({ work: undefined, passage: undefined, text: undefined });
  else if ((target as Element).id === 'search') choose({ query: '' });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('form, input:not([type=checkbox]):not([type=radio]), textarea, select') !== null
  );
}
