import type { TextFile } from '../model/source';

/** A file of a debate, by what it is to it. */
export interface PlacedFile {
  readonly name: string;
  readonly isClaims: boolean;
}

/**
 * Where each file of a debate stands in a folder, in the order given: side by side, but for a claims file that
 * names its bibliography in a folder beside its own (`../bibliography/debate.bib`), which stand so that the
 * path is right. Paths have no part that leads out of the folder.
 */
export function debateFolder(
  files: readonly PlacedFile[],
  bibliography: string | undefined,
): readonly string[] {
  const parts = safeParts(bibliography ?? '');
  const isBeside = /^\.\.[\\/]/.test(bibliography ?? '') && parts.length > 1;
  const named = isBeside ? parts.at(-1) : undefined;
  const paths = files.map(({ name, isClaims }) => {
    const own = safeParts(name).join('/') || 'file';
    if (own.includes('/') || named === undefined) return own;
    if (isClaims) return `claims/${own}`;
    return own === named ? parts.join('/') : own;
  });
  return unlike(paths);
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
