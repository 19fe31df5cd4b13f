import type { Work } from '../model/bibliography';

/**
 * Works as a CSL-JSON array. Ids are the citation keys; a doubled key gets a suffix (`-2`), an
 * empty one is the work's own id.
 */
export function writeCslJson(works: readonly Work[]): string {
  const ids = idsOf(works);
  const items = works.map((work, n) => ({ id: ids[n], ...work.item }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** The first to have a key keeps it, so a suffix must not make a key that another work has. */
function idsOf(works: readonly Work[]): readonly string[] {
  const keys = works.map((work) => work.key || work.id);
  const taken = new Set<string>(keys);
  const seen = new Set<string>();
  const next = new Map<string, number>();
  return keys.map((key) => {
    if (!seen.has(key)) {
      seen.add(key);
      return key;
    }
    let n = next.get(key) ?? 2;
    while (taken.has(`${key}-${n}`)) n++;
    next.set(key, n + 1);
    taken.add(`${key}-${n}`);
    return `${key}-${n}`;
  });
}
