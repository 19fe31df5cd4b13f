import { type Hyphenated, mendBreaks } from './mend-breaks';
import { tokensOf } from './tokens';
import { type Unmarked, withoutTypeMarks } from './type-marks';

/** The tokens that labels are given to: words and addresses whole, without marks of type. */
export function referenceTokens(raw: string, hyphenated?: Hyphenated): Unmarked {
  return withoutTypeMarks(mendBreaks(raw, tokensOf(raw), hyphenated));
}
