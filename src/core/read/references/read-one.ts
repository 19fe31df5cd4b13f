import { type Assembled, assembleItem } from './assemble/assemble-item';
import { runsOf } from './assemble/runs';
import { labelTokens } from './label-tokens';
import type { ReferenceModel } from './model';
import { tokensOf } from './tokens';

/** Longer strings are no reference: only so many UTF-16 units of one are read. */
export const longestReference = 4000;

/** One reference as it is printed. */
export function readOne(raw: string, model: ReferenceModel): Assembled {
  const tokens = tokensOf(raw.slice(0, longestReference));
  return assembleItem(runsOf(tokens, labelTokens(tokens, model)));
}
