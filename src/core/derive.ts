import { applyEdit, type EditedFrom } from './apply-edit';
import { type CalledWorks, carryEdits, type Seen, type Unmade } from './carry-edits';
import { type CarriedWork, carryWorks } from './carry-works';
import {
  areSame,
  type Coded,
  type CodedBefore,
  codeRead,
  type FilesRead,
  readFiles,
} from './explore';
import { inPlace } from './in-place';
import { mergeOfAll, remarked } from './merge-entries';
import type { Work } from './model/bibliography';
import type { Edit, Refusal } from './model/edit';
import type { WorkId } from './model/id';
import type { Merge } from './model/merge';
import type { TextFile } from './model/source';
import { worksOfEdit } from './model/works-of-edit';
import type { ReferenceModel } from './read/references/model';
import { sameWorks } from './same-works';
import { editText, refusalText, unmadeText, wordsOfEdit } from './view/edit-text';
import { labelWorks } from './view/labels';
import { addressWorks } from './view/work-address';

/** What a reader has done to the files. */
export interface Done {
  readonly edits: readonly Edit[];
  readonly merges: readonly Merge[];
  /** Whether all works that still seem to be listed more than once are merged after that. */
  readonly all: boolean;
  /** Where the edits were made on something else than these files: what that was. */
  readonly seen?: Seen;
}

/** What one edit did. */
export interface EditMade {
  /** As it was made. */
  readonly edit: Edit;
  /** In words. */
  readonly did: string;
  /** The files that it has changed or made. */
  readonly changed: readonly TextFile[];
  /** All of them after it. */
  readonly merges: readonly Merge[];
  /** What the works that it names were called: their ids may be others' by now. */
  readonly called: CalledWorks;
}

export interface Derived extends CodedBefore {
  /** The merges before the edits: those given, and that of all. */
  readonly merged: readonly Merge[];
  /** Edits that change nothing are left out. */
  readonly made: readonly EditMade[];
  /** Why an edit was not made; those after it were not made either. */
  readonly refused?: string;
  /** Edits that do not go together with what another has made since they were; the others were made. */
  readonly unmade: readonly Unmade[];
}

interface Means {
  readonly model?: ReferenceModel | undefined;
  /** What was found of the files, or of some of them, before. */
  readonly before?: CodedBefore | undefined;
}

/** A debate found anew from its files and what the reader has done to them; the map is drawn of it later. */
export function derive(
  files: readonly TextFile[],
  { edits, merges: given, all, seen }: Done,
  { model, before }: Means = {},
): Derived {
  let now = files;
  let read = readFiles(now, undefined, model, before?.read);
  const library = read.library.value;
  let merges = all ? [...given, mergeOfAll(library, given)] : given;
  let coded = before && isAsBefore(read, merges, before) ? before.coded : undefined;
  coded ??= codeRead(read, merges, before);
  const merged = merges;
  const texts = coded.sources.map(({ text }) => text);
  const carry = seen && carryEdits(seen, texts);
  const made: EditMade[] = [];
  const unmade: Unmade[] = [];
  let refused: string | undefined;
  for (const asked of edits) {
    const judged = carry ? carry(asked, coded.debate) : { edit: asked };
    if ('unmade' in judged) {
      unmade.push(withCalled(judged.unmade, coded));
      continue;
    }
    const carried = carryWorks(read.library.value, judged.edit);
    if ('unmade' in carried) {
      unmade.push(withCalled(unmadeOf(carried, judged.edit, coded), coded));
      continue;
    }
    const { edit } = carried;
    const next = makeEdit({ coded, read, merges, files: now }, edit, model);
    if ('refused' in next) {
      refused = refusalText(next.refused);
      break;
    }
    // What the files say already is no step to be undone.
    if (next.changed.every((file) => isThere(now, file))) continue;
    const { did, changed } = next;
    const called = calledIn(coded.debate.works, edit);
    ({ coded, read, merges, files: now } = next);
    made.push({ edit, did, changed, merges, called });
  }
  return {
    ...{ coded, read, merges, merged, made },
    unmade,
    ...(refused === undefined ? {} : { refused }),
  };
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

function unmadeOf(
  { unmade, work, anyway }: Exclude<CarriedWork, { edit: Edit }>,
  edit: Edit,
  { debate }: Coded,
): Unmade {
  const did = editText(edit, debate, labelsIn(debate.works), work);
  const sentence = unmadeText(did, unmade);
  return { sentence, words: wordsOfEdit(edit), ...(anyway ? { anyway } : {}) };
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
  const { debate } = from.coded;
  const did = editText(edit, debate, labelsIn(debate.works), edited.work);
  return { coded, read, merges, files, changed: edited.changed, did };
}

/** How to make an edit all the same is said by ids, which are others' after the next. */
function withCalled(unmade: Unmade, { debate }: Coded): Unmade {
  const { anyway } = unmade;
  const called = anyway && calledIn(debate.works, anyway);
  return called?.size ? { ...unmade, called } : unmade;
}

/** An edit seldom changes the works, and to name all of them takes longer than the rest of it. */
const addressesOf = new WeakMap<readonly Work[], ReadonlyMap<WorkId, string>>();

function calledIn(works: readonly Work[], edit: Edit): CalledWorks {
  const named = worksOfEdit(edit);
  if (named.length === 0) return new Map();
  const addresses = addressesOf.get(works) ?? addressWorks(works);
  addressesOf.set(works, addresses);
  return new Map(named.map((work) => [work, addresses.get(work) ?? '']));
}

function isThere(files: readonly TextFile[], { name, text }: TextFile): boolean {
  return files.some((file) => file.name === name && file.text === text);
}

function labelsIn(works: readonly Work[]): (work: WorkId) => string {
  const labels = labelWorks(works);
  return (work) => labels.get(work) ?? work;
}
