import { textWidth } from '../../view/text-width';
import { block, element, xmlText } from '../xml';

/** Families whose letters are as wide as `textWidth` says, and what else there may be. */
export const fontFamily = 'Helvetica, Arial, Liberation Sans, sans-serif';

export interface TextLook {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill: string;
  readonly anchor?: 'middle';
}

/** Text on a base line; its font is that of the whole figure. */
export function textElement(text: string, x: number, y: number, look: TextLook): string {
  const { size, weight = 400, fill, anchor } = look;
  const attributes = {
    x: hundredths(x),
    y: hundredths(y),
    'font-size': size,
    'font-weight': weight === 600 ? 'bold' : undefined,
    'text-anchor': anchor,
    fill,
  };
  return element('text', attributes, [xmlText(text)]);
}

/** A group that drawing programs show as a layer of this name. */
export function layer(id: string, children: readonly string[]): string {
  return block('g', { id }, children);
}

/** Breaks at blanks, in words only where one is wider than a line; what is beyond the last line is cut, with an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  { size, weight }: Pick<TextLook, 'size' | 'weight'>,
  mostLines: number,
): readonly string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(piecesOf(fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === mostLines) return [...lines.slice(0, -1), `${lines.at(-1)}…`];
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(fits: (text: string) => boolean) {
  return (word: string): readonly string[] => {
    if (fits(word)) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (piece !== '' && !fits(piece + character)) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  };
}

/** Rounded to what nobody sees, so that files are short and the same everywhere. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
