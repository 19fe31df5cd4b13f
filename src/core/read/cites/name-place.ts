import type { Bracket } from './brackets';
import type { Setting } from './candidates';
import { prefixOnly } from './cue-words';
import type { YearMark } from './year-marks';

/** How far before a date its names are looked for. */
export const reach = { bracket: 600, before: 260, bare: 160, far: 700 } as const;

/** Where the names of a mark stand. */
export interface NamePlace {
  readonly setting: Setting;
  readonly from: number;
  readonly to: number;
  readonly bracket: Bracket | undefined;
}

/** Looks to the left of a mark: in its bracket, before its bracket, or without one. `previous`: the end of the cite before. */
export function placeOf(
  text: string,
  previous: number,
  mark: YearMark,
  bracket: Bracket | undefined,
): NamePlace {
  // Never searched farther than the names can stand: a line may be the whole text.
  const limit = (at: number, far: number) => {
    const first = Math.max(0, previous, at - far);
    return wordStart(text, first + text.slice(first, mark.start).lastIndexOf('\n') + 1);
  };
  if (!bracket) {
    return { setting: 'bare', from: limit(mark.start, reach.bare), to: mark.start, bracket };
  }
  const inside = Math.max(bracket.open + 1, previous);
  if (previous <= bracket.open && isPrefix(text.slice(inside, mark.start))) {
    const { outer } = bracket;
    const start = limit(bracket.open, reach.before);
    const from = outer ? Math.max(outer.open + 1, start) : start;
    return { setting: outer ? 'bracket' : 'before', from, to: bracket.open, bracket };
  }
  const from = Math.max(inside, limit(mark.start, reach.bracket));
  return { setting: 'bracket', from, to: mark.start, bracket };
}

/** "see", or a place in the work: "(VI 71, 2010)". */
function isPrefix(text: string): boolean {
  return prefixOnly.test(text.replace(/(?<![\p{L}\d])(?:[IVXLC]{1,6}|\d{1,3})(?![\p{L}\d])/gu, ''));
}

/** Not in the middle of a word. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && start < text.length && /[\p{L}\p{M}]/u.test(text[start - 1] as string))
    start--;
  return start;
}
