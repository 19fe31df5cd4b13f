import { findSameWorks } from './analysis/find-same-works';
import { mergeSameWorks } from './analysis/merge-same-works';
import type { Bibliography, Work } from './model/bibliography';
import type { WorkId } from './model/id';

/** An entry by its place, which stays when files join or leave. */
export interface EntryPlace {
  readonly file: string;
  /** Where it begins in the file's text. */
  readonly start: number;
}

/** What a reader has merged at one stroke: the entries of one work, or all that seem to be doubled. */
export type Merge = readonly EntryPlace[] | 'all';

/** The bibliographies with the merges done, one after the other; entries that are not there are passed over. */
export function mergeEntries(
  bibliographies: readonly Bibliography[],
  merges: readonly Merge[],
): readonly Bibliography[] {
  if (merges.length === 0) return bibliographies;
  const ids = idsByPlace(bibliographies);
  let works: readonly Work[] = bibliographies.flatMap((bibliography) => bibliography.works);
  for (const merge of merges) {
    const groups =
      merge === 'all'
        ? findSameWorks(works).map((group) => group.works)
        : [merge.flatMap((entry) => ids.get(placeKey(entry)) ?? [])];
    works = mergeSameWorks(works, groups).works;
  }
  const merged = new Map(works.map((work) => [work.id, work]));
  return bibliographies.map((bibliography) => ({
    ...bibliography,
    works: bibliography.works.flatMap(({ id }) => merged.get(id) ?? []),
  }));
}

/** Where each work's entry stands. */
export function entryPlaces(
  bibliographies: readonly Bibliography[],
): ReadonlyMap<WorkId, EntryPlace> {
  return new Map(
    bibliographies.flatMap(({ file, works }) =>
      works.map(({ id, entry }) => [id, { file: file.name, start: entry.start }] as const),
    ),
  );
}

function idsByPlace(bibliographies: readonly Bibliography[]): ReadonlyMap<string, WorkId> {
  return new Map([...entryPlaces(bibliographies)].map(([id, entry]) => [placeKey(entry), id]));
}

function placeKey({ file, start }: EntryPlace): string {
  return `${start} ${file}`;
}
