/** A run of characters of one font on one line, as a PDF prints it. */
export interface PdfItem {
  readonly text: string;
  /** Where the baseline begins, in points from the page's lower left corner as it lies in the file. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline, in points. */
  readonly width: number;
  /** The height of the font, in points. */
  readonly size: number;
  /** The same for items of one font in one file, and of no meaning beyond. */
  readonly font: string;
  /** The direction of the baseline in degrees against the clock, in whole quarters: 0, 90, 180, 270. */
  readonly angle: number;
}

/** One page, its items in the order of the file. */
export interface PdfPage {
  /** The corners of what is seen of it: left, bottom, right, top, in points. */
  readonly box: readonly [number, number, number, number];
  readonly items: readonly PdfItem[];
  /** Its number as the file labels it: "iv", "327"; left out where the file has no labels. */
  readonly label?: string;
}

/** What is taken out of a PDF before anything is made of it. */
export interface PdfPages {
  /** In order; undefined for a page that could not be read. */
  readonly pages: readonly (PdfPage | undefined)[];
  /** How many pages the file has; more than `pages` where that is more than are read. */
  readonly count: number;
  /** Whether the file holds images, so that pages without text are likely scanned. */
  readonly hasImages: boolean;
  /** Whether the end of the file is missing, so that pages without text have likely lost theirs. */
  readonly isCut: boolean;
}

/** Why nothing can be had of a PDF. */
export type PdfFault = 'encrypted' | 'broken';
