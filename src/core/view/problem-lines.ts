import type { Problem } from '../model/problem';
import { problemText } from './problem-text';
import { untrusted } from './untrusted-text';

/** What is told at a place: `where` is the file's name, `at` the place in it. */
export interface ToldAt {
  readonly where: string;
  readonly at: string;
  readonly words: string;
}

/**
 * `file:line:column: what; todo`, a line for each thing that there is to tell of a file, in the order of the first
 * places; further places of the same stand behind it: "; also at 3:54, 23:11".
 */
export function problemLinesOf(problems: readonly Problem[]): readonly string[] {
  const told = problems.map((problem): ToldAt => {
    const { file, line, column } = problem.place;
    const { what, todo } = problemText(problem);
    return { where: untrusted(file, 200), at: `${line}:${column}`, words: `${what}; ${todo}` };
  });
  return linesOf(told);
}

/** The same for places that are told in another way, as "page 3". */
export function linesOf(told: readonly ToldAt[], between = ':'): readonly string[] {
  const groups = new Map<string, ToldAt[]>();
  for (const one of told) {
    const same = JSON.stringify([one.where, one.words]);
    const group = groups.get(same);
    if (group) group.push(one);
    else groups.set(same, [one]);
  }
  return [...groups.values()].map((group) => {
    const [{ where, at, words } = { where: '', at: '', words: '' }, ...more] = group;
    const places = [...new Set(more.map((one) => one.at))].filter((place) => place !== at);
    const also = places.length > 0 ? `; also at ${places.join(', ')}` : '';
    return `${where}${between}${at}: ${words}${also}`;
  });
}
