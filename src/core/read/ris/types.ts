import type { CslType } from '../../model/csl';
import { typeRows } from '../../model/ris-types';

const types = new Map(typeRows);

/** In any case, and with what some programs write behind the type left off. */
export function cslTypeOf(risType: string): CslType {
  const word = /^[A-Za-z]{1,10}/.exec(risType)?.[0] ?? '';
  return types.get(word.toUpperCase()) ?? 'document';
}
