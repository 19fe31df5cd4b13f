import type { CiteFinding } from '../model/article';
import { problemText } from './problem-text';

/** What the check says in the same words of several places. */
export interface GroupedFinding {
  readonly what: string;
  readonly todo: string;
  /** Where they stand in the text, ascending. */
  readonly starts: readonly number[];
}

/** The findings of a check, each said once, in the order of their first places. */
export function groupFindings(findings: readonly CiteFinding[]): readonly GroupedFinding[] {
  const groups = new Map<string, GroupedFinding & { readonly starts: number[] }>();
  for (const { problem, start } of findings) {
    const { what, todo } = problemText(problem);
    const key = JSON.stringify([what, todo]);
    const group = groups.get(key);
    if (group) group.starts.push(start);
    else groups.set(key, { what, todo, starts: [start] });
  }
  return [...groups.values()];
}
