import type { Debate } from '../core/model/debate';
import { type StanceKind, stanceKinds } from '../core/model/stance';
import { defaultChoices } from '../core/view/choices';
import { chooseWorks, noPosition } from '../core/view/choose-works';
import { limitsText } from '../core/view/limits-text';
import { themes } from '../core/view/palette';
import { showRows } from '../core/view/rows';
import { listed } from '../core/view/words';
import {
  type ExportFormat,
  exportFormats,
  matrixColumns,
  positionsField,
  publicFormats,
  wholeFormats,
} from '../core/write/export-formats';
import { exportWorks } from '../core/write/export-works';
import { keptBack, keptBackText } from '../core/write/public-debate';
import { type Arguments, Misuse } from './arguments';
import type { Command } from './command';
import { exportPage } from './export-page';
import { formatOf } from './format';
import { outputHelp, outputOptions, refuseToOverwrite, writeOutput } from './output';
import { readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

const formats = [...exportFormats, ...wholeFormats];

export const exportCommand: Command = {
  name: 'export',
  summary: 'write a debate, or some of its works, as BibTeX, a matrix, a figure, a graph or a page',
  help: `Writes the works of a debate, all or those that take a side.

Usage: faultline export CLAIMS.yaml --to FORMAT [--position P,…] [--stance S,…]
                        [--with-positions] [--columns C] [--raw] [--theme T]
                        [--out FILE] [--force]

  --to FORMAT        ${formatLines()}
  --position P,…     only works with a stance on one of these positions; "${noPosition}": works with none
  --stance S,…       only works with a stance of these kinds: ${stanceKinds.join(', ')};
                     with --position, a stance of that kind on that position
  --with-positions   in BibTeX, name the positions of each work in the field ${positionsField}
  --columns C        of a matrix: ${matrixColumns.join(' or ')}, these in the order of the positions
  --raw              in matrix-csv, leave cells as they are, even those that a spreadsheet would run
  --theme T          of svg: ${themes.join(' or ')}; light when left out
${outputHelp}

Of html, jsonld and argdown what is marked "private: true" in the claims file stays out, and is counted;
html has no text of an article and none of the fields that reference managers keep for you alone.

Mistakes in the files are told on standard error, and what is good is written all the same.

Examples:
  faultline export claims/smuggling-trafficking-nexus.yaml --to bibtex --position takeover
  faultline export claims/debate.yaml --to bibtex --stance holds,supports --out sides.bib
  faultline export claims/debate.yaml --to matrix-csv --columns claims --out matrix.csv
  faultline export claims/debate.yaml --to svg --position takeover --out takeover.svg
  faultline export claims/debate.yaml --to graphml --out debate.graphml
  faultline export claims/debate.yaml --to html --out debate.html

Exit codes: 0 fine, 1 problems in the files, 2 called wrongly.
`,
  options: {
    to: 'value',
    position: 'value',
    stance: 'value',
    'with-positions': 'flag',
    columns: 'value',
    raw: 'flag',
    theme: 'value',
    ...outputOptions,
  },
  operands: ['CLAIMS.yaml'],
  run: async (given, terminal) => {
    const format = formatOf(
      given,
      formats.map((row) => row.format),
    );
    if (format === 'html') return exportPage(given, terminal);
    const options = optionsOf(given, format);
    const stances = stancesOf(given);
    await refuseToOverwrite(given);
    const { exploration, problems, understood } = await readDebate(given.operands[0] ?? '');
    for (const { file } of exploration.bibliographies) terminal.tell(guessLine(file));
    terminal.tell(problemLines(problems));
    if (!understood) return 1;
    const positions = positionsOf(given, exploration.debate);
    const choices = { ...defaultChoices, stances, positions };
    const { debate, cites } = exploration;
    const rows = showRows(debate, cites);
    const works = new Set(chooseWorks(rows, debate.stances, choices));
    const { theme } = options;
    const limits = limitsText(choices, debate, []);
    const figure = { choices, limits, ...(theme ? { theme } : {}) };
    const content = exportWorks(exploration, works, format, { ...options, figure });
    if (options.raw) terminal.tell(rawNotice);
    const left = keptBackText(keptBack(debate));
    if (left !== undefined) terminal.tell(publicFormats.includes(format) ? `${left}\n` : allNotice);
    const written = await writeOutput(content, given, terminal);
    return written && problems.length === 0 ? 0 : 1;
  },
};

function formatLines(): string {
  return formats.map((row) => `${row.format}: ${row.explained}`).join(`\n${' '.repeat(21)}`);
}

const allNotice =
  'This format has what is marked private, too; html, jsonld and argdown leave it out.\n';

const rawNotice =
  'Cells stand as they are in the files: a spreadsheet may run those that begin with =, +, - or @.\n';

/** @throws Misuse for what does not go with the format */
function optionsOf(given: Arguments, format: ExportFormat) {
  const columns = oneOf(given, 'columns', matrixColumns, ['matrix-csv', 'matrix-md'], format);
  const theme = oneOf(given, 'theme', themes, ['svg'], format);
  const raw = given.flags.has('raw');
  if (raw && format !== 'matrix-csv') throw new Misuse('--raw goes with --to matrix-csv');
  const withPositions = given.flags.has('with-positions');
  return { withPositions, raw, ...(columns ? { columns } : {}), ...(theme ? { theme } : {}) };
}

/** The word given for an option that some formats have. */
function oneOf<W extends string>(
  { values }: Arguments,
  option: string,
  known: readonly W[],
  formats: readonly ExportFormat[],
  format: ExportFormat,
): W | undefined {
  const given = values.get(option);
  if (given === undefined) return undefined;
  if (!formats.includes(format))
    throw new Misuse(`--${option} goes with --to ${listed(formats, 'or')}`);
  const word = known.find((one) => one === given);
  if (word === undefined) throw new Misuse(`--${option} is ${listed(known, 'or')}, not "${given}"`);
  return word;
}

function stancesOf({ values }: Arguments): readonly StanceKind[] {
  return listOf(values.get('stance')).map((word) => {
    const kind = stanceKinds.find((known) => known === word);
    if (kind) return kind;
    throw new Misuse(`there is no stance "${word}"; there are ${stanceKinds.join(', ')}`);
  });
}

function positionsOf({ values }: Arguments, { positions }: Debate): readonly string[] {
  const ids = positions.map(({ id }): string => id);
  const given = values.get('position');
  const words = given !== undefined && ids.includes(given) ? [given] : listOf(given);
  return words.map((word) => {
    if (word === noPosition || ids.includes(word)) return word;
    const known = ids.length === 0 ? 'the debate has none' : `the debate has ${ids.join(', ')}`;
    throw new Misuse(`there is no position "${word}"; ${known}`);
  });
}

function listOf(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
