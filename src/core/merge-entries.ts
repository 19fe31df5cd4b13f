import { findSameWorks } from './analysis/find-same-works';
import { mergeSameWorks } from './analysis/merge-same-works';
import type { Bibliography, Work } from './model/bibliography';
import type { WorkId } from './model/id';
import {
  apartOf,
  type EntryGroups,
  type EntryMark,
  groupsIn,
  type Merge,
  mergeOf,
} from './model/merge';

/** The merge of all works that seem to be listed more than once now. */
export function mergeOfAll(library: readonly Bibliography[], merges: readonly Merge[]): Merge {
  const marks = markEntries(library);
  const works = mergeEntries(library, merges).flatMap((one) => one.works);
  const groups = findSameWorks(works, apartIn(library, merges));
  return mergeOf(groups.map(({ works }) => works.flatMap((id) => marks.get(id) ?? [])));
}

/** The bibliographies with the merges done; entries that are no longer there are passed over. */
export function mergeEntries(
  bibliographies: readonly Bibliography[],
  merges: readonly Merge[],
): readonly Bibliography[] {
  if (merges.length === 0) return bibliographies;
  const groups = groupsOf(bibliographies, merges);
  const works: readonly Work[] = bibliographies.flatMap((bibliography) => bibliography.works);
  const kept = new Map(mergeSameWorks(works, groups).works.map((work) => [work.id, work]));
  return bibliographies.map((bibliography) => {
    const left = bibliography.works.flatMap(({ id }) => kept.get(id) ?? []);
    const merged = bibliography.works.length - left.length;
    return { ...bibliography, works: left, ...(merged === 0 ? {} : { merged }) };
  });
}

/** The works that merges make one of; entries that are no longer there are passed over. */
export function groupsOf(
  bibliographies: readonly Bibliography[],
  merges: readonly Merge[],
): readonly (readonly WorkId[])[] {
  return worksIn(
    bibliographies,
    merges.flatMap((merge) => groupsIn(merge).same),
  );
}

/** The works of which no two are one, as the reader has said; of those merged, what they have become. */
export function apartIn(
  bibliographies: readonly Bibliography[],
  merges: readonly Merge[],
): readonly (readonly WorkId[])[] {
  const groups = worksIn(
    bibliographies,
    merges.flatMap((merge) => groupsIn(merge).apart),
  );
  if (groups.length === 0) return [];
  const works = bibliographies.flatMap((one) => one.works);
  const { into } = mergeSameWorks(works, groupsOf(bibliographies, merges));
  return groups.map((group) => [...new Set(group.map((id) => into.get(id) ?? id))]);
}

function worksIn(
  bibliographies: readonly Bibliography[],
  groups: EntryGroups,
): readonly (readonly WorkId[])[] {
  if (groups.length === 0) return [];
  const ids = new Map([...markEntries(bibliographies)].map(([id, mark]) => [mark, id]));
  return groups.map((marks) => marks.flatMap((mark) => ids.get(mark) ?? []));
}

/** The same merges of entries that an edit has changed: `same` tells which work each has become. */
export function remarked(
  merges: readonly Merge[],
  before: readonly Bibliography[],
  after: readonly Bibliography[],
  same: ReadonlyMap<WorkId, WorkId>,
): readonly Merge[] {
  if (merges.length === 0) return merges;
  const marks = markEntries(after);
  const now = new Map(
    [...markEntries(before)].map(([id, mark]) => [mark, marks.get(same.get(id) ?? id)]),
  );
  const anew = (groups: EntryGroups) =>
    groups.map((group) => group.map((mark) => now.get(mark) ?? mark));
  return merges.map((merge) => {
    const { same: merged, apart } = groupsIn(merge);
    return apart.length > 0 ? apartOf(anew(apart)) : mergeOf(anew(merged));
  });
}

/** The mark of every entry; linear in the texts. */
export function markEntries(
  bibliographies: readonly Bibliography[],
): ReadonlyMap<WorkId, EntryMark> {
  const marks = new Map<WorkId, EntryMark>();
  for (const { file, works } of bibliographies) {
    const seen = new Map<string, number>();
    for (const { id, entry } of works) {
      const print = fingerprint(file.text, entry.start, entry.end);
      const nth = seen.get(print) ?? 0;
      seen.set(print, nth + 1);
      marks.set(id, `${print}-${nth} ${file.name}`);
    }
  }
  return marks;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, with the length: to know a text again, not to keep it safe. */
function fingerprint(text: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${end - start}`;
}
