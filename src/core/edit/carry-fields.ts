import type { Edit } from '../model/edit';

/**
 * An edit as it is to be made now; or why it is not: what it is about is `gone`, or was `changed` by another,
 * and then how it would be made all the same.
 */
export type Carried =
  | { readonly edit: Edit }
  | { readonly unmade: 'gone' }
  | { readonly unmade: 'changed'; readonly anyway: Edit };

/**
 * Field by field: what the reader has changed is made, what another has changed beside it stays. Where both
 * changed the same field, and not alike, the edit is not made.
 */
export function carryFields<E extends Edit, F extends object>(
  edit: E & F,
  before: F,
  now: F,
): Carried {
  const names = Object.keys(before) as (keyof F & keyof E)[];
  const isAgainst = names.some(
    (name) => edit[name] !== before[name] && now[name] !== before[name] && edit[name] !== now[name],
  );
  if (isAgainst) return { unmade: 'changed', anyway: edit };
  const kept = names.filter((name) => edit[name] === before[name]);
  return { edit: { ...edit, ...Object.fromEntries(kept.map((name) => [name, now[name]])) } };
}
