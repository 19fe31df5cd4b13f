import type { CodersCompared } from '../core/analysis/coders/compare-coders';
import type { CodingsCompared } from '../core/analysis/coders/paired-file';
import { lastPart } from '../core/choose-files';
import { compareCodings } from '../core/compare-codings';
import type { Exploration } from '../core/explore';
import type { Problem } from '../core/model/problem';
import type { FirstCoding, OtherCoding } from '../core/pair-files';
import { bibliographiesNamedIn } from '../core/read/claims';
import {
  agreementColumns,
  agreementRows,
  agreementSentences,
} from '../core/view/coder-agreement-text';
import { disagreementLines, showDisagreements } from '../core/view/disagreement-text';
import { itselfSentences, pairingSentences } from '../core/view/pairing-text';
import { agreementJson } from './agree-json';
import type { Command } from './command';
import { readNamedFile } from './files';
import { checkPairs, pairsAsked, proposedOptions } from './pairs';
import { readBibliographiesOf, readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

export const agree: Command = {
  name: 'agree',
  summary: 'lay the codings of two or more coders beside each other',
  help: `Lays the stances of two or more coders beside each other: how far they agree on each position and over
all (share alike, Cohen's kappa, Krippendorff's alpha, each with its interval and what it rests on), and
each disagreement with the stances, places and notes of both.

Positions, claims and works of a further file are paired with those of the first: by id or key, else by a
name, thesis or text that differs in case, accents, punctuation and spaces at most; works by DOI, or title,
year and first author, where the file names a bibliography of its own. What is alike only is proposed, and
printed as an option to copy.

Usage: faultline agree CLAIMS.yaml [CLAIMS.yaml …] [--pair THEIRS=OURS …] [--json]

  CLAIMS.yaml   claims files, the first with its bibliography. Coders are named by "coder: …" of a stance
                or of the file, else by the file; one file may hold several coders.

  --pair THEIRS=OURS   a position, claim or work of a further file is that of the first, by ids or keys;
                       "THEIRS=" alone: only the further file has it. May be given several times.
  --json               the figures, pairs, the units that were compared, and the disagreements, for other
                       programs

Examples:
  faultline agree claims/debate.yaml claims/debate-second.yaml
  faultline agree a.yaml b.yaml --pair cartels=takeover --pair getting-by=survival
  faultline agree claims/both.yaml --json

Exit codes: 0 fine (however little they agree), 1 problems in the files, 2 called wrongly.
`,
  options: { json: 'flag', pair: 'values' },
  operands: ['CLAIMS.yaml'],
  more: true,
  run: async ({ operands: [path = '', ...otherPaths], flags, lists }, { print, tell }) => {
    const { exploration, problems, understood } = await readDebate(path);
    for (const { file } of exploration.bibliographies) tell(guessLine(file));
    const { files, unread } = await readOthers(otherPaths, exploration);
    const { debate, claims, bibliographies } = exploration;
    const first = {
      file: path,
      debate,
      bibliographies: bibliographies.map(({ file }) => file),
      ...(claims && { text: claims.text }),
    };
    const { value, problems: told } = comparePaired(first, files, lists.get('pair') ?? []);
    const all = [...problems, ...unread, ...told];
    tell(problemLines(all));
    if (!understood) return 1;
    print(flags.has('json') ? agreementJson(value, first) : inWords(value, first));
    return all.length === 0 ? 0 : 1;
  },
};

/** A bibliography of the first's name that is not there is taken for that of the first. */
async function readOthers(paths: readonly string[], { bibliographies: first }: Exploration) {
  const known = new Set(first.map(({ file }) => lastPart(file.name)));
  const files: OtherCoding[] = [];
  const unread: Problem[] = [];
  for (const path of paths) {
    const { value, problems } = await readNamedFile(path);
    unread.push(...problems);
    if (value === undefined) continue;
    const read = await readBibliographiesOf(value);
    unread.push(...read.flatMap((one) => one.problems));
    for (const named of bibliographiesNamedIn(value)) {
      const isHere = read.length > 0 || known.has(lastPart(named));
      if (!isHere) unread.push(missing(path, named));
    }
    files.push({ claims: value, bibliographies: read.flatMap((one) => one.value ?? []) });
  }
  return { files, unread };
}

function missing(file: string, path: string): Problem {
  return { code: 'bibliography-missing', place: { file, line: 1, column: 1 }, facts: { path } };
}

/** Once to know what there is to be paired, and once as is asked. */
function comparePaired(
  first: FirstCoding,
  others: readonly OtherCoding[],
  asked: readonly string[],
) {
  const plain = compareCodings(first, others);
  if (asked.length === 0) return plain;
  const choices = pairsAsked(asked, first.debate, plain.value.files);
  const paired = compareCodings(
    first,
    others.map((other, i) => ({ ...other, choices: choices[i] ?? [] })),
  );
  checkPairs(choices, paired.value.files);
  return paired;
}

function inWords(compared: CodingsCompared, { file, debate }: FirstCoding): string {
  const sentences = [
    ...itselfSentences(file, compared.files),
    ...agreementSentences(compared, debate.works),
    ...compared.files.flatMap((one) => pairingSentences({ file, coding: debate }, one)),
  ];
  const options = proposedOptions(compared.files);
  const proposed =
    options.length === 0
      ? []
      : [['To take for one what may be one, add:', ...options.map((one) => `  ${one}`)].join('\n')];
  const said = [sentences.join('\n'), ...proposed];
  if (compared.overall.kinds.units === 0) return `${said.join('\n\n')}\n`;
  const shown = showDisagreements(compared, debate);
  const list = shown.map((one, i) => {
    const [first = '', ...lines] = disagreementLines(one);
    return [`${i + 1}. ${first}`, ...lines.map((line) => ` ${line}`)].join('\n');
  });
  return [...said, tableOf(compared), ...list].join('\n\n').concat('\n');
}

const head = ['Position', 'Units', 'Works', 'Alike', 'Kappa', 'Alpha'];

/** Kinds and sides one below the other, the columns in line. */
function tableOf(compared: CodersCompared): string {
  const rows = agreementRows(compared);
  const parts = (['kinds', 'sides'] as const).map((of) => [
    [agreementColumns[of], ...head.slice(1)],
    ...rows
      .filter((row) => row.of === of)
      .map(({ position = 'All', units, works, alike, kappa, alpha, few }) => [
        `  ${position}`,
        `${units}${few ? '*' : ''}`,
        String(works),
        ...[alike, kappa, alpha],
      ]),
  ]);
  const widths = head.map((_, i) =>
    Math.max(...parts.flat().map((cells) => (cells[i] ?? '').length)),
  );
  const lines = parts.flat().map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const note = rows.some(({ few }) => few) ? ['  * fewer than 30 units: a hint at most'] : [];
  return [...lines, ...note].join('\n');
}
