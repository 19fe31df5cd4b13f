import type { Work } from '../model/bibliography';
import type { WorkId } from '../model/id';

/**
 * What a link or an exported file calls each work, unique among them: the citation key; a doubled key
 * gets a suffix (`-2`) where it comes again, an empty one is the work's own id.
 */
export function addressWorks(works: readonly Work[]): ReadonlyMap<WorkId, string> {
  const keys = works.map((work) => work.key || work.id);
  // The first to have a key keeps it, so a suffix must not make a key that another work has.
  const taken = new Set<string>(keys);
  const seen = new Set<string>();
  const next = new Map<string, number>();
  const unique = (key: string): string => {
    if (!seen.has(key)) {
      seen.add(key);
      return key;
    }
    let n = next.get(key) ?? 2;
    while (taken.has(`${key}-${n}`)) n++;
    next.set(key, n + 1);
    taken.add(`${key}-${n}`);
    return `${key}-${n}`;
  };
  return new Map(works.map((work, i) => [work.id, unique(keys[i] ?? work.id)]));
}
