import { dirname, join } from 'node:path';
import { type Exploration, explore } from '../core/explore';
import { inOrder, type Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { bibliographiesNamedIn } from '../core/read/claims';
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
  const exploration = explore(readings.flatMap(({ value }) => (value ? [value] : [])));
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
