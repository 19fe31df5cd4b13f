import { TexReader } from './tex-reader';

const needsWork = /[\\{}~$\t\r\n\f\v]|--|``|''| {2}/;
const needsReading = /[\\{}~$]|--|``|''/;
const verbatimNeedsReading = /[\\{}]/;

/**
 * The text that TeX would print for a value: accents composed (NFC), commands gone, their
 * arguments' text kept, braces dropped, math that is no text left as it is. One pass, no recursion: however deep
 * braces nest, they only come and go.
 */
export function texText(value: string): string {
  if (isPlain(value)) return trimBlanks(value);
  return collapse(needsReading.test(value) ? new TexReader(value, false).read() : value);
}

/** Whether a value is its text already, but for blanks around it. */
export function isPlain(value: string): boolean {
  return !needsWork.test(value);
}

/** The same for addresses and identifiers, in which `~`, `--` and quotes are what they are. */
export function texVerbatim(value: string): string {
  const text = verbatimNeedsReading.test(value) ? new TexReader(value, true).read() : value;
  return text.trim();
}

const manyBlanks = /[\t\r\n\f\v]| {2}/;

/** Line breaks and runs of blanks become one blank; a no-break space stays what it is. */
export function collapse(text: string): string {
  const single = manyBlanks.test(text) ? text.replace(/[ \t\r\n\f\v]+/g, ' ') : text;
  return trimBlanks(single);
}

function trimBlanks(text: string): string {
  const blank = 32;
  return text.charCodeAt(0) === blank || text.charCodeAt(text.length - 1) === blank
    ? text.trim()
    : text;
}
