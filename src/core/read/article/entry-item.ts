import { openEnded } from '../../model/and-others';
import type { CslItem } from '../../model/csl';
import type { EntryKeys } from './entry-keys';

/** The few things of an entry that are read with certainty, as CSL-JSON. */
export function itemOf({ authors, rest, issued, undated, title }: EntryKeys): CslItem {
  return {
    type: 'document',
    ...(authors.length > 0 && { author: rest ? openEnded(authors) : authors }),
    ...(issued && { issued: { 'date-parts': [[issued.year]] } }),
    ...(issued && issued.suffix !== '' && { 'year-suffix': issued.suffix }),
    ...(!issued && undated && { issued: { literal: undated === 'none' ? 'n.d.' : 'forthcoming' } }),
    ...(title !== undefined && { title }),
  };
}
