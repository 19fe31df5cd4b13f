import type { Problem } from '../core/model/problem';
import { problemLinesOf } from '../core/view/problem-lines';

/** Each problem on its line, with all places where it is the same, ready to print; empty when there is none. */
export function problemLines(problems: readonly Problem[]): string {
  return problemLinesOf(problems)
    .map((line) => `${line}\n`)
    .join('');
}
