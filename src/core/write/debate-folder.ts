import type { TextFile } from '../model/source';

/** A file of a debate, by what it is to it. */
export interface PlacedFile {
  readonly name: string;
  readonly isClaims: boolean;
}

/**
 * Where each file of a debate stands in a folder, in the order given: side by side, but for a claims file that
 * names bibliographies in a folder beside its own (`../bibliography/debate.bib`), which stand so that the
 * paths are right. Paths have no part that leads out of the folder.
 */
export function debateFolder(
  files: readonly PlacedFile[],
  bibliographies: readonly string[],
): readonly string[] {
  const beside = new Map(
    bibliographies
      .filter((path) => /^\.\.[\\/]/.test(path))
      .map(safeParts)
      .filter((parts) => parts.length > 1)
      .map((parts) => [parts.at(-1) ?? '', parts.join('/')]),
  );
  const paths = files.map(({ name, isClaims }) => {
    const own = safeParts(name).join('/') || 'file';
    if (own.includes('/') || beside.size === 0) return own;
    if (isClaims) return `claims/${own}`;
    return beside.get(own) ?? own;
  });
  return unlike(paths);
}

/** The way from one file of a folder to another. */
export function wayTo(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  while (folders.length > 0 && parts.length > 1 && folders[0] === parts[0]) {
    folders.shift();
    parts.shift();
  }
  return [...folders.map(() => '..'), ...parts].join('/');
}

function safeParts(path: string): readonly string[] {
  return path
    .split(/[\\/]/)
    .map((part) => part.replace(/[<>:"|?*\p{Cc}]/gu, '_').replace(/[. ]+$/u, ''))
    .filter((part) => part !== '' && !/^\.+$/.test(part));
}

/** Some systems know no case in names. */
function unlike(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    let free = path;
    for (let n = 2; taken.has(free.toLowerCase()); n++)
      free = path.replace(/(\.[^./]*)?$/, `-${n}$1`);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The name of the file that holds a reader's merges, beside the others. */
export const mergesName = 'faultline-merges.json';

export function writeMerges(merges: readonly string[]): TextFile {
  return {
    name: mergesName,
    text: `${JSON.stringify({ merges: merges.map((one) => JSON.parse(one)) }, null, 2)}\n`,
  };
}
