import { type CodersCompared, compareCoders } from './analysis/coders/compare-coders';
import type { Coding, Debate } from './model/debate';
import { inOrder, type Problem, type Reading } from './model/problem';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';

/**
 * Lays further claims files beside the coding of a debate, all read against the debate's works: a key that
 * its bibliography lacks is told, and the rest compared. Without further files the coders of the one file
 * are compared. `file` is the name of the debate's own claims file; `problems` are those of the others.
 */
export function compareCodings(
  { file, debate }: { readonly file: string; readonly debate: Debate },
  others: readonly TextFile[],
): Reading<CodersCompared> {
  const problems: Problem[] = [];
  const files: { file: string; coding: Coding }[] = [{ file, coding: debate }];
  for (const other of others) {
    const { value, problems: told } = readClaims(other, debate.works);
    files.push({ file: other.name, coding: value });
    // Without works every key is unknown; that is told where the bibliography is missing.
    for (const problem of told) {
      if (debate.works.length > 0 || problem.code !== 'unknown-work') problems.push(problem);
    }
  }
  const works = debate.works.map(({ id }) => id);
  return { value: compareCoders(files, works), problems: inOrder(problems) };
}
