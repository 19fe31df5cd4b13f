import { hasOthers } from '../core/model/and-others';
import type { Bibliography, Work } from '../core/model/bibliography';
import { keysFor } from '../core/model/citation-key';
import { cslNameVariables } from '../core/model/csl';
import type { WorkId } from '../core/model/id';
import type { Problem, Reading } from '../core/model/problem';
import type { Reference } from '../core/model/reference';
import type { Span, TextFile } from '../core/model/source';
import { blankedOutside, listInArticle } from '../core/read/list-in-article';
import { isReference } from '../core/read/references/is-reference';
import { unpackModel } from '../core/read/references/model';
import { readReferences } from '../core/read/references/read-references';
import { previewReference } from '../core/view/preview-reference';
import { problemText } from '../core/view/problem-text';
import { counted } from '../core/view/words';
import { writeBibtex } from '../core/write/bibtex';
import { writeCslJson } from '../core/write/csl-json';
import { writeRis } from '../core/write/ris';
import { type Arguments, Misuse } from './arguments';
import type { Command, Terminal } from './command';
import { readNamedList } from './files';
import { formatOf } from './format';
import { outputHelp, outputOptions, refuseToOverwrite, writeOutput } from './output';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

const formats = ['bibtex', 'csl-json', 'ris'] as const;
type Format = (typeof formats)[number];

export const references: Command = {
  name: 'references',
  summary: 'turn a printed list of references into works',
  help: `Reads a list of references as it is printed (a PDF too), in any style, and says of each what it is: names, date,
title, container, volume, pages, publisher, place, DOI, as CSL-JSON.

Usage: faultline references FILE|- [--lines] --json
       faultline references FILE|- [--lines] --to FORMAT [--out FILE] [--force]

  -              read standard input
  --lines        each line is one reference, read by itself; when left out, numbers, bullets, empty
                 lines, hanging indents and wrapped lines tell where one begins, and a dash for the
                 author stands for that of the reference before
  --json         for other programs: of each reference its text, its place (offsets in UTF-16 units of
                 the decoded text), the work, and where in the reference each field stands and how
                 sure it is, from 0 to 1
  --to FORMAT    bibtex (keys as olson2016migrant), csl-json or ris
${outputHelp}

What looks like no reference, or like a note that points to one ("Ibid."), is told on standard error and not
exported; with --json it stands under "problems". With --to, so is how many fields are doubtful. Of an article
only its list is read. A list that is not UTF-8 is read by a guess, which is told.

Examples:
  faultline references list.txt --json
  pbpaste | faultline references - --to bibtex --out list.bib

Exit codes: 0 fine, 1 problems, 2 called wrongly.
`,
  options: { lines: 'flag', json: 'flag', to: 'value', ...outputOptions },
  operands: ['FILE'],
  run: async (given, terminal) => {
    const format = wantedFormat(given);
    await refuseToOverwrite(given);
    const { value, problems } = await readList(given, terminal);
    if (format !== 'json') {
      terminal.tell(problemLines(problems));
      terminal.tell(doubtLine(value));
      terminal.tell(unnamedLine(format, value));
    }
    const content = format === 'json' ? jsonOf(value, problems) : contentOf(format, value);
    const written = await writeOutput(content, given, terminal);
    return written && problems.length === 0 ? 0 : 1;
  },
};

/** @throws Misuse for no format, for two, and for one that is not there */
function wantedFormat(given: Arguments): Format | 'json' {
  if (!given.flags.has('json')) {
    if (given.values.get('to') === undefined)
      throw new Misuse(`--json or --to is missing; there is --to ${formats.join(', ')}`);
    return formatOf(given, formats);
  }
  if (given.values.has('to')) throw new Misuse('--json does not go with --to');
  return 'json';
}

/** The model is large and comes only here. */
async function readList(
  { operands: [path = ''], flags }: Arguments,
  terminal: Terminal,
): Promise<Reading<readonly Reference[]>> {
  const { value: file, problems } = await readNamedList(path);
  if (!file) return { value: [], problems };
  terminal.tell(guessLine(file));
  const { trainedModel } = await import('../core/read/references/trained-model');
  const model = unpackModel(trainedModel);
  const lines = flags.has('lines');
  const list = lines ? undefined : listInArticle(file);
  if (list) terminal.tell(listLine(file, list));
  const text = list ? blankedOutside(file.text, list) : file.text;
  const read = readReferences(text, model, { lines, name: file.name });
  return { value: read.value, problems: [...problems, ...read.problems] };
}

/** How each format says that there are more people than it names. */
const openEnds: Readonly<Record<Format, string>> = {
  bibtex: '"and others"',
  'csl-json': 'a last name "others", which is pandoc\'s word for it',
  ris: 'a last name "et al."',
};

function unnamedLine(format: Format, references: readonly Reference[]): string {
  const count = references
    .filter(isReference)
    .filter(({ item }) => cslNameVariables.some((variable) => hasOthers(item[variable]))).length;
  if (count === 0) return '';
  const has = count === 1 ? 'has' : 'have';
  return `${counted(count, 'reference')} with "et al." ${has} more authors than the list names: what is written has ${openEnds[format]} there\n`;
}

function listLine({ name, text }: TextFile, { start, end }: Span): string {
  const lineOf = (at: number) => text.slice(0, at).split(/\r\n?|\n/).length;
  return `${name} is an article: of it only its list of references is read, lines ${lineOf(start)} to ${lineOf(end)}\n`;
}

function jsonOf(references: readonly Reference[], problems: readonly Problem[]): string {
  const told = problems.map((problem) => {
    const { line, column } = problem.place;
    const { what, todo } = problemText(problem);
    return { code: problem.code, line, column, message: `${what}; ${todo}` };
  });
  return `${JSON.stringify({ references, problems: told })}\n`;
}

/** How much of it a reader should look at; the page shows the same fields as doubtful. */
function doubtLine(references: readonly Reference[]): string {
  const doubts = references
    .filter(isReference)
    .map((reference) => previewReference(reference).doubtful.length)
    .filter((count) => count > 0);
  if (doubts.length === 0) return '';
  const fields = doubts.reduce((sum, count) => sum + count, 0);
  const are = fields === 1 ? 'is' : 'are';
  return `${counted(fields, 'field')} in ${counted(doubts.length, 'reference')} ${are} doubtful: --json says which, and the page shows them (Add references …)\n`;
}

function contentOf(format: Format, references: readonly Reference[]): string {
  const works = worksOf(references);
  switch (format) {
    case 'bibtex':
      return writeBibtex([libraryOf(works)], new Set(works.map(({ id }) => id)));
    case 'csl-json':
      return writeCslJson(works);
    case 'ris':
      return writeRis(works);
  }
}

function worksOf(references: readonly Reference[]): readonly Work[] {
  const works = references
    // What is told to be no reference is not exported as one.
    .filter(isReference)
    .map(({ item, start, end, shortName }, n): Work => {
      const id = `w${n + 1}` as WorkId;
      return { id, key: '', item, entry: { start, end }, ...(shortName ? { shortName } : {}) };
    });
  const keys = keysFor(works, []);
  return works.map((work) => ({ ...work, key: keys.get(work.id) ?? work.id }));
}

/** To the writers, works of a list are works of a file that is not BibTeX. */
function libraryOf(works: readonly Work[]): Bibliography {
  return { file: { name: '', text: '' }, format: 'csl-json', blocks: [], works };
}
