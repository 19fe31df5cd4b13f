import type { Label } from './labels';
import type { Token } from './tokens';

/** A dash that stands first stands for the author, whatever it was taken for. */
export function dashesForAuthors(tokens: readonly Token[], labels: Label[]): void {
  if (!/^(?:[-–—―─_]{2,}|[–—―─])$/.test(tokens[0]?.text ?? '') || labels[0] === 'editor') return;
  let end = 1;
  // "--, and --": for each of several.
  while (/^(?:,|&|and|und|et|y|e|[-–—―─_]{2,})$/.test(tokens[end]?.text ?? '')) end++;
  while (end > 1 && !/^[-–—―─_]/.test(tokens[end - 1]?.text ?? '')) end--;
  labels.fill('author', 0, end);
  if (/^[.,:]$/.test(tokens[end]?.text ?? '') && labels[end] !== 'author') labels[end] = 'other';
}

/**
 * "Roe S. Race, lists and law. J Lists. 2012;74(6):805": where a year and a semicolon stand before the
 * volume, a stop after initials ends the authors.
 */
export function stopAfterInitials(tokens: readonly Token[], labels: Label[]): void {
  const dated = tokens.some(
    ({ text }, i) =>
      /^(?:1[89]|20)\d\d$/.test(text) &&
      tokens[i + 1]?.text === ';' &&
      tokens[i + 2]?.kind === 'number',
  );
  if (!dated || labels[0] !== 'author') return;
  let end = 0;
  while (labels[end] === 'author') end++;
  const stop = tokens.findIndex(
    ({ text }, i) =>
      i > 1 && text === '.' && isInitialsBefore(tokens, i) && isWordAfter(tokens[i + 1]),
  );
  if (stop < 0 || stop + 1 >= end) return;
  const title = labels.indexOf('title', end);
  labels.fill('title', stop + 1, title >= 0 && title <= end + 2 ? title : end);
}

/**
 * "Roe Tamm, Ada Eve; Doe Poe, Bert Cal. Lists": where the first name is turned round, so is the last,
 * and what stands behind its comma up to a stop, before the title, is its given names.
 */
export function givenNamesOfLast(tokens: readonly Token[], labels: Label[]): void {
  let end = 0;
  while (labels[end] === 'author') end++;
  const comma = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const isName = (i: number) => /^\p{Lu}\p{Ll}+$/u.test(tokens[i]?.text ?? '');
  if (tokens[comma]?.text !== ',' || !isName(comma - 1)) return;
  const texts = tokens.slice(0, comma).map(({ text }) => text);
  const last = texts.findLastIndex((text) => /^(?:;|&|and|und|y|e|et)$/.test(text));
  const inFirst = texts.indexOf(',');
  if (inFirst < 0 || inFirst > last || texts.indexOf(',', last) >= 0) return;
  let stop = comma + 1;
  while (stop < comma + 4 && isName(stop)) stop++;
  const isTitle = labels[comma + 1] === 'title' && labels[stop + 1] === 'title';
  if (stop > comma + 1 && tokens[stop]?.text === '.' && isTitle) labels.fill('author', end, stop);
}

function isInitialsBefore(tokens: readonly Token[], i: number): boolean {
  const [family, initials] = [tokens[i - 2], tokens[i - 1]];
  return /^\p{Lu}{1,3}$/u.test(initials?.text ?? '') && /\p{Ll}{2}/u.test(family?.text ?? '');
}

/** No other initial: "Roe S.T., Doe A." */
function isWordAfter(token: Token | undefined): boolean {
  return token?.spaceBefore === true && /^\p{L}{2}/u.test(token.text);
}
