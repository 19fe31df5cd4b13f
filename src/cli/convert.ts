import type { Bibliography, Work } from '../core/model/bibliography';
import type { WorkId } from '../core/model/id';
import type { Problem } from '../core/model/problem';
import { type ReferenceStyle, referenceList, referenceStyles } from '../core/view/reference-style';
import { writeBibtex } from '../core/write/bibtex';
import { writeCslJson } from '../core/write/csl-json';
import { writeRis } from '../core/write/ris';
import { type Arguments, Misuse } from './arguments';
import type { Command, Terminal } from './command';
import { readNamedFile } from './files';
import { formatOf } from './format';
import { outputHelp, outputOptions, refuseToOverwrite, writeOutput } from './output';
import { problemLines } from './tell-problems';
import { readNamedLibrary } from './works-files';

const formats = ['bibtex', 'csl-json', 'ris', 'text'] as const;
type Format = (typeof formats)[number];

export const convert: Command = {
  name: 'convert',
  summary: 'turn bibliographies of any format into BibTeX, CSL-JSON, RIS or text',
  help: `Turns bibliographies into one of another format, all works of all files in the order given.
Reads BibTeX, BibLaTeX, RIS, CSL-JSON, Zotero's JSON, PubMed (nbib and XML), EndNote (XML and enw)
and Web of Science, whatever a file is named.

Usage: faultline convert FILE … --to FORMAT [--style STYLE] [--keys FILE] [--out FILE] [--force]

  --to FORMAT        bibtex: entries of BibTeX files as they stand there, with the strings and
                     parents that they need; works of other formats written anew, for BibLaTeX and
                     BibTeX, with a key (olson2016migrant) where they have none
                     csl-json: for Zotero, pandoc, citation-js
                     ris: for EndNote, Zotero, Mendeley; what RIS has no tag for becomes a note
                     text: a formatted bibliography, a line for each work, in the order given
  --style STYLE      of --to text: ${referenceStyles.join(', ')}; apa when left out
  --keys FILE        only the works whose citation keys stand in FILE, one a line
${outputHelp}

Mistakes in the files are told on standard error, and what is good is written all the same.

Examples:
  faultline convert bibliography/smuggling-trafficking-nexus.bib --to ris
  faultline convert library.ris more.bib --to bibtex --out library.bib
  faultline convert library.bib --to bibtex --keys cited.txt --out cited.bib
  faultline convert library.nbib --to text --style chicago

Exit codes: 0 fine, 1 problems in the files, 2 called wrongly.
`,
  options: { to: 'value', style: 'value', keys: 'value', ...outputOptions },
  operands: ['FILE'],
  more: true,
  run: async (given, terminal) => {
    const format = formatOf(given, formats);
    const style = styleOf(given);
    await refuseToOverwrite(given);
    const wanted = await readKeys(given.values.get('keys'), terminal);
    const { value: library, problems } = await readNamedLibrary(given.operands, terminal);
    terminal.tell(problemLines(problems));
    const works = library
      .flatMap((one) => one.works)
      .filter(({ key }) => !wanted || wanted.has(key));
    const missing = wanted ? keysMissing(wanted, works) : [];
    terminal.tell(problemLines(missing));
    if (library.every((one) => one.format === undefined)) return 1;
    const content =
      format === 'text' ? await textOf(works, style) : contentOf(format, library, works);
    const written = await writeOutput(content, given, terminal);
    return written && problems.length + missing.length === 0 ? 0 : 1;
  },
};

/** citation-js takes longer to start than all else, so it comes only when it is needed. */
async function textOf(works: readonly Work[], style: ReferenceStyle): Promise<string> {
  const { formatBibliography } = await import('../references/format-bibliography');
  return referenceList(formatBibliography(works, style));
}

/** @throws Misuse for a style that is not there */
function styleOf({ values }: Arguments): ReferenceStyle {
  const wanted = values.get('style');
  if (wanted === undefined) return 'apa';
  if (values.get('to') !== 'text') throw new Misuse('--style goes with --to text');
  const style = referenceStyles.find((name) => name === wanted);
  if (style) return style;
  throw new Misuse(`unknown style "${wanted}"; there is ${referenceStyles.join(', ')}`);
}

function contentOf(
  format: Exclude<Format, 'text'>,
  library: readonly Bibliography[],
  works: readonly Work[],
): string {
  switch (format) {
    case 'bibtex':
      return writeBibtex(library, new Set<WorkId>(works.map(({ id }) => id)));
    case 'csl-json':
      return writeCslJson(works);
    case 'ris':
      return writeRis(works);
  }
}

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
