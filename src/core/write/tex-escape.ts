const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['_', '\\_'],
]);

/**
 * A text that TeX prints as it is, on one line. No value can end its entry: biber counts even `\{`
 * as a brace, so braces are commands, and those that commands need are in pairs.
 */
export function texEscaped(value: string): string {
  return onOneLine(value)
    .replace(/[\\{}~^%#$&_]/g, (unit) => escapes.get(unit) ?? unit)
    .replace(/([-`'])(?=\1)/g, '$1{}');
}

/** What ends a line, and what no text in UTF-8 may hold: for one such character biber refuses the whole file. */
const noText = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]+/gu;

/** What is no text becomes a blank. */
export function onOneLine(value: string): string {
  return value.replace(noText, ' ');
}

/**
 * An address or a DOI, which BibLaTeX takes as it stands: what TeX would not leave alone, and what
 * could end the entry, is percent-encoded.
 */
export function verbatim(value: string): string {
  return onOneLine(value)
    .trim()
    .replace(/[\\{}\s]/g, encodeURIComponent);
}
