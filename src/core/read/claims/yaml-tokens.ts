import { type CST, Parser } from 'yaml';

/**
 * The file's syntax, before values are composed. The library lets a quote that is never closed
 * swallow the rest of the file; with a closing quote after the end it stops where the
 * indentation does, and the rest is kept. Offsets are those of the text; what stands at or
 * beyond its end was put there.
 */
export function tokensOf(fileText: string): CST.Token[] {
  // The library does not know a lone CR as a line end; the replacement keeps every offset.
  let text = fileText.replace(/\r(?!\n)/g, '\n');
  let tokens = [...new Parser().parse(text)];
  for (let round = 0; round < 2; round++) {
    const open = openQuoteAtEnd(tokens);
    if (open === undefined || open.offset >= fileText.length) break;
    text += `\n${open.quote}`;
    tokens = [...new Parser().parse(text)];
  }
  return tokens;
}

interface OpenQuote {
  readonly offset: number;
  readonly quote: string;
}

/** The last scalar of the last document, if its quote is not closed. */
function openQuoteAtEnd(tokens: readonly CST.Token[]): OpenQuote | undefined {
  let token = tokens.findLast(({ type }) => type === 'document');
  for (;;) {
    if (token === undefined) return undefined;
    if (token.type === 'document') token = token.value;
    else if ('items' in token) token = lastOf(token.items);
    else break;
  }
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') {
    return undefined;
  }
  return isClosed(token.source)
    ? undefined
    : { offset: token.offset, quote: token.source[0] ?? '' };
}

function lastOf(items: readonly CST.CollectionItem[]): CST.Token | undefined {
  const last = items.at(-1);
  return last?.value ?? last?.key ?? undefined;
}

/** Whether a quoted scalar, as printed, ends with the quote that it begins with. */
export function isClosed(source: string): boolean {
  return source.length > 1 && source.at(-1) === source[0];
}
