import type { CslName } from '../../../model/csl';

/** "United Office on Lists and Tables (UOLT)": the short name in brackets after an organisation. */
export function shortNameOf(name: CslName | undefined): string | undefined {
  return /\s\(([\p{Lu}\p{N}&.-]{2,15})\)$/u.exec(name?.literal ?? '')?.[1];
}
