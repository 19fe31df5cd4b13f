import type { Bibliography } from '../core/model/bibliography';
import type { Problem, ProblemCode, Reading } from '../core/model/problem';
import { libraryText } from '../core/view/library-text';
import { problemText } from '../core/view/problem-text';
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
    const problems: { readonly code: ProblemCode }[] = [];
    let works = 0;
    for (const path of operands) {
      const found = await readNamedWorks(path, terminal);
      for (const { code } of found.problems) problems.push({ code });
      works += found.value.works.length;
      reports.push(json ? fileAsJson(found) : problemLines(found.problems));
    }
    const sentence = libraryText(works, operands.length, problems);
    terminal.print(
      json ? `{"files":[${reports.join(',')}]}\n` : `${reports.join('')}${sentence}\n`,
    );
    return problems.length === 0 ? 0 : 1;
  },
};

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
