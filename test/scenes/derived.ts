import { derive, type EditMade } from '../../src/core/derive';
import type { TextFile } from '../../src/core/model/source';

/** What is derived, with what its edits came to in the end. */
export function derived(...given: Parameters<typeof derive>) {
  const found = derive(...given);
  return { ...found, changed: changedBy(found.made), did: found.made.map(({ did }) => did) };
}

/** Files that edits have changed or made, as they are after the last of them. */
export function changedBy(made: readonly EditMade[]): readonly TextFile[] {
  const changed = made.flatMap((one) => one.changed);
  return [...new Map(changed.map((file) => [file.name, file])).values()];
}
