import { findSameWorks } from './analysis/find-same-works';
import { mergeSameWorks } from './analysis/merge-same-works';
import { type EntryMark, type Merge, mergeOf } from './merge';
import type { Bibliography, Work } from './model/bibliography';
import type { WorkId } from './model/id';

/** The merge of all works that seem to be listed more than once now. */
export function mergeOfAll(bibliographies: readonly Bibliography[]): Merge {
  const marks = markEntries(bibliographies);
  const groups = findSameWorks(bibliographies.flatMap((one) => one.works));
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
  if (merges.length === 0) return [];
  const ids = new Map([...markEntries(bibliographies)].map(([id, mark]) => [mark, id]));
  return merges.flatMap((merge) =>
    marksIn(merge).map((marks) => marks.flatMap((mark) => ids.get(mark) ?? [])),
  );
}

function marksIn(merge: Merge): readonly (readonly EntryMark[])[] {
  return JSON.parse(merge) as readonly (readonly EntryMark[])[];
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
  return merges.map((merge) =>
    mergeOf(marksIn(merge).map((group) => group.map((mark) => now.get(mark) ?? mark))),
  );
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
