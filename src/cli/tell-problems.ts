import type { Problem } from '../core/model/problem';
import { problemLine } from '../core/view/problem-text';

/** Each problem on its line, ready to print; empty when there is none. */
export function problemLines(problems: readonly Problem[]): string {
  return problems.map((problem) => `${problemLine(problem)}\n`).join('');
}
