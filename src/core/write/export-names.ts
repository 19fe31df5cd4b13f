import type { Choices } from '../view/choices';
import { noPosition } from '../view/choose-works';
import { exportName } from '../view/file-name';
import {
  type ExportFormat,
  exportFormats,
  type PageFormat,
  pageFormats,
  type WholeFormat,
  wholeFormats,
} from './export-formats';

/**
 * A file name that says what is in the file: `smuggling-trafficking-nexus_takeover.bib`. `base` is the
 * claims file's name, or the bibliography's.
 */
export function exportNames(
  base: string,
  choices: Choices,
  scope: 'selected' | 'shown' | 'all',
  format: ExportFormat | PageFormat | WholeFormat,
): string {
  const rows = [...exportFormats, ...wholeFormats, ...pageFormats];
  const extension = rows.find((row) => row.format === format)?.extension ?? 'txt';
  const isWhole = wholeFormats.some((row) => row.format === format);
  if (scope === 'all' || isWhole) return exportName(base, [], extension);
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
