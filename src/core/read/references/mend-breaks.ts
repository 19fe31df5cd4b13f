import type { Token } from './tokens';

/** Words that the list writes with a hyphen in the middle of a line, in lower case. */
export type Hyphenated = () => ReadonlySet<string>;

const none: Hyphenated = () => new Set();

/**
 * A word or address that the printer broke over two lines becomes one token again; a word also
 * where the lines have been joined since: "communi- ties".
 */
export function mendBreaks(
  raw: string,
  tokens: readonly Token[],
  hyphenated: Hyphenated = none,
): readonly Token[] {
  if (!/[\r\n]|\p{L}[-‐\u00ad]\s/u.test(raw)) return tokens;
  const mended: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'url' || token.kind === 'doi') {
      const whole = wholeAddress(raw, token);
      while ((tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY) < whole.end) i++;
      mended.push(whole);
      continue;
    }
    const last = mended.at(-1);
    const mark = tokens[i + 1];
    const next = tokens[i + 2];
    if (last?.kind === 'word' && isSoftBreak(raw, last, token))
      mended[mended.length - 1] = { ...last, end: token.end, text: last.text + token.text };
    else if (token.kind === 'word' && mark && next && isHardBreak(raw, token, mark, next)) {
      const sign = keepsHyphen(token.text, next.text, hyphenated) ? '-' : '';
      const text = token.text + sign + next.text;
      // "H-flux", "DNA-binding": labelled as one word, and printed with its hyphen.
      const short = /^\p{Lu}+$/u.test(token.text) ? { printed: `${token.text}-${next.text}` } : {};
      mended.push({ ...token, end: next.end, text, ...short });
      i += 2;
    } else mended.push(token);
  }
  return mended;
}

const isGap = (between: string) => between !== '' && between.trim() === '';

function isSoftBreak(raw: string, before: Token, after: Token): boolean {
  return (
    raw.charAt(before.end - 1) === '\u00ad' &&
    after.kind === 'word' &&
    isGap(raw.slice(before.end, after.start))
  );
}

function isHardBreak(raw: string, word: Token, mark: Token, next: Token): boolean {
  return (
    /^[-‐]$/.test(mark.text) &&
    mark.start === word.end &&
    next.kind === 'word' &&
    // "Sozial- und Wirtschaftsgeschichte", "short- or long-term".
    !/^(?:and|und|et|y|e|o|or|oder|ou|bis|to|vs?|versus|sowie|bzw|i|och|og)$/.test(next.text) &&
    isGap(raw.slice(mark.end, next.start))
  );
}

/** First parts of words that are written with a hyphen more often than not. */
const firstParts = new Set(
  'self non long short well cross half high low mid post ex all so large small first second third one two three'.split(
    ' ',
  ),
);

function keepsHyphen(before: string, after: string, hyphenated: Hyphenated): boolean {
  const first = (before.split('-').at(-1) ?? '').toLowerCase();
  const second = (after.split('-')[0] ?? '').toLowerCase();
  return /^\p{Lu}/u.test(after) || firstParts.has(first) || hyphenated().has(`${first}-${second}`);
}

/** The address with what of it stands on the next lines. */
function wholeAddress(raw: string, token: Token): Token {
  let { end, text } = token;
  for (let lines = 0; lines < 4; lines++) {
    const rest = raw.slice(end, end + 400);
    const found = /^([.,;:?&=%_#~-]?)[^\S\r\n]*[\r\n]\s*([^\s<>"“”]+)/.exec(rest);
    if (!found) break;
    const [all, mark = '', next = ''] = found;
    const core = next.replace(/[.,;:!?'’”)\]}>]+$/, '');
    const isLast = raw.slice(end + all.length).trim() === '';
    if (core === '' || !goesOn(mark || text.slice(-1), core, token.kind, isLast)) break;
    end += all.length - (next.length - core.length);
    text += mark + core;
  }
  return end === token.end ? token : { ...token, end, text };
}

/** Whether an address that ends with a sign at the end of a line is gone on with on the next. */
function goesOn(sign: string, next: string, kind: Token['kind'], isLast: boolean): boolean {
  if (/^(?:https?:|www\.|doi\b|[([{])/i.test(next) || /^\p{Lu}\p{Ll}+,?$/u.test(next)) return false;
  if (/^[/?=&%_#~][\p{L}\p{N}]|^[-.][\p{Ll}\p{N}]/u.test(next)) return true;
  const plain = /^(?:\p{L}+|\d{1,2}|(?:1[5-9]|20)\d\d)$/u.test(next);
  const isDoi = kind === 'doi' || sign === '/';
  if (/[/\-_=?&%~#]/.test(sign))
    return !plain || (isLast && /^[\p{Ll}\d]/u.test(next)) || (isDoi && /^\d{4,}$/.test(next));
  if (sign === '.') return /^[\p{Ll}\d]+[./_-][\p{L}\p{N}]|^\d{3,}$/u.test(next) && !plain;
  // Cut within a word: a stretch of letters and digits that no sentence has.
  return kind === 'doi' && /^[\p{Ll}\d]{2,}[./-](?=\S*\d)\S{3,}$/u.test(next);
}
