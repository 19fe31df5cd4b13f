import type { FileEdit, KeptFile } from './kept-debate';
import { applySplice, inverseSplice, spliceBetween } from './splice';

/** A file's new content; undefined removes it, and `private` left out stays as it was. */
export interface Change {
  readonly file: string;
  readonly after: KeptFile['content'] | undefined;
  readonly private?: boolean;
}

/** Undefined where nothing changes. */
export function editOf(files: readonly KeptFile[], change: Change): FileEdit | undefined {
  const found = files.findIndex(({ name }) => name === change.file);
  const before = files[found];
  const isPrivate = change.private ?? before?.private ?? false;
  const { after } = change;
  if (
    typeof before?.content === 'string' &&
    typeof after === 'string' &&
    before.private === isPrivate
  ) {
    if (before.content === after) return undefined;
    return { kind: 'splice', file: change.file, ...spliceBetween(before.content, after) };
  }
  if (before === undefined && after === undefined) return undefined;
  return {
    kind: 'whole',
    place: found < 0 ? files.length : found,
    before,
    after:
      after === undefined ? undefined : { name: change.file, content: after, private: isPrivate },
  };
}

/** Undefined where the files are not those that the edit was made for. */
export function applyEdit(
  files: readonly KeptFile[],
  edit: FileEdit,
): readonly KeptFile[] | undefined {
  const name = edit.kind === 'splice' ? edit.file : (edit.before ?? edit.after)?.name;
  const found = files.findIndex((file) => file.name === name);
  if (edit.kind === 'splice') {
    const file = files[found];
    const content = typeof file?.content === 'string' ? applySplice(file.content, edit) : undefined;
    if (file === undefined || content === undefined) return undefined;
    return files.with(found, { ...file, content });
  }
  if (edit.before === undefined ? found >= 0 : found < 0) return undefined;
  const place = edit.before === undefined ? Math.min(edit.place, files.length) : found;
  const removed = edit.before === undefined ? 0 : 1;
  return files.toSpliced(place, removed, ...(edit.after === undefined ? [] : [edit.after]));
}

export function inverseEdit(edit: FileEdit): FileEdit {
  return edit.kind === 'splice'
    ? { ...edit, ...inverseSplice(edit) }
    : { ...edit, before: edit.after, after: edit.before };
}

/** All of them, one after the other; undefined where one does not fit. */
export function applyEdits(
  files: readonly KeptFile[],
  edits: readonly FileEdit[],
): readonly KeptFile[] | undefined {
  let now: readonly KeptFile[] | undefined = files;
  for (const edit of edits) now = now && applyEdit(now, edit);
  return now;
}

export function inverseEdits(edits: readonly FileEdit[]): readonly FileEdit[] {
  return edits.map(inverseEdit).reverse();
}

/** What is stored of an edit, in code units and bytes. */
export function sizeOf(edit: FileEdit): number {
  if (edit.kind === 'splice') return edit.removed.length + edit.inserted.length;
  return (edit.before?.content.length ?? 0) + (edit.after?.content.length ?? 0);
}
