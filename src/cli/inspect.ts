import type { Bibliography } from '../core/model/bibliography';
import type { Problem, Reading } from '../core/model/problem';
import { numbered } from '../core/read/library';
import { formatNames, libraryText } from '../core/view/library-text';
import { problemText } from '../core/view/problem-text';
import { untrusted } from '../core/view/untrusted-text';
import { counted } from '../core/view/words';
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
    const readings: Reading<Bibliography>[] = [];
    for (const path of operands) readings.push(await readNamedWorks(path, terminal));
    if (json) terminal.print(`{"files":[${readings.map(fileAsJson).join(',')}]}\n`);
    else terminal.print(inWords(readings, flags.has('same')));
    return readings.every(({ problems }) => problems.length === 0) ? 0 : 1;
  },
};

/** Each mistake, what is in each file, what stands in them twice, and all in one sentence. */
function inWords(files: readonly Reading<Bibliography>[], same: boolean): string {
  const found = files.flatMap(({ value: { format }, problems }) =>
    problems.map(({ code }) => ({ code, format })),
  );
  const works = files.reduce((sum, { value }) => sum + value.works.length, 0);
  return [
    ...files.map(({ problems }) => problemLines(problems)),
    ...(files.length > 1 ? files.map(fileLine) : []),
    same ? sameLines(numbered(files.map(({ value }) => value))) : '',
    `${libraryText(works, files.length, found)}\n`,
  ].join('');
}

/** "a.ris: RIS, windows-1252 (guessed), 12 works, no problems". */
function fileLine({ value, problems }: Reading<Bibliography>): string {
  const { file, format, works } = value;
  const encoding = file.encoding === 'utf-8' ? undefined : file.encoding;
  const parts = [
    format === undefined ? 'not read' : formatNames[format],
    encoding && `${encoding}${file.guessed ? ' (guessed)' : ''}`,
    counted(works.length, 'work'),
    problems.length === 0 ? 'no problems' : counted(problems.length, 'problem'),
  ];
  return `${untrusted(file.name, 200)}: ${parts.filter(Boolean).join(', ')}\n`;
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
