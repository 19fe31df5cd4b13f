import { isOf } from './assemble/is-of';
import { eachRun } from './label-runs';
import type { Label } from './labels';
import type { Token } from './tokens';

const role = /^(?:ed|eds|dir|dirs|hrsg|hg|hgg|edited|coord|coords|org|orgs|éd|éds)$/i;
const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
const isInitial = (token: Token | undefined) => /^\p{Lu}$/u.test(token?.text ?? '');
const isMark = (token: Token | undefined, marks: RegExp) =>
  token?.kind === 'mark' && marks.test(token.text);

/** "Title of a Book, ed. A. Roe": what stands before the word for an editor names nobody. */
export function bookBeforeEditors(tokens: readonly Token[], labels: Label[]): void {
  eachRun(labels, ['editor'], (start, end) => {
    const at = roleWithin(tokens, start, end);
    if (at === undefined || looksLikeNames(tokens, start, at)) return;
    const label = labels.includes('title') ? 'container' : 'title';
    if (!labels.includes(label)) labels.fill(label, start, at);
  });
}

/** A word for editors with a stop before it and a name behind it. */
function roleWithin(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let i = start + 2; i + 2 < end; i++) {
    if (!role.test(tokens[i]?.text ?? '') || !isMark(tokens[i - 1], /^[.,]$/)) continue;
    let next = i + 1;
    while (isMark(tokens[next], /^\.$/) || /^(?:by|von|v|par|por)$/.test(tokens[next]?.text ?? ''))
      next++;
    return next < end && isCapital(tokens[next]) ? i : undefined;
  }
  return undefined;
}

/** Names have initials, or a comma within; titles have little words, or neither. */
function looksLikeNames(tokens: readonly Token[], start: number, end: number): boolean {
  let initials = false;
  for (let i = start; i < end - 1; i++) {
    const token = tokens[i];
    if (
      /^(?:[Tt]he|of|on|for|a|des|der|du|zur|für|sur|sobre|e)$/.test(token?.text ?? '') &&
      !isOf(token, 'particle')
    )
      return false;
    if (isMark(token, /^[,;/]$/) || (isInitial(token) && isMark(tokens[i + 1], /^\.$/)))
      initials = true;
  }
  return initials;
}

/** "In F. Roe, Title of a Book": initials and a name that begin a book are its editor's. */
export function editorsBeforeBook(tokens: readonly Token[], labels: Label[]): void {
  if (labels.includes('editor')) return;
  eachRun(labels, ['container'], (first, end) => {
    let start = first;
    while (start < end && tokens[start]?.kind === 'mark') start++;
    if (isOf(tokens[start], 'inword')) start++;
    else if (!isOf(tokens[first - 1], 'inword') && !isOf(tokens[first - 2], 'inword')) return;
    while (isMark(tokens[start], /^:$/)) start++;
    let at = start;
    for (let names = 0; names < 6; names++) {
      const next = afterName(tokens, at);
      if (next === undefined) return;
      at = next;
      if (/^(?:and|und|et|&|y|e|–|-|\/)$/.test(tokens[at]?.text ?? '')) at++;
      else if (isMark(tokens[at], /^,$/) && isInitial(tokens[at + 1])) at++;
      else break;
    }
    const isBook = isMark(tokens[at], /^[,:]$/) && at + 2 < end && isCapital(tokens[at + 1]);
    if (!isBook || isInitial(tokens[at + 1])) return;
    // "In A. Roe, Collected Lists": a book of the author's own.
    const own = tokens.some(
      ({ text }, i) => labels[i] === 'author' && text === tokens[at - 1]?.text,
    );
    labels.fill(own ? 'other' : 'editor', first, at + 1);
  });
}

