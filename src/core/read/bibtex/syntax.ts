/** The few questions that the scanner asks of single characters of a BibTeX file. */

export const quote = 34;
export const hash = 35;
export const percent = 37;
export const comma = 44;
export const equals = 61;
export const at = 64;
export const opening = 123;
export const closing = 125;

export function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

export function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** The first offset from `from` on that is no blank, or `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The offset of the line break that ends the line, or `end`. */
export function endOfLine(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !isLineBreak(text.charCodeAt(i))) i++;
  return i;
}

/** Blanks and `%` comments, which biber skips between the parts of an entry. */
export function skipBlanksAndComments(text: string, from: number, end: number): number {
  let i = skipBlanks(text, from, end);
  while (i < end && text.charCodeAt(i) === percent) {
    i = skipBlanks(text, endOfLine(text, i, end), end);
  }
  return i;
}

/** Only blanks stand before it on its line. */
export function startsLine(text: string, offset: number): boolean {
  let i = offset - 1;
  while (i >= 0) {
    const unit = text.charCodeAt(i);
    if (isLineBreak(unit)) return true;
    if (!isBlank(unit) && unit !== 0xfeff) return false;
    i--;
  }
  return true;
}

/** What a problem shows of the place: the start of its line, short. */
export function snippetAt(text: string, offset: number): string {
  return text.slice(offset, endOfLine(text, offset, Math.min(text.length, offset + 60))).trim();
}
