import { fillReferences } from '../../model/xml-references';

export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
  /** After its `>`. */
  readonly end: number;
}

const nameCharacters = /[A-Za-z_:\u00c0-\uffff][\w:.\-\u00b7-\uffff]*/y;
const blanks = /\s*/y;
const none: ReadonlyMap<string, string> = new Map();

/**
 * The tag whose `<` stands at `start`; nothing where no whole tag stands there. Attributes that
 * have no value in quotes are passed over. Never looks beyond the next `<`, so all tags of a text
 * take linear time.
 */
export function readStartTag(text: string, start: number): StartTag | undefined {
  const name = nameAt(text, start + 1);
  if (name === '') return undefined;
  let attributes: Map<string, string> | undefined;
  let at = start + 1 + name.length;
  for (;;) {
    at = afterBlanks(text, at);
    const character = text.charAt(at);
    if (character === '>')
      return { name, attributes: attributes ?? none, empty: false, end: at + 1 };
    if (character === '/' && text.charAt(at + 1) === '>') {
      return { name, attributes: attributes ?? none, empty: true, end: at + 2 };
    }
    if (character === '' || character === '<') return undefined;
    const attribute = nameAt(text, at);
    const quote = attribute === '' ? -1 : quoteAfter(text, at + attribute.length);
    if (quote < 0) {
      at += Math.max(1, attribute.length);
      continue;
    }
    const end = endOfValue(text, quote);
    if (end < 0) return undefined;
    attributes ??= new Map();
    const value = fillReferences(text.slice(quote + 1, end));
    if (!attributes.has(attribute)) attributes.set(attribute, value);
    at = end + 1;
  }
}

/** The name at an offset, else ''. */
export function nameAt(text: string, at: number): string {
  nameCharacters.lastIndex = at;
  return nameCharacters.exec(text)?.[0] ?? '';
}

export function afterBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
}

/** Where the quotation mark of `="…` stands, else -1. */
function quoteAfter(text: string, at: number): number {
  const equals = afterBlanks(text, at);
  if (text.charAt(equals) !== '=') return -1;
  const quote = afterBlanks(text, equals + 1);
  return text.charAt(quote) === '"' || text.charAt(quote) === "'" ? quote : -1;
}

function endOfValue(text: string, quote: number): number {
  const mark = text.charCodeAt(quote);
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === mark) return at;
    if (unit === 60) return -1;
  }
  return -1;
}
