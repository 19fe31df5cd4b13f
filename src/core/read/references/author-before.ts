import { closed } from '../../model/and-others';
import type { CslName } from '../../model/csl';
import type { Reference } from '../../model/reference';

/** For whom a dash or "Ders." stands: for who wrote the reference before, or, with "ed.", for who edited it. */
export type Repeats = 'author' | 'editor' | undefined;

/**
 * Takes the names of the reference before, where a mark says so: alone, or before those named after it.
 * Marks one after the other all stand for the same names, those printed last.
 */
export function withAuthorBefore(
  before: readonly Reference[],
  reference: Reference,
  repeats: Repeats,
): Reference {
  if (repeats === undefined || before.length === 0) return reference;
  const authorOf = before.at(-1)?.authorOf ?? before.length - 1;
  const first = before[authorOf]?.item;
  const names = first?.author ?? first?.editor;
  if (names === undefined) return reference;
  const { item } = reference;
  const role = first?.author === undefined && item.author === undefined ? 'editor' : repeats;
  const added = item[role];
  if (added === undefined && role === 'editor' && item.author) return reference;
  return { ...reference, item: { ...item, [role]: joined(names, added) }, authorOf };
}

function joined(names: readonly CslName[], added: readonly CslName[] | undefined) {
  return added ? [...names.slice(0, 1).map(closed), ...added] : names;
}