/** The token after "F. J. Roe" or "F. Roe-Orsini"; undefined where there is none. */
function afterName(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isInitial(tokens[at]) && isMark(tokens[at + 1], /^\.$/)) {
    at += 2;
    if (isMark(tokens[at], /^-$/)) at++;
  }
  if (at === from) return undefined;
  while (isOf(tokens[at], 'particle') && !isCapital(tokens[at])) at++;
  const family = tokens[at];
  if (!isCapital(family) || (family?.text.length ?? 0) < 3) return undefined;
  return isMark(tokens[at + 1], /^\.$/) ? undefined : at + 1;
}

/** "In Roe/Doe 56", "In Roe, Doe, and Orsini, 24–65": a book named by its editors alone, without a year. */
export function editorsForBook(tokens: readonly Token[], labels: Label[]): void {
  if (labels.some((label) => label === 'editor' || label === 'publisher' || label === 'issue'))
    return;
  eachRun(labels, ['container'], (first, end) => {
    let start = first;
    if (isOf(tokens[start], 'inword')) start++;
    else if (!isOf(tokens[first - 1], 'inword') && !isOf(tokens[first - 2], 'inword')) return;
    while (isMark(tokens[start], /^:$/)) start++;
    const list = tokens.slice(start, end);
    const words = list.filter(({ kind }) => kind !== 'mark');
    const isNames = words.every(isFamilyLike) && !tokens.slice(end).some(isYear);
    const parted = list.filter(({ text }) => /^[/,]$/.test(text)).length;
    const bySlash = list.some(({ text }) => text === '/');
    const single = words.length <= 2 * parted + 2;
    if (isNames && single && (bySlash || parted >= 2)) labels.fill('editor', first, end);
  });
}

const isYear = ({ text }: Token) => /^(?:1[5-9]|20)\d\d$/.test(text);

function isFamilyLike(token: Token): boolean {
  if (isOf(token, 'particle') || isOf(token, 'and')) return true;
  const tells = ['journal', 'meeting', 'press', 'organisation', 'report'] as const;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !tells.some((name) => isOf(token, name));
}

/** "Handbook (2nd edn)": the edition behind a title. */
export function editionsInBrackets(tokens: readonly Token[], labels: Label[]): void {
  if (labels.includes('edition')) return;
  eachRun(labels, ['title', 'container'], (start, end) => {
    let close = end - 1;
    while (close > start && isMark(tokens[close], /^[.,;:]$/)) close--;
    if (tokens[close]?.text !== ')') return;
    const open = tokens.findLastIndex(({ text }, i) => i < close && text === '(');
    const within = tokens.slice(open + 1, close);
    const isEdition =
      open > start &&
      within.length <= 6 &&
      within.some(({ text }) =>
        /^(?:ed|edn|edition|aufl|auflage|édition|edición|edição)$/i.test(text),
      ) &&
      within.some(
        ({ kind, text }) =>
          kind === 'number' || /^(?:second|third|fourth|fifth|rev|revised)$/i.test(text),
      );
    if (isEdition) labels.fill('edition', open, end);
  });
}

/** "revisited in: Roe (ed.)": no names stand before "in:". */
export function inWithinEditors(tokens: readonly Token[], labels: Label[]): void {
  eachRun(labels, ['editor'], (start, end) => {
    const at = tokens.findIndex(
      (token, i) =>
        i > start && i < end - 2 && isOf(token, 'inword') && tokens[i + 1]?.text === ':',
    );
    if (at > 0) labels.fill(labels[start - 1] ?? 'other', start, at);
  });
}

/** "Edited by A. Roe. Translated by B. Doe": from the second word on, others are named. */
export function translatorsBehindEditors(tokens: readonly Token[], labels: Label[]): void {
  eachRun(labels, ['editor'], (start, end) => {
    const at = tokens.findIndex(
      ({ text }, i) =>
        i > start + 2 &&
        i < end - 2 &&
        /^translated$/i.test(text) &&
        tokens[i + 1]?.text === 'by' &&
        isMark(tokens[i - 1], /^[.;,]$/),
    );
    if (at > 0) labels.fill('translator', at, end);
  });
}
