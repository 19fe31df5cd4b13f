import type { Token } from '../tokens';

/** The text of tokens from `start` to before `end`: without marks of emphasis, blanks made one. */
export function textOf(tokens: readonly Token[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    const printed = token.printed ?? token.text;
    const apart = i > start && token.spaceBefore && !isWide(tokens[i - 1]);
    text += apart ? ` ${printed}` : printed;
  }
  return text;
}

/** A mark that holds its own space; Arabic ones do not. */
const isWide = (token: Token | undefined) =>
  /^[\u3000-\u303f\uff00-\uffef]/.test(token?.printed ?? '');

const loose = /^(?:[.,;:–—-]|\.{3}|\/|=)$/;
const pairs: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘'],
  ['"', '"'],
  ["'", "'"],
  ['`', "'"],
  ['´', '´'],
  ['<', '>'],
]);
const openers = new Set(pairs.keys());
const closers = new Set(pairs.values());

/** Tokens from `start` to before `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Without marks at its ends that belong to the punctuation around it, and brackets without their pair. */
export function trimmed(tokens: readonly Token[], run: Run): Run {
  let { start, end } = run;
  for (;;) {
    const first = tokens[start];
    const last = tokens[end - 1];
    if (start >= end || !first || !last) return { start, end: start };
    if (loose.test(first.text)) start++;
    else if (loose.test(last.text) && !isAbbreviation(tokens, start, end)) end--;
    else if (first.kind === 'mark' && wraps(tokens, start, end)) {
      start++;
      end--;
    } else if (isLoneOpener(tokens, start, end)) start++;
    else if (isLoneCloser(tokens, start, end)) end--;
    else return { start, end };
  }
}

/** A stop that belongs to the word before it: "in the U.S." */
function isAbbreviation(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[end - 1]?.text !== '.') return false;
  const last = tokens[end - 2];
  const before = tokens[end - 3];
  return (
    end - start > 3 &&
    last?.kind === 'word' &&
    last.text.length === 1 &&
    /^[./]$/.test(before?.text ?? '') &&
    !last.spaceBefore
  );
}

/** Whether the first token opens what the last one closes. */
function wraps(tokens: readonly Token[], start: number, end: number): boolean {
  const open = tokens[start]?.text ?? '';
  const close = pairs.get(open);
  if (close === undefined || end - start < 2 || tokens[end - 1]?.text !== close) {
    if (!(/^[“„"`]$/.test(open) && /^[”“"']$/.test(tokens[end - 1]?.text ?? '') && end - start > 1))
      return false;
  }
  if (open === close && closesEarlier(tokens, start, end)) return false;
  let depth = 0;
  for (let i = start + 1; i < end - 1; i++) {
    const { text } = tokens[i] as Token;
    if (text === open && open !== close) depth++;
    else if (text === close) depth--;
    if (depth < 0 && open !== close) return false;
  }
  return true;
}

/** "'Rivers' and 'lists'": what the first quote opens is closed before the end. */
function closesEarlier(tokens: readonly Token[], start: number, end: number): boolean {
  const sign = tokens[start]?.text;
  const next = tokens.findIndex(({ text }, i) => i > start && i < end - 1 && text === sign);
  return next > 0 && tokens[next]?.spaceBefore === false;
}

function isLoneOpener(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start] as Token;
  if (!openers.has(first.text)) return closers.has(first.text);
  const close = pairs.get(first.text);
  for (let i = start + 1; i < end; i++)
    if (
      tokens[i]?.text === close ||
      (/[“„"`]/.test(first.text) && /[”"]/.test(tokens[i]?.text ?? ''))
    )
      return false;
  return true;
}

function isLoneCloser(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  if (openers.has(last.text) && !closers.has(last.text)) return true;
  if (!closers.has(last.text)) return false;
  for (let i = start; i < end - 1; i++) {
    const { text } = tokens[i] as Token;
    if (pairs.get(text) === last.text || (/[“„"`]/.test(text) && /[”"]/.test(last.text)))
      return false;
  }
  return true;
}
