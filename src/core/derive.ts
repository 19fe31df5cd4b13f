import { applyEdit } from './apply-edit';
import { type Exploration, exploreRead, type FilesRead, readFiles } from './explore';
import { inPlace } from './in-place';
import type { Merge } from './merge';
import { mergeEntries, mergeOfAll } from './merge-entries';
import type { Edit } from './model/edit';
import type { TextFile } from './model/source';
import type { ReferenceModel } from './read/references/model';
import { editText, refusalText } from './view/edit-text';
import { labelWorks } from './view/labels';

/** What a reader has done to the files. */
export interface Done {
  readonly edits: readonly Edit[];
  readonly merges: readonly Merge[];
  /** Whether all works that still seem to be listed more than once are merged after that. */
  readonly all: boolean;
}

export interface Derived {
  readonly exploration: Exploration;
  readonly read: FilesRead;
  readonly merges: readonly Merge[];
  /** Files that the edits have changed or made, as they are now. */
  readonly changed: readonly TextFile[];
  /** What each edit did, in words. */
  readonly did: readonly string[];
  /** Why an edit was not made; those after it were not made either. */
  readonly refused?: string;
}

interface Means {
  readonly seed: number;
  readonly model?: ReferenceModel | undefined;
  /** What was read of the files, or of some of them, before. */
  readonly before?: FilesRead | undefined;
}

/** A debate found anew from its files and what the reader has done to them. */
export function derive(
  files: readonly TextFile[],
  { edits, merges, all }: Done,
  { seed, model, before }: Means,
): Derived {
  let now = files;
  let read = readFiles(now, undefined, model, before);
  const library = read.library.value;
  const done = all ? [...merges, mergeOfAll(mergeEntries(library, merges))] : merges;
  let exploration = exploreRead(read, { seed, merges: done });
  const changed = new Map<string, TextFile>();
  const did: string[] = [];
  for (const edit of edits) {
    const edited = applyEdit(exploration, edit);
    if ('refused' in edited) {
      const refused = refusalText(edited.refused);
      return { exploration, read, merges: done, changed: [...changed.values()], did, refused };
    }
    const labels = labelWorks(exploration.debate.works);
    did.push(editText(edit, exploration.debate, (work) => labels.get(work) ?? work));
    for (const file of edited.changed) changed.set(file.name, file);
    now = inPlace(now, edited.changed);
    read = readFiles(now, undefined, model, read);
    exploration = exploreRead(read, { seed, merges: done });
  }
  return { exploration, read, merges: done, changed: [...changed.values()], did };
}
