import type { Span } from '../../model/source';
import { fillReferences } from '../../model/xml-references';
import type { Line } from './lines';

/**
 * Text as it would stand without pages, lines and marks of type, and the way back: every character
 * knows where it stands in the text as given.
 */
export interface Flow {
  readonly text: string;
  /** From offsets in the flow to offsets in the text; an empty span stays empty. */
  readonly spanOf: (start: number, end: number) => Span;
}

const tag = /<(\/?)(sup|i|b|em|strong|sub|span|small|u)(?:\s[^<>]{0,200})?>/iy;
const anyTag = /<(\/?)([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,2000})?\/?>|<(!--)[\s\S]{0,2000}?-->/y;
const reference = /&(?:#\w{1,8}|[A-Za-z]\w{1,9});/y;
const linkTarget = /\]\((?:https?:|#|mailto:)[^\s()]{0,500}\)/y;
const hyphen = 0x2d;
const blank = 0x20;
const lineEnd = 0x0a;

/** Joins the lines of each piece by spaces, or at a hyphen, and the pieces by line ends. */
export function createFlow(
  source: string,
  pieces: readonly (readonly Line[])[],
  { xml = false }: { readonly xml?: boolean } = {},
): Flow {
  const mark = xml ? anyTag : tag;
  const lines = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const at = new Int32Array(source.length + lines + pieces.length + 1);
  const parts: string[] = [];
  const hyphenated = hyphenatedWords(source);
  let length = 0;
  let last = lineEnd;
  pieces.forEach((piece, i) => {
    if (i > 0) put('\n', piece[0]?.start ?? source.length);
    piece.forEach((line, n) => {
      if (n > 0) join(line);
      putLine(line);
    });
  });
  return { text: parts.join(''), spanOf };

  function put(character: string, from: number): void {
    if (character === ' ' && (last === blank || last === lineEnd)) return;
    parts.push(character);
    at[length++] = from;
    last = character.charCodeAt(0);
  }

  function putRun(from: number, to: number): void {
    if (from === to) return;
    parts.push(source.slice(from, to));
    for (let i = from; i < to; i++) at[length++] = i;
    last = source.charCodeAt(to - 1);
  }

  function join(line: Line): void {
    const tail = last === hyphen ? (parts.at(-1) ?? '').slice(-40) : '';
    if (!/\p{L}-$/u.test(tail)) {
      put(' ', line.start > 0 ? line.start - 1 : 0);
    } else if (/\p{Ll}-$/u.test(tail) && /^\p{Ll}/u.test(line.text)) {
      if (hyphenated().has(compound(tail, line.text))) return;
      parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, -1);
      length--;
      last = blank + 1;
    }
  }

  function putLine({ start, end }: Line): void {
    let run = start;
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i);
      if (!isSpecial(code) && !(xml && code === 0x26)) continue;
      putRun(run, i);
      const skipped =
        code === 0x3c ? markup(i) : code === 0x5d ? link(i) : code === 0x26 ? filledIn(i) : 0;
      if (skipped > 0) i += skipped - 1;
      else if (isSpace(code) || isSeam(source, i)) put(' ', i);
      else if (code === 0x3c || code === 0x5d || code === 0x26) put(source.charAt(i), i);
      run = i + 1;
    }
    putRun(run, end);
  }

  /** Raised text is marked "^" as in Pandoc's Markdown; other tags say nothing. */
  function markup(i: number): number {
    mark.lastIndex = i;
    const found = mark.exec(source);
    if (found?.[2]?.toLowerCase() === 'sup') put('^', i);
    return found?.[0].length ?? 0;
  }

  /** "&amp;": what it stands for, all of it at its first character. */
  function filledIn(i: number): number {
    reference.lastIndex = i;
    const found = reference.exec(source)?.[0] ?? '';
    const character = fillReferences(found);
    if (found === '' || character === found) return 0;
    for (const unit of character) put(/\s/.test(unit) ? ' ' : unit, i);
    return found.length;
  }

  function link(i: number): number {
    linkTarget.lastIndex = i;
    const found = linkTarget.exec(source);
    if (found) put(']', i);
    return found?.[0].length ?? 0;
  }

  function spanOf(start: number, end: number): Span {
    const from = start < length ? (at[start] as number) : source.length;
    return { start: from, end: end > start ? (at[Math.min(end, length) - 1] as number) + 1 : from };
  }
}

/** Emphasis that ends right before a name, "in *Larus*Smith": a space was lost. */
function isSeam(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== 0x2a) return false;
  return /^\p{Ll}\*+\p{Lu}/u.test(source.slice(at - 1, at + 3));
}

/** Spaces of all kinds; what is not seen (soft hyphens, joiners, Markdown's asterisks and backslashes); "<" and "]". */
function isSpecial(code: number): boolean {
  if (code < 0x7f)
    return code <= blank || code === 0x2a || code === 0x3c || code === 0x5c || code === 0x5d;
  return (
    code === 0xad ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    isSpace(code)
  );
}

function isSpace(code: number): boolean {
  if (code < 0xa0) return code <= blank;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function compound(tail: string, next: string): string {
  const left = /[\p{L}\p{M}-]*$/u.exec(tail)?.[0] ?? '';
  return `${left}${/^[\p{L}\p{M}]*/u.exec(next)?.[0] ?? ''}`.toLowerCase();
}

/** Words that the text writes with a hyphen in the middle of a line; collected when first asked for. */
function hyphenatedWords(source: string): () => ReadonlySet<string> {
  let words: Set<string> | undefined;
  return () => {
    words ??= new Set(
      source.toLowerCase().match(/[\p{L}\p{M}]{1,30}(?:-[\p{L}\p{M}]{1,30}){1,3}/gu),
    );
    return words;
  };
}
