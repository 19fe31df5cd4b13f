import type { PdfItem, PdfPage } from '../../src/core/model/pdf';

/** A line of a made-up page: its text, where it begins, how far down its baseline is, and its type. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly down: number;
  readonly size?: number;
  readonly font?: string;
  readonly width?: number;
  readonly angle?: number;
}

const height = 800;
/** In made-up fonts every letter is half as wide as it is high. */
const letter = 0.5;

/** A page of 600 by 800 points on which these lines are printed, in this order. */
export function pdfPage(lines: readonly PrintedLine[], label?: string): PdfPage {
  const items = lines.map(
    ({ text, x, down, size = 10, font = 'body', width, angle = 0 }): PdfItem => {
      const length = width ?? text.length * letter * size;
      return { text, x, y: height - down, width: length, size, font, angle };
    },
  );
  return { box: [0, 0, 600, height], items, ...(label === undefined ? {} : { label }) };
}

/** Lines one under the other, twelve points apart. */
export function column(
  texts: readonly string[],
  { x, down, ...type }: Omit<PrintedLine, 'text'>,
): readonly PrintedLine[] {
  return texts.map((text, i) => ({ ...type, text, x, down: down + 12 * i }));
}

/** Lines of prose of `letters` letters, all of them full, each with a number to know it by. */
export function prose(word: string, lines: number, letters: number): readonly string[] {
  return Array.from({ length: lines }, (_, i) => {
    return `${word}${i} `
      .padEnd(letters - 1, 'filled with words ')
      .slice(0, letters - 1)
      .concat('x');
  });
}
