import type { Problem } from '../model/problem';
import type { TextFile } from '../model/source';
import { untrusted } from './untrusted-text';

/** A problem with the text that stands at its place; empty where the file is not at hand. */
export interface ShownProblem {
  readonly problem: Problem;
  readonly excerpt: string;
}

/** In characters; more of a line nobody reads in a list. */
const longestExcerpt = 160;
/** So much of the line is shown before the column told. */
const before = 40;

/** Each problem with its line, cut round the column; linear in the files and the problems. */
export function showProblems(
  problems: readonly Problem[],
  files: readonly TextFile[],
): readonly ShownProblem[] {
  const wanted = new Map<string, Set<number>>();
  for (const { place } of problems) {
    const lines = wanted.get(place.file);
    if (lines) lines.add(place.line);
    else wanted.set(place.file, new Set([place.line]));
  }
  const lines = new Map(
    files.flatMap((file) => {
      const numbers = wanted.get(file.name);
      return numbers ? [[file.name, linesOf(file.text, numbers)] as const] : [];
    }),
  );
  return problems.map((problem) => {
    const { file, line, column } = problem.place;
    return { problem, excerpt: excerptOf(lines.get(file)?.get(line) ?? '', column) };
  });
}

/** The lines of these numbers, counted from 1, as `placesIn` counts them. */
function linesOf(text: string, numbers: ReadonlySet<number>): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  const last = Math.max(...numbers);
  let start = 0;
  for (let number = 1; number <= last && start <= text.length; number++) {
    const end = endOfLine(text, start);
    if (numbers.has(number)) lines.set(number, text.slice(start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return i;
}

function excerptOf(line: string, column: number): string {
  const start = Math.max(0, column - 1 - before);
  const cut = line.slice(start, start + 20 * longestExcerpt).trim();
  return (start > 0 && cut !== '' ? '…' : '') + untrusted(cut, longestExcerpt);
}
