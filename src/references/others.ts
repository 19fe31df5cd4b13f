import { joiner } from './joiner';

/**
 * Stands behind the names of an open list as one more, for CSL has no word for it: so the style counts and parts
 * it as it would a name, and cuts it off with the others where it names only some.
 */
export const others = `${joiner}et al.`;

const asLastName = new RegExp(
  `(,?)\\s(?:(?:&|and|\\.\\s\\.\\s\\.|…)\\s)?${joiner}(?=et al\\.)`,
  'g',
);

/** "Roe, A., & et al." and "A. Roe and et al." without what parts a last name from those before it. */
export function withoutAnd(reference: string): string {
  return reference.replace(asLastName, '$1 ');
}
