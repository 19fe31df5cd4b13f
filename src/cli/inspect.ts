import type { Bibliography } from '../core/model/bibliography';
import type { Problem, Reading } from '../core/model/problem';
import { numbered } from '../core/read/library';
import { type FoundProblem, libraryText } from '../core/view/library-text';
import { problemText } from '../core/view/problem-text';
import { Misuse } from './arguments';
import type { Command } from './command';
import { sameLines } from './same-lines';
import { problemLines } from './tell-problems';
import { readNamedWorks } from './works-files';

export const inspect: Command = {
  name: 'inspect',
  summary: 'say what is in bibliographies: works, formats, encodings, mistakes',
  help: `Says how many works there are in bibliographies, and lists each mistake as
file:line:column: what is wrong, and what to do. Reads BibTeX, BibLaTeX, RIS, CSL-JSON, Zotero's
JSON, PubMed (nbib and XML), EndNote (XML and enw) and Web of Science, whatever a file is named.

Usage: faultline inspect FILE … [--same] [--json]

  --same   list the works that seem to stand in these files more than once, and why

  --json   for other programs: of each file its format, its encoding, its works with key, type
           and place (offsets in UTF-16 units of the decoded text), and its problems;
           not with --same

An encoding that had to be guessed is told on standard error.

Examples:
  faultline inspect bibliography/smuggling-trafficking-nexus.bib
  faultline inspect zotero.bib scopus.ris --same
  faultline inspect library.ris export.nbib --json

Exit codes: 0 no problem, 1 problems, 2 called wrongly.
`,
  options: { json: 'flag', same: 'flag' },
  operands: ['FILE'],
  more: true,
  run: async ({ operands, flags }, terminal) => {
    const json = flags.has('json');
    if (json && flags.has('same')) throw new Misuse('--json does not go with --same');
    const reports: string[] = [];
    const problems: FoundProblem[] = [];
    const kept: Bibliography[] = [];
    let works = 0;
    for (const path of operands) {
      const found = await readNamedWorks(path, terminal);
      const { format } = found.value;
      for (const { code } of found.problems) problems.push({ code, format });
      works += found.value.works.length;
      if (flags.has('same')) kept.push(found.value);
      reports.push(json ? fileAsJson(found) : problemLines(found.problems));
    }
    if (flags.has('same')) terminal.print(sameLines(numbered(kept)));
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
