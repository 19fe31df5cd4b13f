import { positionsOfWorks } from '../analysis/camps';
import type { Bibliography } from '../model/bibliography';
import type { WorkId } from '../model/id';
import type { Choices } from '../view/choices';
import { noPosition } from '../view/choose-works';
import { exportName } from '../view/file-name';
import { writeBibtex } from './bibtex';
import { writeCslJson } from './csl-json';
import { type WrittenDebate, writeDebateJson } from './debate-json';
import { type ExportFormat, exportFormats } from './export-formats';
import { writeGexf } from './gexf';
import { writeGraphml } from './graphml';
import { type FigureOptions, type FigureSource, writeMapSvg } from './map-svg/map-svg';
import { type MatrixColumns, matrixAsCsv, matrixAsMarkdown, matrixOf } from './matrix';
import { writeRis } from './ris';

export interface ExportSource extends WrittenDebate, FigureSource {
  readonly bibliographies: readonly Bibliography[];
}

/** The field in which an exported entry may name the positions that the work stands for. */
export const positionsField = 'faultline-positions';

/** What may be chosen of a format besides; what a format does not know it leaves alone. */
export interface ExportOptions {
  /** BibTeX: whether entries name the positions that their work stands for. */
  readonly withPositions?: boolean;
  /** Matrices: positions, when left out. */
  readonly columns?: MatrixColumns;
  /** Matrix as CSV: cells as they are, even those that a spreadsheet would run. */
  readonly raw?: boolean;
  /** Map as SVG: what of it is seen. */
  readonly figure?: FigureOptions;
}

/** The chosen works in a format, in the order of the bibliography. */
export function exportWorks(
  from: ExportSource,
  works: ReadonlySet<WorkId>,
  format: ExportFormat,
  options: ExportOptions = {},
): string {
  const { withPositions, columns, raw, figure } = options;
  switch (format) {
    case 'bibtex': {
      const positions = { field: positionsField, of: positionsOfWorks(from.camps) };
      return writeBibtex(from.bibliographies, works, withPositions ? positions : undefined);
    }
    case 'csl-json':
      return writeCslJson(from.debate.works.filter((work) => works.has(work.id)));
    case 'ris':
      return writeRis(from.debate.works.filter((work) => works.has(work.id)));
    case 'json':
      return writeDebateJson(from, works);
    case 'matrix-csv':
      return matrixAsCsv(matrixOf(from.debate, works, columns), raw);
    case 'matrix-md':
      return matrixAsMarkdown(matrixOf(from.debate, works, columns));
    case 'svg':
      return writeMapSvg(from, works, figure);
    case 'gexf':
      return writeGexf(from, works);
    case 'graphml':
      return writeGraphml(from, works);
  }
}

/**
 * A file name that says what is in the file: `smuggling-trafficking-nexus_takeover.bib`. `base` is the
 * claims file's name, or the bibliography's.
 */
export function exportNames(
  base: string,
  choices: Choices,
  scope: 'selected' | 'shown' | 'all',
  format: ExportFormat | 'text',
): string {
  const extension = exportFormats.find((row) => row.format === format)?.extension ?? 'txt';
  if (scope === 'all') return exportName(base, [], extension);
  return exportName(base, scope === 'selected' ? [choices.work ?? ''] : limits(choices), extension);
}

function limits(choices: Choices): readonly string[] {
  const { positions, stances, hands, kinds, from, to, finding, query } = choices;
  const years = from === undefined && to === undefined ? '' : `${from ?? ''}-${to ?? ''}`;
  const named = positions.map((id) => (id === noPosition ? 'no-position' : id));
  return [
    ...named,
    ...stances,
    ...hands.map((h) => `${h}-hand`),
    ...kinds,
    years,
    finding ?? '',
    query,
  ].filter(Boolean);
}
