import { type Choices, defaultChoices } from '../../core/view/choices';
import { allSentences } from '../../core/view/finding-text';
import { limitsText } from '../../core/view/limits-text';
import type { Theme } from '../../core/view/palette';
import type { ReferenceStyle } from '../../core/view/reference-style';
import { withThousands } from '../../core/view/words';
import type {
  ExportFormat,
  MatrixColumns,
  PageFormat,
  WholeFormat,
} from '../../core/write/export-formats';
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

export type AnyFormat = ExportFormat | PageFormat | WholeFormat;

export interface Wish extends FormatChoices {
  readonly format: AnyFormat;
  readonly scope: Scope;
  /** Of the works, among all. */
  readonly places: Uint32Array;
}

type Shown = Pick<Views, 'overview' | 'choices'>;

export interface Written {
  readonly file: Blob;
  /** What is to be said of it, in sentences; none where it is as was asked for. */
  readonly told: readonly string[];
}

/** A file as asked for. @throws NotWritten */
export async function writeExport(desk: Views['desk'], wish: Wish, shown: Shown): Promise<Written> {
  if (wish.format === 'html') return sharedPage(desk);
  return { file: await contentOf(desk, { ...wish, format: wish.format }, shown), told: [] };
}

type Works = Wish & { readonly format: ExportFormat | PageFormat };

async function contentOf(desk: Views['desk'], wish: Works, shown: Shown): Promise<Blob> {
  const { format, places, style, withPositions, columns } = wish;
  if (format === 'text') return desk.write({ format, places, style });
  const figure = figureOf(wish, shown);
  if (format === 'png') return pictureOf(await desk.write({ format: 'svg', places, figure }));
  return desk.write({ format, places, withPositions, columns, figure });
}

/** Why a file cannot be written, in sentences for the reader. */
export class NotWritten extends Error {}

/** The page that explores comes only when it is asked for. */
async function sharedPage(desk: Views['desk']): Promise<Written> {
  const answer = await fetch('./standalone.html');
  if (!answer.ok) throw new NotWritten('The page to be saved could not be loaded; try again.');
  const { page, told } = await desk.share(await answer.text());
  if (page === undefined) throw new NotWritten(told.join(' '));
  const kilobytes = withThousands(Math.ceil(page.size / 1000));
  return { file: page, told: [`Saved; the page takes ${kilobytes} KB.`, ...told] };
}

/** The map as it is seen, if the works shown are what is asked for; else with all stances of those that are. */
function figureOf({ scope, theme }: Wish, { overview, choices }: Shown): FigureOptions {
  const { edges } = choices;
  const own: Choices = scope === 'shown' ? choices : { ...defaultChoices, edges };
  const limits = scope === 'shown' ? limitsText(own, overview.coding, allSentences(overview)) : [];
  return { choices: own, limits, theme };
}
