import { hyphenatedWords } from '../../model/line-hyphens';
import type { Span } from '../../model/source';
import { fillReferences } from '../../model/xml-references';
import { isSpace, isSpecial } from './flow-signs';
import type { Line } from './lines';

/**
 * Text as it would stand without pages, lines and marks of type, and the way back: every character
 * knows where it stands in the text as given.
 */
export interface Flow {
  readonly text: string;
  /** From offsets in the flow to offsets in the text; an empty span stays empty. */
  readonly spanOf: (start: number, end: number) => Span;
  /** The first offset in the flow of what stands in the text at this offset or behind it. Logarithmic. */
  readonly placeOf: (offset: number) => number;
}

const tag = /<(\/?)(sup|i|b|em|strong|sub|span|small|u)(?:\s[^<>]{0,200})?>/iy;
const anyTag = /<(\/?)([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,2000})?\/?>|<(!--)[\s\S]{0,2000}?-->/y;
const reference = /&(?:#\w{1,8}|[A-Za-z]\w{1,9});/y;
const linkTarget = /\]\((?:https?:|#|mailto:)[^\s()]{0,500}\)/y;
const hyphen = 0x2d;
const blank = 0x20;
const lineEnd = 0x0a;
const ampersand = 0x26;
const lessThan = 0x3c;
const closing = 0x5d;

/** Joins the lines of each piece by spaces, or at a hyphen, and the pieces by line ends. */
export function createFlow(
  source: string,
  pieces: readonly (readonly Line[])[],
  { xml = false }: { readonly xml?: boolean } = {},
): Flow {
  const lines = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const writer = new FlowWriter(source, xml, lines + pieces.length);
  pieces.forEach((piece, i) => {
    if (i > 0) writer.put('\n', piece[0]?.start ?? source.length);
    piece.forEach((line, n) => {
      if (n > 0) writer.join(line);
      writer.putLine(line);
    });
  });
  return writer.flow();
}

class FlowWriter {
  readonly #source: string;
  readonly #xml: boolean;
  readonly #parts: string[] = [];
  /** Where each character of the flow stands in the source. */
  readonly #at: Int32Array;
  readonly #hyphenated: () => ReadonlySet<string>;
  #length = 0;
  #last = lineEnd;

  /** `ends`: how many characters there may be that the source does not have. */
  constructor(source: string, xml: boolean, ends: number) {
    this.#source = source;
    this.#xml = xml;
    this.#at = new Int32Array(source.length + ends + 1);
    this.#hyphenated = wordsWithHyphens(source);
  }

  flow(): Flow {
    const at = this.#at;
    const length = this.#length;
    const { length: end } = this.#source;
    const spanOf = (start: number, to: number): Span => {
      const from = start < length ? (at[start] as number) : end;
      return { start: from, end: to > start ? (at[Math.min(to, length) - 1] as number) + 1 : from };
    };
    const placeOf = (offset: number): number => {
      let [from, to] = [0, length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((at[middle] as number) < offset) from = middle + 1;
        else to = middle;
      }
      return from;
    };
    return { text: this.#parts.join(''), spanOf, placeOf };
  }

  put(character: string, from: number): void {
    if (character === ' ' && (this.#last === blank || this.#last === lineEnd)) return;
    this.#parts.push(character);
    this.#at[this.#length++] = from;
    this.#last = character.charCodeAt(0);
  }

  #putRun(from: number, to: number): void {
    if (from === to) return;
    this.#parts.push(this.#source.slice(from, to));
    for (let i = from; i < to; i++) this.#at[this.#length++] = i;
    this.#last = this.#source.charCodeAt(to - 1);
  }

  /** Between two lines a space, or nothing where a word was broken at a hyphen. */
  join(line: Line): void {
    const tail = this.#last === hyphen ? (this.#parts.at(-1) ?? '').slice(-40) : '';
    if (!/\p{L}-$/u.test(tail)) this.put(' ', line.start > 0 ? line.start - 1 : 0);
    else if (/\p{Ll}-$/u.test(tail) && /^\p{Ll}/u.test(line.text)) {
      if (!this.#hyphenated().has(compound(tail, line.text))) this.#dropHyphen();
    }
  }

  #dropHyphen(): void {
    this.#parts[this.#parts.length - 1] = (this.#parts.at(-1) ?? '').slice(0, -1);
    this.#length--;
    this.#last = blank + 1;
  }

  putLine({ start, end }: Line): void {
    let run = start;
    for (let i = start; i < end; i++) {
      const code = this.#source.charCodeAt(i);
      if (!isSpecial(code) && !(this.#xml && code === ampersand)) continue;
      this.#putRun(run, i);
      i += this.#putSpecial(code, i) - 1;
      run = i + 1;
    }
    this.#putRun(run, end);
  }

  /** How many characters of the source it takes. */
  #putSpecial(code: number, i: number): number {
    const skipped = this.#putMarked(code, i);
    if (skipped > 0) return skipped;
    if (isSpace(code) || isSeam(this.#source, i)) this.put(' ', i);
    else if (code === lessThan || code === closing || code === ampersand)
      this.put(this.#source.charAt(i), i);
    return 1;
  }

  /** A tag, a link or a reference to a character; 0 where none begins. */
  #putMarked(code: number, i: number): number {
    if (code === lessThan) return this.#markup(i);
    if (code === closing) return this.#link(i);
    return code === ampersand ? this.#filledIn(i) : 0;
  }

  /** Raised text is marked "^" as in Pandoc's Markdown; other tags say nothing. */
  #markup(i: number): number {
    const mark = this.#xml ? anyTag : tag;
    mark.lastIndex = i;
    const found = mark.exec(this.#source);
    if (found?.[2]?.toLowerCase() === 'sup') this.put('^', i);
    return found?.[0].length ?? 0;
  }

  /** "&amp;": what it stands for, all of it at its first character. */
  #filledIn(i: number): number {
    reference.lastIndex = i;
    const found = reference.exec(this.#source)?.[0] ?? '';
    const character = fillReferences(found);
    if (found === '' || character === found) return 0;
    for (const unit of character) this.put(/\s/.test(unit) ? ' ' : unit, i);
    return found.length;
  }

  #link(i: number): number {
    linkTarget.lastIndex = i;
    const found = linkTarget.exec(this.#source);
    if (found) this.put(']', i);
    return found?.[0].length ?? 0;
  }
}

/** Emphasis that ends right before a name, "in *Larus*Smith": a space was lost. */
function isSeam(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== 0x2a) return false;
  return /^\p{Ll}\*+\p{Lu}/u.test(source.slice(at - 1, at + 3));
}

function compound(tail: string, next: string): string {
  const left = /[\p{L}\p{M}-]*$/u.exec(tail)?.[0] ?? '';
  return `${left}${/^[\p{L}\p{M}]*/u.exec(next)?.[0] ?? ''}`.toLowerCase();
}

/** Collected when first asked for: most texts break no words. */
function wordsWithHyphens(source: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= hyphenatedWords(source);
    return words;
  };
}
