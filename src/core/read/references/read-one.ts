import { type Assembled, assembleItem } from './assemble/assemble-item';
import { runsOf } from './assemble/runs';
import { labelTokens } from './label-tokens';
import type { NameOrder } from './list-order';
import type { Hyphenated } from './mend-breaks';
import type { ReferenceModel } from './model';
import { referenceTokens } from './reference-tokens';
import { repairLabels } from './repair-labels';

/** Longer strings are no reference: only so many UTF-16 units of one are read. */
export const longestReference = 4000;

/** One reference as it is printed; `hyphenated`: what words keep a hyphen that ends a line; `order`: of the names in its list. */
export function readOne(
  raw: string,
  model: ReferenceModel,
  { hyphenated, order }: { readonly hyphenated?: Hyphenated; readonly order?: NameOrder } = {},
): Assembled {
  const { tokens, type } = referenceTokens(raw.slice(0, longestReference), hyphenated);
  const { labels, confidence } = labelTokens(tokens, model);
  return assembleItem(
    runsOf(tokens, { labels: repairLabels(tokens, labels), confidence }),
    type,
    order,
  );
}
