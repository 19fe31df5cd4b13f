import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import { type Stance, stanceKinds } from '../model/stance';
import { groupStances } from '../view/choose-works';
import { kindOfSource, sourceKindNames } from '../view/kind-of-source';
import { labelWorks, yearText } from '../view/labels';
import { locatorText } from '../view/locator-text';
import { addressWorks } from '../view/work-address';

/** A synthesis matrix: a head, and a row for each work with a cell for each position. */
export type Matrix = readonly (readonly string[])[];

/** The chosen works by positions; a cell says stance, whose word, where and why, the strongest first. */
export function matrixOf(debate: Debate, works: ReadonlySet<WorkId>): Matrix {
  const labels = labelWorks(debate.works);
  const keys = addressWorks(debate.works);
  const stances = groupStances(debate.stances);
  const head = ['Work', 'Title', 'Year', 'Kind', 'Key', ...debate.positions.map((p) => p.name)];
  const rows = debate.works
    .filter(({ id }) => works.has(id))
    .map((work) => [
      labels.get(work.id) ?? '',
      work.item.title ?? '',
      yearText(work),
      sourceKindNames[kindOfSource(work.item.type)],
      keys.get(work.id) ?? '',
      ...debate.positions.map(({ id }) => {
        const own = (stances.get(work.id) ?? []).filter(({ position }) => position === id);
        const sorted = [...own].sort((a, b) => strength(a) - strength(b));
        return sorted.map((stance) => cellText(stance, labels)).join('; ');
      }),
    ]);
  return [head, ...rows];
}

function strength({ kind }: Stance): number {
  return stanceKinds.indexOf(kind);
}

function cellText(stance: Stance, labels: ReadonlyMap<WorkId, string>): string {
  const { kind, accordingTo, evidence, note } = stance;
  const word = accordingTo === undefined ? 'first hand' : `according to ${labels.get(accordingTo)}`;
  const places = evidence.map(({ locator }) => locatorText(locator)).filter(Boolean);
  return [`${kind} (${[word, ...places].join(', ')})`, ...(note ? [note] : [])].join(': ');
}

/** What a spreadsheet would run as a formula, after blanks, quotes or signs of full width too. */
const formula = /^[\s"'\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/u;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** RFC 4180; cells that a spreadsheet would run begin with an apostrophe, plain numbers do not. */
export function matrixAsCsv(matrix: Matrix): string {
  return matrix.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const unsafe = /^[\t\r\n]/.test(text) || (formula.test(text) && !plainNumber.test(text));
  const safe = unsafe ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table of GitHub's Markdown; no cell can end its row, start HTML or become a link. */
export function matrixAsMarkdown(matrix: Matrix): string {
  const [head = [], ...rows] = matrix.map((row) => `| ${row.map(markdownCell).join(' | ')} |\n`);
  const rule = `|${' --- |'.repeat(matrix[0]?.length ?? 0)}\n`;
  return [head, rule, ...rows].join('');
}

function markdownCell(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#@]/g, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}
