import { readBibliography } from '../core/read/bibliography';
import { writeCslJson } from '../core/write/csl-json';
import type { Command } from './command';
import { readNamedFile } from './files';
import { formatOf } from './format';
import { outputHelp, outputOptions, refuseToOverwrite, writeOutput } from './output';
import { problemLines } from './tell-problems';

export const convert: Command = {
  name: 'convert',
  summary: 'turn a BibTeX or BibLaTeX file into CSL-JSON',
  help: `Turns a BibTeX or BibLaTeX file into CSL-JSON.

Usage: faultline convert FILE.bib --to csl-json [--out FILE] [--force]

  --to csl-json      the only format so far
${outputHelp}

Mistakes in the file are told on standard error, and what is good is written all the same.

Examples:
  faultline convert bibliography/smuggling-trafficking-nexus.bib --to csl-json
  faultline convert library.bib --to csl-json --out library.json

Exit codes: 0 fine, 1 problems in the file, 2 called wrongly.
`,
  options: { to: 'value', ...outputOptions },
  operands: ['FILE.bib'],
  run: async (given, terminal) => {
    formatOf(given, ['csl-json']);
    await refuseToOverwrite(given);
    const { value: file, problems: unread } = await readNamedFile(given.operands[0] ?? '');
    terminal.tell(problemLines(unread));
    if (file === undefined) return 1;
    const { value, problems } = readBibliography(file);
    terminal.tell(problemLines(problems));
    const written = await writeOutput(writeCslJson(value.works), given, terminal);
    return written && problems.length === 0 ? 0 : 1;
  },
};
