import { editClaims } from './edit/edit-claims';
import { newClaimsFile, withBibliography } from './edit/new-claims-file';
import type { Exploration } from './explore';
import type { Edit, Refusal } from './model/edit';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';
import { claimsName } from './view/file-name';
import { freeName, isList, writtenLists } from './write/written-lists';

/** The files that an edit has changed or made, or why it was not made. */
export type Edited = { readonly changed: readonly TextFile[] } | { readonly refused: Refusal };

/**
 * Makes an edit on the debate's files. A debate without a claims file gets one; works that only an article's
 * list names are first written to a bibliography of their own, so that their keys stay what they are.
 */
export function applyEdit(exploration: Exploration, edit: Edit): Edited {
  const { debate, sources, bibliographies } = exploration;
  const texts = sources.map(({ text }) => text);
  const files = [exploration.claims, ...bibliographies.map(({ file }) => file), ...texts];
  const taken = new Set(files.flatMap((file) => file?.name ?? []));
  const made = writtenLists(bibliographies, taken);
  const [first] = bibliographies;
  const named = first && isList(first) ? made[0]?.name : first?.file.name;
  const before = exploration.claims ?? newFile(debate.title, taken);
  const claims = { name: before.name, text: withBibliography(before.text, named) };
  const edited = editClaims(claims, readClaims(claims, debate.works).value, texts, edit);
  if ('refused' in edited) return edited;
  return { changed: [{ name: claims.name, text: edited.text }, ...made] };
}

function newFile(title: string, taken: ReadonlySet<string>): TextFile {
  return { name: freeName(claimsName(title), taken), text: newClaimsFile({ title }) };
}
