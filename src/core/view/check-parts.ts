import type { CiteFinding } from '../model/article';
import { counted } from './words';

/** What the check of an article's cites found, told apart. */
export interface CheckParts {
  readonly toMend: readonly CiteFinding[];
  /** Cites of chapters of the same volume: no list has them, and nothing is wrong with that. */
  readonly sameVolume: readonly CiteFinding[];
}

export function checkParts(check: readonly CiteFinding[]): CheckParts {
  const isSame = ({ problem }: CiteFinding) => problem.code === 'this-volume';
  return { toMend: check.filter((one) => !isSame(one)), sameVolume: check.filter(isSame) };
}

/** "3 things to look at, 8 cites of the same volume"; `none`: the words where there is nothing. */
export function checkWords({ toMend, sameVolume }: CheckParts, none: string): string {
  const mend =
    toMend.length > 0 ? [counted(toMend.length, 'thing', 'things'), 'to look at'] : [none];
  const same =
    sameVolume.length > 0 ? [`${counted(sameVolume.length, 'cite')} of the same volume`] : [];
  return [mend.join(' '), ...same].join(', ');
}
