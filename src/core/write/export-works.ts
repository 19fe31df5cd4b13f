import { positionsOfWorks } from '../analysis/camps';
import type { Bibliography } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { writeArgdown } from './argdown';
import { writeBibtex } from './bibtex';
import { writeCslJson } from './csl-json';
import { type WrittenDebate, writeDebateJson } from './debate-json';
import { type ExportFormat, type MatrixColumns, positionsField } from './export-formats';
import { writeGexf } from './gexf';
import { writeGraphml } from './graphml';
import { writeJsonLd } from './jsonld';
import { type FigureOptions, type FigureSource, writeMapSvg } from './map-svg/map-svg';
import { matrixAsCsv, matrixAsMarkdown, matrixOf } from './matrix';
import { publicDebate } from './public-debate';
import { writeRis } from './ris';

export interface ExportSource extends WrittenDebate, FigureSource {
  readonly bibliographies: readonly Bibliography[];
}

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
    case 'jsonld':
      return writeJsonLd(publicDebate(from.debate), works);
    case 'argdown':
      return writeArgdown(publicDebate(from.debate), works);
    case 'gexf':
      return writeGexf(from, works);
    case 'graphml':
      return writeGraphml(from, works);
  }
}
