import { useEffect, useRef } from 'react';
import type { Position } from '../../core/model/debate';
import type { PositionId } from '../../core/model/id';
import type { StanceKind } from '../../core/model/stance';

/** The first letter of each. */
export const stanceKeys: ReadonlyMap<string, StanceKind> = new Map([
  ['h', 'holds'],
  ['s', 'supports'],
  ['q', 'qualifies'],
  ['d', 'disputes'],
  ['r', 'reports'],
  ['m', 'mentions'],
]);

interface CodingKeys {
  readonly positions: readonly Position[];
  readonly onPosition: (position: PositionId) => void;
  readonly onClaim: () => void;
  readonly onStance: (stance: StanceKind) => void;
  readonly onNext: () => void;
  readonly onBefore: () => void;
  readonly onUncoded: () => void;
  /** Takes what a phrase suggests for a stance. */
  readonly onAccept: () => void;
}

/** The panel's keys hold on the whole page while it is shown, and come before the page's own (m: mentions, not map). */
export function useCodingKeys(keys: CodingKeys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]') || isTaken(event.target)) return;
      const does = actionOf(event.key, now.current);
      if (does === undefined) return;
      event.preventDefault();
      does();
    };
    // Before those who listen on the map and the page.
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}

function actionOf(key: string, keys: CodingKeys): (() => void) | undefined {
  const stance = stanceKeys.get(key);
  if (stance !== undefined) return () => keys.onStance(stance);
  const position = /^[1-9]$/.test(key) ? keys.positions[Number(key) - 1] : undefined;
  if (position !== undefined) return () => keys.onPosition(position.id);
  const steps: ReadonlyMap<string, () => void> = new Map([
    ['a', keys.onAccept],
    ['c', keys.onClaim],
    ['n', keys.onNext],
    ['p', keys.onBefore],
    ['g', keys.onUncoded],
  ]);
  return steps.get(key);
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('form, input:not([type=checkbox]):not([type=radio]), textarea, select') !== null
  );
}
