import { editClaims, type Refusal } from './edit/edit-claims';
import { newClaimsFile, withBibliography } from './edit/new-claims-file';
import type { Exploration } from './explore';
import type { Bibliography } from './model/bibliography';
import type { Edit } from './model/edit';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';
import { exportName } from './view/file-name';
import { writeBibtex } from './write/bibtex';

/** The files that an edit has changed or made, or why it was not made. */
export type Edited = { readonly changed: readonly TextFile[] } | { readonly refused: Refusal };

/**
 * Makes an edit on the debate's files. A debate without a claims file gets one; works that only an article's
 * list names are first written to a bibliography of their own, so that their keys stay what they are.
 */
export function applyEdit(exploration: Exploration, edit: Edit): Edited {
  const { debate, sources, bibliographies } = exploration;
  const taken = new Set(
    [
      exploration.claims,
      ...bibliographies.map(({ file }) => file),
      ...sources.map(({ text }) => text),
    ].flatMap((file) => file?.name ?? []),
  );
  const made = new Map(
    bibliographies
      .filter(({ format, works }) => format === 'reference-list' && works.length > 0)
      .map((one) => [one, writtenList(one, taken)]),
  );
  const [first] = bibliographies;
  const named = first && (made.get(first) ?? first.file).name;
  const before = exploration.claims ?? newFile(debate.title, taken);
  const claims = { name: before.name, text: withBibliography(before.text, named) };
  const edited = editClaims(
    claims,
    readClaims(claims, debate.works).value,
    sources.map(({ text }) => text),
    edit,
  );
  if ('refused' in edited) return edited;
  return { changed: [{ name: claims.name, text: edited.text }, ...made.values()] };
}

function newFile(title: string, taken: Set<string>): TextFile {
  const name = exportName(title.replace(/[./\\]/g, ' '), [], 'yaml');
  return { name: freeName(name, taken), text: newClaimsFile({ title }) };
}

/** The works of an article's list as BibTeX, under the article's name. */
function writtenList(list: Bibliography, taken: Set<string>): TextFile {
  const name = freeName(`${list.file.name.replace(/\.[^.]*$/, '')}.references.bib`, taken);
  return { name, text: writeBibtex([list], new Set(list.works.map(({ id }) => id))) };
}

function freeName(name: string, taken: Set<string>): string {
  const [, base = name, extension = ''] = /^(.*?)(\.[^.]*)$/.exec(name) ?? [];
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${base}-${n}${extension}`;
  taken.add(free);
  return free;
}
