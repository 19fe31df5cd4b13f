import { mergeSameWorks } from './analysis/merge-same-works';
import { addEntry, keyFor } from './edit/works/add-entry';
import { correctEntry } from './edit/works/correct-entry';
import { removeEntries } from './edit/works/remove-entries';
import { groupsOf } from './merge-entries';
import type { Bibliography, Work } from './model/bibliography';
import type { Refusal, WorkEdit } from './model/edit';
import type { EntryAt } from './model/entry-form';
import type { WorkId } from './model/id';
import type { Merge } from './model/merge';
import type { TextFile } from './model/source';
import { readWorks } from './read/library';
import { freeName, isList } from './write/written-lists';

/** The bibliographies before an edit: as they were read, no entries merged. */
export interface Library {
  readonly bibliographies: readonly Bibliography[];
  readonly merges: readonly Merge[];
  /** The bibliographies that lists of articles become when anything is edited, in their order. */
  readonly made: readonly TextFile[];
  /** What a new bibliography is called, if need be. */
  readonly newName: string;
  readonly taken: ReadonlySet<string>;
}

/** What an edit makes of the bibliographies. */
export interface WorksEdited {
  readonly changed: readonly TextFile[];
  /** The work that was changed or removed. */
  readonly work?: WorkId;
  /** All works that are gone. */
  readonly gone: readonly WorkId[];
  /** Whether lists of articles must become files too. */
  readonly needsLists: boolean;
}

export function editWorks(
  library: Library,
  edit: WorkEdit,
): WorksEdited | { readonly refused: Refusal } {
  if (edit.kind === 'add-work') return addWork(library, edit);
  const found = findEntry(library.bibliographies, edit.entry);
  if (found === undefined) return { refused: 'entry-changed' };
  return edit.kind === 'correct-work'
    ? correctWork(library, found, edit)
    : removeWork(library, found);
}

/** A work, and the bibliography that its entry stands in. */
export interface Found {
  readonly from: Bibliography;
  readonly work: Work;
}

/** The entry as it stands in its file now. */
export function entryAt({ from: { file }, work: { key, entry } }: Found): EntryAt {
  const { start, end } = entry;
  return { file: file.name, key, start, text: file.text.slice(start, end) };
}

/** Where it stood; or, where what is before it has changed, the only entry of the file that is the same. */
export function findEntry(all: readonly Bibliography[], at: EntryAt): Found | undefined {
  const from = all.find(({ file }) => file.name === at.file);
  if (from === undefined) return undefined;
  const { text } = from.file;
  const same = from.works.filter(
    ({ entry }) =>
      entry.end - entry.start === at.text.length && text.startsWith(at.text, entry.start),
  );
  const work =
    same.find(({ entry }) => entry.start === at.start) ?? (same.length === 1 ? same[0] : undefined);
  return work && { from, work };
}

function addWork(
  { bibliographies, taken, newName }: Library,
  { item, key: wanted }: Extract<WorkEdit, { kind: 'add-work' }>,
): WorksEdited | { readonly refused: Refusal } {
  const file = bibliographies.find(({ format }) => format === 'bibtex')?.file;
  const into = file ?? { name: freeName(newName, taken), text: '' };
  const keys = bibliographies.flatMap(({ works }) =>
    works.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]),
  );
  const added = addEntry(into, keyFor(item, keys, wanted), item);
  return added === undefined
    ? { refused: 'letter' }
    : { changed: [added], gone: [], needsLists: false };
}

function correctWork(
  { bibliographies, made }: Library,
  found: Found,
  corrections: Extract<WorkEdit, { kind: 'correct-work' }>,
): WorksEdited | { readonly refused: Refusal } {
  const { from, work } = found;
  const written = isList(from) ? inMade(bibliographies, made, found) : found;
  const file = written && correctEntry(written.from, written.work, corrections);
  if (file === undefined) return { refused: 'entry' };
  return { changed: [file], work: work.id, gone: [], needsLists: isList(from) };
}

/** The work in the file that its list becomes. */
function inMade(
  all: readonly Bibliography[],
  made: readonly TextFile[],
  { from, work }: Found,
): Found | undefined {
  const file = made[all.filter(isList).indexOf(from)];
  const list = file && readWorks(file).value;
  const same = list?.works.find(({ key }) => key === work.key);
  return list && same && { from: list, work: same };
}

function removeWork(
  { bibliographies, merges }: Library,
  { work }: Found,
): WorksEdited | { readonly refused: Refusal } {
  const works = bibliographies.flatMap((one) => one.works);
  const { into } = mergeSameWorks(works, groupsOf(bibliographies, merges));
  const gone = works.filter(({ id }) => (into.get(id) ?? id) === work.id);
  const changed: TextFile[] = [];
  for (const from of bibliographies) {
    const own = from.works.filter((one) => gone.includes(one));
    const file = own.length === 0 ? from.file : removeEntries(from, own);
    if (file === undefined) return { refused: 'entry' };
    if (own.length > 0) changed.push(file);
  }
  return { changed, work: work.id, gone: gone.map(({ id }) => id), needsLists: false };
}
