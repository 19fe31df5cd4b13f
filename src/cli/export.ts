import type { Debate } from '../core/model/debate';
import { type StanceKind, stanceKinds } from '../core/model/stance';
import { defaultChoices } from '../core/view/choices';
import { chooseWorks, noPosition } from '../core/view/choose-works';
import { showRows } from '../core/view/rows';
import { exportFormats, exportWorks, positionsField } from '../core/write/export-works';
import { type Arguments, Misuse } from './arguments';
import type { Command } from './command';
import { formatOf } from './format';
import { outputHelp, outputOptions, refuseToOverwrite, writeOutput } from './output';
import { readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write the works of a debate, or some of them, as BibTeX, RIS, a matrix, JSON or GEXF',
  help: `Writes the works of a debate, all or those that take a side.

Usage: faultline export CLAIMS.yaml --to FORMAT [--position P,…] [--stance S,…]
                        [--with-positions] [--out FILE] [--force]

  --to FORMAT        ${formatLines()}
  --position P,…     only works with a stance on one of these positions; "${noPosition}": works with none
  --stance S,…       only works with a stance of these kinds: ${stanceKinds.join(', ')};
                     with --position, a stance of that kind on that position
  --with-positions   in BibTeX, name the positions of each work in the field ${positionsField}
${outputHelp}

Mistakes in the files are told on standard error, and what is good is written all the same.

Examples:
  faultline export claims/smuggling-trafficking-nexus.yaml --to bibtex --position takeover
  faultline export claims/debate.yaml --to bibtex --stance holds,supports --out sides.bib
  faultline export claims/debate.yaml --to gexf --out debate.gexf

Exit codes: 0 fine, 1 problems in the files, 2 called wrongly.
`,
  options: {
    to: 'value',
    position: 'value',
    stance: 'value',
    'with-positions': 'flag',
    ...outputOptions,
  },
  operands: ['CLAIMS.yaml'],
  run: async (given, terminal) => {
    const format = formatOf(
      given,
      exportFormats.map((row) => row.format),
    );
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
    const content = exportWorks(exploration, works, format, given.flags.has('with-positions'));
    const written = await writeOutput(content, given, terminal);
    return written && problems.length === 0 ? 0 : 1;
  },
};

function formatLines(): string {
  return exportFormats.map((row) => `${row.format}: ${row.explained}`).join(`\n${' '.repeat(21)}`);
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
