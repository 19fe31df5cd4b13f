import type { Bibliography } from '../core/model/bibliography';
import type { Problem, ProblemCode, Reading } from '../core/model/problem';
import { problemText } from '../core/view/problem-text';
import { counted } from '../core/view/words';
import type { Command } from './command';
import { problemLines } from './tell-problems';
import { readNamedWorks } from './works-files';

export const inspect: Command = {
  name: 'inspect',
  summary: 'say what is in bibliographies: works, formats, encodings, mistakes',
  help: `Says how many works there are in bibliographies, and lists each mistake as
file:line:column: what is wrong, and what to do. Reads BibTeX, BibLaTeX, RIS, CSL-JSON, Zotero's
JSON, PubMed (nbib and XML), EndNote (XML and enw) and Web of Science, whatever a file is named.

Usage: faultline inspect FILE … [--json]

  --json   for other programs: of each file its format, its encoding, its works with key, type
           and place (offsets in UTF-16 units of the decoded text), and its problems

An encoding that had to be guessed is told on standard error.

Examples:
  faultline inspect bibliography/smuggling-trafficking-nexus.bib
  faultline inspect library.ris export.nbib --json

Exit codes: 0 no problem, 1 problems, 2 called wrongly.
`,
  options: { json: 'flag' },
  operands: ['FILE'],
  more: true,
  run: async ({ operands, flags }, terminal) => {
    const json = flags.has('json');
    const reports: string[] = [];
    const sum: Sum = { works: 0, files: 0, lost: 0, problems: 0 };
    for (const path of operands) {
      const found = await readNamedWorks(path, terminal);
      add(sum, found);
      reports.push(json ? fileAsJson(found) : problemLines(found.problems));
    }
    terminal.print(json ? `{"files":[${reports.join(',')}]}\n` : reports.join('') + inWords(sum));
    return sum.problems === 0 ? 0 : 1;
  },
};

interface Sum {
  works: number;
  files: number;
  /** Entries that are there but could not be read, or not whole. */
  lost: number;
  problems: number;
}

/** What costs an entry, or a part of it. */
const losses: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'entry-unclosed',
  'entry-malformed',
  'nesting-too-deep',
  'text-between-entries',
]);

function add(sum: Sum, { value, problems }: Reading<Bibliography>): void {
  sum.files++;
  sum.works += value.works.length;
  sum.problems += problems.length;
  sum.lost += problems.filter(({ code }) => losses.has(code)).length;
}

function inWords({ works, files, lost, problems }: Sum): string {
  const parts = [`${counted(works, 'work')} in ${counted(files, 'file')}`];
  if (lost > 0) parts.push(`${counted(lost, 'entry', 'entries')} not understood`);
  if (problems > lost) parts.push(counted(problems - lost, lost > 0 ? 'other problem' : 'problem'));
  if (problems === 0) parts.push('no problems');
  return `${parts.join('; ')}\n`;
}

function fileAsJson({ value, problems }: Reading<Bibliography>): string {
  const { file, format, works } = value;
  return JSON.stringify({
    file: file.name,
    format: format ?? null,
    encoding: file.encoding ?? null,
    works: works.map(({ key, item, entry: { start, end } }) => ({
      key,
      type: item.type,
      start,
      end,
    })),
    problems: problems.map(problemAsJson),
  });
}

function problemAsJson(problem: Problem) {
  const { line, column } = problem.place;
  const { what, todo } = problemText(problem);
  return { code: problem.code, line, column, message: `${what}; ${todo}` };
}
