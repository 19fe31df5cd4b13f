import type { CoderAgreement, CodersCompared } from '../core/analysis/coders/compare-coders';
import { compareCodings } from '../core/compare-codings';
import type { Debate } from '../core/model/debate';
import type { WorkId } from '../core/model/id';
import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import {
  agreementColumns,
  agreementRows,
  agreementSentences,
} from '../core/view/coder-agreement-text';
import { disagreementLines, showDisagreements } from '../core/view/disagreement-text';
import { addressWorks } from '../core/view/work-address';
import type { Command } from './command';
import { readNamedFile } from './files';
import { readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

export const agree: Command = {
  name: 'agree',
  summary: 'lay the codings of two or more coders beside each other',
  help: `Lays the stances of two or more coders beside each other: how far they agree on each position and over
all (share alike, Cohen's kappa, Krippendorff's alpha, each with its interval and what it rests on), and
each disagreement with the stances, places and notes of both.

Usage: faultline agree CLAIMS.yaml [CLAIMS.yaml …] [--json]

  CLAIMS.yaml   claims files over one bibliography, that of the first. Coders are named by "coder: …" of
                a stance or of the file, else by the file; one file may hold several coders.

  --json   the figures, the units that were compared, and the disagreements, for other programs

Examples:
  faultline agree claims/debate.yaml claims/debate-second.yaml
  faultline agree claims/both.yaml --json

Exit codes: 0 fine (however little they agree), 1 problems in the files, 2 called wrongly.
`,
  options: { json: 'flag' },
  operands: ['CLAIMS.yaml'],
  more: true,
  run: async ({ operands: [path = '', ...otherPaths], flags }, { print, tell }) => {
    const { exploration, problems, understood } = await readDebate(path);
    for (const { file } of exploration.bibliographies) tell(guessLine(file));
    const { files, unread } = await readOthers(otherPaths);
    const { debate } = exploration;
    const { value: compared, problems: told } = compareCodings({ file: path, debate }, files);
    const all = [...problems, ...unread, ...told];
    tell(problemLines(all));
    if (!understood) return 1;
    print(flags.has('json') ? asJson(compared, debate) : inWords(compared, debate));
    return all.length === 0 ? 0 : 1;
  },
};

async function readOthers(paths: readonly string[]) {
  const files: TextFile[] = [];
  const unread: Problem[] = [];
  for (const path of paths) {
    const { value, problems } = await readNamedFile(path);
    if (value) files.push(value);
    unread.push(...problems);
  }
  return { files, unread };
}

function inWords(compared: CodersCompared, debate: Debate): string {
  const sentences = agreementSentences(compared, debate.works);
  if (compared.overall.kinds.units === 0) return `${sentences.join('\n')}\n`;
  const shown = showDisagreements(compared, debate);
  const list = shown.map((one, i) => {
    const [first = '', ...lines] = disagreementLines(one);
    return [`${i + 1}. ${first}`, ...lines.map((line) => ` ${line}`)].join('\n');
  });
  return [sentences.join('\n'), tableOf(compared), ...list].join('\n\n').concat('\n');
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

function asJson(compared: CodersCompared, debate: Debate): string {
  const addresses = addressWorks(debate.works);
  const key = (id: WorkId) => addresses.get(id) ?? id;
  const gaps = new Map(compared.disagreements.map(({ unit, gap }) => [unit, gap]));
  const content = {
    coders: compared.coders.map(({ name, file, stances }) => ({
      name,
      file,
      stances: stances.length,
    })),
    overall: {
      kinds: figures(compared.overall.kinds),
      sides: figures(compared.overall.sides),
    },
    positions: compared.positions.map(({ position, kinds, sides }) => ({
      position: position.id,
      kinds: figures(kinds),
      sides: figures(sides),
    })),
    units: compared.units.map((unit) => ({
      work: key(unit.work),
      position: unit.position,
      ...(unit.accordingTo && { 'according-to': key(unit.accordingTo) }),
      values: unit.values.map((value) => value ?? null),
      sides: unit.sides.map((side) => side ?? null),
      ...(gaps.has(unit) && { gap: gaps.get(unit) }),
    })),
    disagreements: showDisagreements(compared, debate).map(({ unit, gap, sides }) => ({
      work: key(unit.work),
      position: unit.position,
      ...(unit.accordingTo && { 'according-to': key(unit.accordingTo) }),
      gap,
      coders: sides.map(({ coder, value, stances }) => ({
        coder,
        value,
        stances: stances.map(({ stance, claim, places, note }) => ({
          stance: stance.kind,
          ...(claim !== undefined && { claim }),
          places,
          passages: stance.evidence.flatMap(({ passage }) => (passage ? [passage] : [])),
          ...(note !== undefined && { note }),
          line: stance.place.line,
        })),
      })),
    })),
    'left-out': compared.leftOut.map(({ position, file }) => ({ position: position.id, file })),
    alone: compared.alone.map((works) => works.map(key)),
    sentences: agreementSentences(compared, debate.works),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function figures({ units, works, alike, kappa, alpha, mostUsed, pairs }: CoderAgreement) {
  return { units, works, alike, kappa, alpha, 'most-used': mostUsed, pairs };
}
