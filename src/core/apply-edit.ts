import { editClaims } from './edit/edit-claims';
import { newClaimsFile, withBibliography } from './edit/new-claims-file';
import { editWorks, type WorksEdited } from './edit-works';
import type { Coded, FilesRead } from './explore';
import type { ClaimsEdit, Edit, Refusal, WorkEdit } from './model/edit';
import type { WorkId } from './model/id';
import type { Merge } from './model/merge';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';
import type { RecordsRead } from './read/claims/records-read';
import { claimsName, exportName } from './view/file-name';
import { freeName, isList, writtenLists } from './write/written-lists';

/** The files that an edit has changed or made, or why it was not made. */
export type Edited =
  | {
      readonly changed: readonly TextFile[];
      /** Of an edit of works: the one that was changed or removed. */
      readonly work?: WorkId;
      /** Works that are gone. */
      readonly gone?: readonly WorkId[];
    }
  | { readonly refused: Refusal };

/** What an edit is made on: what was found, and what it was found from. */
export interface EditedFrom {
  readonly coded: Coded;
  readonly read: FilesRead;
  readonly merges: readonly Merge[];
}

/**
 * Makes an edit on the debate's files. A debate without a claims file gets one; works that only an article's
 * list names are first written to a bibliography of their own, so that their keys stay what they are.
 */
export function applyEdit(from: EditedFrom, edit: Edit): Edited {
  switch (edit.kind) {
    case 'correct-work':
    case 'add-work':
    case 'remove-work':
      return applyToWorks(from, edit);
    default:
      return applyToClaims(from, edit);
  }
}

function applyToClaims({ coded, read: { records } }: EditedFrom, edit: ClaimsEdit): Edited {
  const { debate, sources } = coded;
  const texts = sources.map(({ text }) => text);
  const { claims, made } = preparedFiles(coded, records);
  const isRead = claims.text === coded.claims?.text;
  const coding = isRead ? debate : readClaims(claims, debate.works, records).value;
  const edited = editClaims(claims, coding, texts, edit, records);
  if ('refused' in edited) return edited;
  return { changed: [{ ...claims, text: edited.text }, ...made] };
}

/** The claims file, begun where there is none, and the lists of articles as files. */
function preparedFiles(
  coded: Coded,
  records?: RecordsRead,
): {
  readonly claims: TextFile;
  readonly made: readonly TextFile[];
} {
  const { debate, bibliographies } = coded;
  const taken = namesOf(coded);
  const made = writtenLists(bibliographies, taken);
  const [first] = bibliographies;
  const named = first && isList(first) ? made[0]?.name : first?.file.name;
  const before = coded.claims ?? newFile(debate.title, taken);
  return { claims: { ...before, text: withBibliography(before.text, named, records) }, made };
}

function namesOf({ claims, bibliographies, sources }: Coded): ReadonlySet<string> {
  const texts = sources.map(({ text }) => text);
  const files = [claims, ...bibliographies.map(({ file }) => file), ...texts];
  return new Set(files.flatMap((file) => file?.name ?? []));
}

function applyToWorks({ coded, read, merges }: EditedFrom, edit: WorkEdit): Edited {
  const { claims } = coded;
  const taken = namesOf(coded);
  const edited = editWorks(
    {
      bibliographies: read.library.value,
      merges,
      made: preparedFiles(coded).made,
      newName: exportName(claims?.name ?? coded.debate.title, [], 'bib'),
      taken,
    },
    edit,
  );
  if ('refused' in edited) return edited;
  const also = alsoChanged(coded, edit, edited);
  if ('refused' in also) return also;
  const { work, gone, changed } = edited;
  const names = new Set(changed.map(({ name }) => name));
  const others = also.changed.filter(({ name }) => !names.has(name));
  return { changed: [...changed, ...others], gone, ...(work === undefined ? {} : { work }) };
}

/** What an edit of works makes of the claims file, and of lists that were no files yet. */
function alsoChanged(
  coded: Coded,
  edit: WorkEdit,
  { needsLists, gone, changed }: WorksEdited,
): { readonly changed: readonly TextFile[] } | { readonly refused: Refusal } {
  const { claims, debate } = coded;
  if (needsLists) {
    const { claims: begun, made } = preparedFiles(coded);
    return { changed: [begun, ...made] };
  }
  if (claims === undefined) return { changed: [] };
  if (edit.kind === 'add-work') {
    const text = withBibliography(claims.text, changed[0]?.name);
    return { changed: text === claims.text ? [] : [{ ...claims, text }] };
  }
  if (edit.kind !== 'remove-work' || !edit.withStances) return { changed: [] };
  const forget = { kind: 'forget-works', works: gone } as const;
  const edited = editClaims(claims, readClaims(claims, debate.works).value, [], forget);
  if ('refused' in edited) return edited;
  return { changed: edited.text === claims.text ? [] : [{ ...claims, text: edited.text }] };
}

function newFile(title: string, taken: ReadonlySet<string>): TextFile {
  return { name: freeName(claimsName(title), taken), text: newClaimsFile({ title }) };
}
