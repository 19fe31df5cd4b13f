import type { Bibliography } from './model/bibliography';
import type { WorkId } from './model/id';

/**
 * Which work each has become by an edit that takes out those that are `gone` and may put one behind the last of
 * a file. Undefined where they do not match, entry by entry and key by key: then it did something else.
 */
export function sameWorks(
  before: readonly Bibliography[],
  after: readonly Bibliography[],
  gone: readonly WorkId[],
): ReadonlyMap<WorkId, WorkId> | undefined {
  const left = new Set(gone);
  const same = new Map<WorkId, WorkId>();
  for (const { file, format, works } of before) {
    // What an article lists is a work of its own only where no bibliography has it.
    if (format === 'reference-list') continue;
    const now = after.find((one) => one.file.name === file.name)?.works;
    if (now === undefined) continue;
    const kept = works.filter(({ id }) => !left.has(id));
    const more = now.length - kept.length;
    if (more < 0 || more > 1) return undefined;
    for (const [i, work] of kept.entries()) {
      const one = now[i];
      if (one === undefined || one.key !== work.key) return undefined;
      same.set(work.id, one.id);
    }
  }
  return same;
}
