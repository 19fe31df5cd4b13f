import type { Work } from '../core/model/bibliography';
import type { WorkId } from '../core/model/id';
import type { Problem } from '../core/model/problem';
import { writeCslJson } from '../core/write/csl-json';
import type { Command, Terminal } from './command';
import { readNamedFile } from './files';
import { formatOf } from './format';
import { outputHelp, outputOptions, refuseToOverwrite, writeOutput } from './output';
import { problemLines } from './tell-problems';
import { readNamedWorks } from './works-files';

export const convert: Command = {
  name: 'convert',
  summary: 'turn bibliographies of any format into CSL-JSON',
  help: `Turns bibliographies into CSL-JSON, all works of all files in the order given. Reads BibTeX,
BibLaTeX, RIS, CSL-JSON, Zotero's JSON, PubMed (nbib and XML), EndNote (XML and enw) and Web of
Science, whatever a file is named.

Usage: faultline convert FILE … --to csl-json [--keys FILE] [--out FILE] [--force]

  --to csl-json      the only format so far
  --keys FILE        only the works whose citation keys stand in FILE, one a line
${outputHelp}

Mistakes in the files are told on standard error, and what is good is written all the same.

Examples:
  faultline convert bibliography/smuggling-trafficking-nexus.bib --to csl-json
  faultline convert library.ris more.bib --to csl-json --out library.json

Exit codes: 0 fine, 1 problems in the files, 2 called wrongly.
`,
  options: { to: 'value', keys: 'value', ...outputOptions },
  operands: ['FILE'],
  more: true,
  run: async (given, terminal) => {
    formatOf(given, ['csl-json']);
    await refuseToOverwrite(given);
    const wanted = await readKeys(given.values.get('keys'), terminal);
    const works: Work[] = [];
    let understood = false;
    let problems = 0;
    for (const path of given.operands) {
      const found = await readNamedWorks(path, terminal);
      terminal.tell(problemLines(found.problems));
      problems += found.problems.length;
      understood ||= found.value.format !== undefined;
      for (const work of found.value.works) {
        if (wanted && !wanted.has(work.key)) continue;
        // Every file begins with w1.
        works.push({ ...work, id: `w${works.length + 1}` as WorkId });
      }
    }
    const missing = wanted ? keysMissing(wanted, works) : [];
    terminal.tell(problemLines(missing));
    if (!understood) return 1;
    const written = await writeOutput(writeCslJson(works), given, terminal);
    return written && problems + missing.length === 0 ? 0 : 1;
  },
};

/** Where each wanted key stands in the file of keys. */
type WantedKeys = ReadonlyMap<string, { readonly file: string; readonly line: number }>;

/** @throws Misuse when the file of keys cannot be read */
async function readKeys(
  file: string | undefined,
  terminal: Terminal,
): Promise<WantedKeys | undefined> {
  if (file === undefined) return undefined;
  const { value, problems } = await readNamedFile(file);
  terminal.tell(problemLines(problems));
  const wanted = new Map<string, { readonly file: string; readonly line: number }>();
  for (const [n, line] of (value?.text ?? '').split(/\r\n?|\n/).entries()) {
    const key = line.trim();
    if (key !== '' && !wanted.has(key)) wanted.set(key, { file, line: n + 1 });
  }
  return wanted;
}

function keysMissing(wanted: WantedKeys, works: readonly Work[]): readonly Problem[] {
  const found = new Set(works.map(({ key }) => key));
  return [...wanted].flatMap(([key, { file, line }]) =>
    found.has(key)
      ? []
      : [{ code: 'unknown-work', place: { file, line, column: 1 }, facts: { key } } as const],
  );
}
