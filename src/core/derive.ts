import { applyEdit, type EditedFrom } from './apply-edit';
import { areSame, type CodedBefore, codeRead, type FilesRead, readFiles } from './explore';
import { inPlace } from './in-place';
import type { Merge } from './merge';
import { mergeEntries, mergeOfAll, remarked } from './merge-entries';
import type { Edit, Refusal } from './model/edit';
import type { WorkId } from './model/id';
import type { TextFile } from './model/source';
import type { ReferenceModel } from './read/references/model';
import { sameWorks } from './same-works';
import { editText, refusalText } from './view/edit-text';
import { labelWorks } from './view/labels';

/** What a reader has done to the files. */
export interface Done {
  readonly edits: readonly Edit[];
  readonly merges: readonly Merge[];
  /** Whether all works that still seem to be listed more than once are merged after that. */
  readonly all: boolean;
}

export interface Derived extends CodedBefore {
  /** Files that the edits have changed or made, as they are now. */
  readonly changed: readonly TextFile[];
  /** What each edit did, in words. */
  readonly did: readonly string[];
  /** Why an edit was not made; those after it were not made either. */
  readonly refused?: string;
}

interface Means {
  readonly model?: ReferenceModel | undefined;
  /** What was found of the files, or of some of them, before. */
  readonly before?: CodedBefore | undefined;
}

/** A debate found anew from its files and what the reader has done to them; the map is drawn of it later. */
export function derive(
  files: readonly TextFile[],
  { edits, merges: given, all }: Done,
  { model, before }: Means = {},
): Derived {
  let now = files;
  let read = readFiles(now, undefined, model, before?.read);
  const library = read.library.value;
  let merges = all ? [...given, mergeOfAll(mergeEntries(library, given))] : given;
  let coded = before && isAsBefore(read, merges, before) ? before.coded : undefined;
  coded ??= codeRead(read, merges, before);
  const changed = new Map<string, TextFile>();
  const did: string[] = [];
  for (const edit of edits) {
    const made = makeEdit({ coded, read, merges, files: now }, edit, model);
    if ('refused' in made) {
      const refused = refusalText(made.refused);
      return { coded, read, merges, changed: [...changed.values()], did, refused };
    }
    did.push(made.did);
    for (const file of made.changed) changed.set(file.name, file);
    ({ coded, read, merges, files: now } = made);
  }
  return { coded, read, merges, changed: [...changed.values()], did };
}

/** The page gives back the claims file that it was given: another object of the same text. */
function isAsBefore(read: FilesRead, merges: readonly Merge[], before: CodedBefore): boolean {
  const [now, then] = [read.chosen.claims, before.read.chosen.claims];
  return (
    read.library === before.read.library &&
    areSame(merges, before.merges) &&
    areSame(read.chosen.problems, before.read.chosen.problems) &&
    now?.name === then?.name &&
    now?.text === then?.text
  );
}

interface State extends EditedFrom {
  readonly files: readonly TextFile[];
}

interface Made extends State {
  readonly changed: readonly TextFile[];
  readonly did: string;
}

/** An edit, and what is found with it; not made where works would become others than they were. */
function makeEdit(
  from: State,
  edit: Edit,
  model: ReferenceModel | undefined,
): Made | { readonly refused: Refusal } {
  const edited = applyEdit(from, edit);
  if ('refused' in edited) return edited;
  const files = inPlace(from.files, edited.changed);
  const read = readFiles(files, undefined, model, from.read);
  const [before, after] = [from.read.library.value, read.library.value];
  const same = edited.gone && sameWorks(before, after, edited.gone);
  if (edited.gone && same === undefined) return { refused: 'other-keys' };
  const merges = same ? remarked(from.merges, before, after, same) : from.merges;
  const coded = codeRead(read, merges, from);
  const labels = labelWorks(from.coded.debate.works);
  const labelOf = (work: WorkId) => labels.get(work) ?? work;
  const did = editText(edit, from.coded.debate, labelOf, edited.work);
  return { coded, read, merges, files, changed: edited.changed, did };
}
