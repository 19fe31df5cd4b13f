import type { Change } from './file-edit';
import type { KeptFile } from './kept-debate';

/** What makes the second files of the first: by name, those that are gone, new or of another content. */
export function changesBetween(
  before: readonly KeptFile[],
  after: readonly KeptFile[],
): readonly Change[] {
  const old = new Map(before.map((file) => [file.name, file]));
  const names = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !names.has(name));
  const changed = after.filter((file) => !isSame(old.get(file.name), file));
  return [
    ...gone.map(({ name }) => ({ file: name, after: undefined })),
    ...changed.map(({ name, content, private: isPrivate }) => ({
      file: name,
      after: content,
      private: isPrivate,
    })),
  ];
}

function isSame(before: KeptFile | undefined, after: KeptFile): boolean {
  if (before === after) return true;
  if (before?.private !== after.private) return false;
  const [a, b] = [before.content, after.content];
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
