import type { Debate } from '../model/debate';
import type { ClaimId, WorkId } from '../model/id';
import { type Stance, stanceKinds } from '../model/stance';
import { groupStances } from '../view/choose-works';
import { kindOfSource, sourceKindNames } from '../view/kind-of-source';
import { labelWorks, yearText } from '../view/labels';
import { locatorText } from '../view/locator-text';
import { addressWorks } from '../view/work-address';
import type { MatrixColumns } from './export-formats';

/** A synthesis matrix: a head, and a row for each work with a cell for each column. */
export type Matrix = readonly (readonly string[])[];

/**
 * The chosen works by positions, or by claims in the order of their positions; a cell says stance, whose
 * word, where and why, the strongest first; and by whom it is coded, where there are several coders.
 */
export function matrixOf(
  debate: Debate,
  works: ReadonlySet<WorkId>,
  by: MatrixColumns = 'positions',
): Matrix {
  const labels = labelWorks(debate.works);
  const keys = addressWorks(debate.works);
  const coders = new Set(debate.stances.flatMap(({ coder }) => coder ?? []));
  const naming = coders.size > 1;
  const stances = groupStances(debate.stances);
  const columns = by === 'claims' ? claimColumns(debate) : positionColumns(debate);
  const head = ['Work', 'Title', 'Year', 'Kind', 'Key', ...columns.map(({ name }) => name)];
  const rows = debate.works
    .filter(({ id }) => works.has(id))
    .map((work) => [
      labels.get(work.id) ?? '',
      work.item.title ?? '',
      yearText(work),
      sourceKindNames[kindOfSource(work.item.type)],
      keys.get(work.id) ?? '',
      ...columns.map(({ takes }) => {
        const own = (stances.get(work.id) ?? []).filter(takes);
        const sorted = [...own].sort((a, b) => strength(a) - strength(b));
        return sorted.map((stance) => cellText(stance, labels, naming)).join('; ');
      }),
    ]);
  return [head, ...rows];
}

interface Column {
  readonly name: string;
  /** Whether a stance belongs into it. */
  readonly takes: (stance: Stance) => boolean;
}

function positionColumns({ positions }: Debate): readonly Column[] {
  return positions.map(({ id, name }) => ({ name, takes: ({ position }) => position === id }));
}

/** A stance on no claim of its position stands in a column after them, which is there where such are. */
function claimColumns({ positions, claims, stances }: Debate): readonly Column[] {
  const known = new Set<ClaimId | undefined>(claims.map(({ id }) => id));
  return positions.flatMap(({ id, name }) => {
    const whole: Column = {
      name: `${name} as a whole`,
      takes: ({ position, claim }) => position === id && !known.has(claim),
    };
    const own = claims
      .filter(({ position }) => position === id)
      .map((one) => ({
        name: `${name}: ${one.text}`,
        takes: ({ claim }: Stance) => claim === one.id,
      }));
    return stances.some(whole.takes) || own.length === 0 ? [...own, whole] : own;
  });
}

function strength({ kind }: Stance): number {
  return stanceKinds.indexOf(kind);
}

function cellText(stance: Stance, labels: ReadonlyMap<WorkId, string>, naming: boolean): string {
  const { kind, accordingTo, evidence, doubtful, note, coder } = stance;
  const word = accordingTo === undefined ? 'first hand' : `according to ${labels.get(accordingTo)}`;
  const places = evidence.map(({ locator }) => locatorText(locator)).filter(Boolean);
  const doubt =
    doubtful === undefined ? [] : [doubtful === '' ? 'doubtful' : `doubtful: ${doubtful}`];
  const by = naming && coder !== undefined ? [`coded by ${coder}`] : [];
  const told = `${kind} (${[word, ...places, ...by].join(', ')})`;
  return [told, ...doubt, ...(note ? [note] : [])].join(': ');
}

/** What a spreadsheet would run as a formula, after blanks, quotes or signs of full width too. */
const formula = /^[\s"'\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/u;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * RFC 4180; cells that a spreadsheet would run begin with an apostrophe, plain numbers do not. `raw` leaves
 * them as they are, for programs that run nothing.
 */
export function matrixAsCsv(matrix: Matrix, raw = false): string {
  const written = raw ? quoted : (text: string) => quoted(harmless(text));
  return matrix.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function harmless(text: string): string {
  const unsafe = /^[\t\r\n]/.test(text) || (formula.test(text) && !plainNumber.test(text));
  return unsafe ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table of GitHub's Markdown; no cell can end its row, start HTML or become a link. */
export function matrixAsMarkdown(matrix: Matrix): string {
  const [head = [], ...rows] = matrix.map((row) => `| ${row.map(markdownCell).join(' | ')} |\n`);
  const rule = `|${' --- |'.repeat(matrix[0]?.length ?? 0)}\n`;
  return [head, rule, ...rows].join('');
}

/** Nothing, but it ends a stretch of text: addresses are made links after escapes are undone, so `\@` would not do. */
const gap = '<!-- -->';

function markdownCell(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/@/g, `@${gap}`)
    .replace(/:\/\//g, `:/${gap}/`)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}${gap}.`);
}
