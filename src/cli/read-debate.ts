import { basename, dirname, join, resolve } from 'node:path';
import { type Exploration, explore } from '../core/explore';
import { type Merge, renamedIn } from '../core/model/merge';
import { inOrder, type Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { bibliographiesNamedIn } from '../core/read/claims';
import { readMerges } from '../core/read-merges';
import { mergesName } from '../core/write/debate-folder';
import { readMentionedFile, readNamedArticle, readNamedFile } from './files';

export interface ReadDebate {
  readonly exploration: Exploration;
  /** Of the files and of the debate, in order. */
  readonly problems: readonly Problem[];
  /** Whether there was a claims file or a bibliography in what was given. */
  readonly understood: boolean;
}

/**
 * Reads a claims file, the bibliography that it names, and source texts.
 * @throws Misuse when a file that the caller named cannot be read
 */
export async function readDebate(
  claimsPath: string,
  textPaths: readonly string[] = [],
): Promise<ReadDebate> {
  const claims = await readNamedFile(claimsPath);
  const bibliographies = claims.value ? await readBibliographiesOf(claims.value) : [];
  const texts = await Promise.all(textPaths.map(readNamedArticle));
  const readings = [claims, ...bibliographies, ...texts];
  const files = readings.flatMap(({ value }) => (value ? [value] : []));
  const exploration = explore(files, { merges: await mergesBeside(claimsPath, files) });
  // A bibliography that is there but is no text is not missing.
  const unread = bibliographies.some((one) => one.problems.length > 0);
  const found = exploration.problems.filter((p) => !unread || p.code !== 'bibliography-missing');
  const problems = [...readings.flatMap((reading) => reading.problems), ...found];
  const understood =
    exploration.claims !== undefined ||
    exploration.bibliographies.some(({ works, blocks }) => works.length + blocks.length > 0);
  if (!understood && problems.length === 0) problems.push(notUnderstood(claimsPath));
  return { exploration, problems: inOrder(problems), understood };
}

/**
 * What a reader has said on the page of works that stand in the debate twice, saved beside the claims file, or
 * beside its folder `claims`; there files are known by their names alone.
 */
async function mergesBeside(claims: string, files: readonly TextFile[]): Promise<readonly Merge[]> {
  const folder = dirname(resolve(claims));
  const folders = basename(folder) === 'claims' ? [folder, dirname(folder)] : [folder];
  const pathOf = new Map(files.map(({ name }) => [basename(name), name]));
  for (const one of folders) {
    const found = (await readMentionedFile(join(one, mergesName)))?.value;
    if (found === undefined) continue;
    return readMerges(found.text).map((merge) =>
      renamedIn(merge, (name) => pathOf.get(basename(name)) ?? name),
    );
  }
  return [];
}

/** Those that are there; what is wrong with them is told. */
export async function readBibliographiesOf(claims: TextFile) {
  const paths = bibliographiesNamedIn(claims).map((path) => join(dirname(claims.name), path));
  const read = await Promise.all(paths.map(readMentionedFile));
  return read.filter((one) => one !== undefined);
}

function notUnderstood(name: string): Problem {
  return {
    code: 'file-not-understood',
    place: { file: name, line: 1, column: 1 },
    facts: { name },
  };
}
