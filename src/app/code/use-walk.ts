import { useMemo } from 'react';
import type { WorkId } from '../../core/model/id';
import { handOf, type Stance } from '../../core/model/stance';
import { type PassageToCode, passagesToCode, placeInWalk } from '../../core/view/coding-walk';
import type { PanelProps } from '../works/beside';

/** A work to be coded: in a passage of a text, or as such. */
export interface ToCode {
  readonly work: WorkId;
  readonly passage?: PassageToCode;
  readonly given: readonly Stance[];
}

/** What is walked, and where in it one is: the address says so, as it does for the text and the map. */
export function useWalk(
  { overview, rowOf, shownRows, selected, choices, select }: PanelProps,
  mode: 'passages' | 'works',
) {
  const { coding, sources } = overview;
  const passages = useMemo(
    () =>
      passagesToCode(coding, sources).map(
        (passage): ToCode => ({ work: passage.work, passage, given: passage.given }),
      ),
    [coding, sources],
  );
  const works = useMemo(
    () =>
      shownRows.map(({ work }): ToCode => {
        const own = coding.stances.filter((s) => s.work === work && handOf(s) === 'first');
        return { work, given: own };
      }),
    [shownRows, coding],
  );
  const walk = mode === 'passages' ? passages : works;
  const at = placeInWalk(walk, selected?.work, choices, rowOf);
  const goTo = (to: number) => {
    const next = walk[to];
    if (next) select(next.work, next.passage?.cite.start, next.passage?.reading);
  };
  return { walk, at, current: walk[at], goTo };
}
