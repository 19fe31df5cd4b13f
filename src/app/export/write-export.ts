import { type Choices, defaultChoices } from '../../core/view/choices';
import { allSentences } from '../../core/view/finding-text';
import { limitsText } from '../../core/view/limits-text';
import type { Theme } from '../../core/view/palette';
import type { ReferenceStyle } from '../../core/view/reference-style';
import type { ExportFormat, MatrixColumns, PageFormat } from '../../core/write/export-formats';
import type { FigureOptions } from '../../core/write/map-svg/map-svg';
import type { Views } from '../state/use-view';
import { pictureOf } from './picture';

export const scopes = ['selected', 'shown', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** What may be chosen of the formats besides. */
export interface FormatChoices {
  readonly style: ReferenceStyle;
  readonly withPositions: boolean;
  readonly columns: MatrixColumns;
  readonly theme: Theme;
}

export interface Wish extends FormatChoices {
  readonly format: ExportFormat | PageFormat;
  readonly scope: Scope;
  /** Of the works, among all. */
  readonly places: Uint32Array;
}

type Shown = Pick<Views, 'overview' | 'choices'>;

/** What a file holds, as asked for. */
export async function writeExport(desk: Views['desk'], wish: Wish, shown: Shown): Promise<Blob> {
  const { format, places, style, withPositions, columns } = wish;
  if (format === 'text') return desk.write({ format, places, style });
  const figure = figureOf(wish, shown);
  if (format === 'png') return pictureOf(await desk.write({ format: 'svg', places, figure }));
  return desk.write({ format, places, withPositions, columns, figure });
}

/** The map as it is seen, if the works shown are what is asked for; else with all stances of those that are. */
function figureOf({ scope, theme }: Wish, { overview, choices }: Shown): FigureOptions {
  const { edges } = choices;
  const own: Choices = scope === 'shown' ? choices : { ...defaultChoices, edges };
  const limits = scope === 'shown' ? limitsText(own, overview.coding, allSentences(overview)) : [];
  return { choices: own, limits, theme };
}
