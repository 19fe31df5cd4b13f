import { mathAccents, mathAlphabets, mathSymbols, subscripts, superscripts } from './math-symbols';

const token = /\\(?:[A-Za-z]+|.)?[ \t\r\n]*|[^\\]/suy;

/**
 * What stands between `$` as text, where all of it is letters, signs, and scripts that Unicode has:
 * `_2` is ₂, `\alpha` is α. Undefined where something else is in it, as a fraction.
 */
export function mathText(math: string): string | undefined {
  if (math === '' || math.length > longest) return undefined;
  const tokens = tokensOf(math);
  const { text, end } = readGroup(tokens, 0);
  return text === undefined || end < tokens.length ? undefined : text;
}

/** A formula longer than this is no text. */
const longest = 200;

function tokensOf(math: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(math); found; found = token.exec(math)) tokens.push(found[0]);
  return tokens;
}

interface Read {
  readonly text: string | undefined;
  /** Behind what was read. */
  readonly end: number;
}

/** Up to the brace that closes, or the end. */
function readGroup(tokens: readonly string[], from: number): Read {
  let text = '';
  let at = from;
  while (at < tokens.length && tokens[at] !== '}') {
    const { text: part, end } = readOne(tokens, at);
    if (part === undefined) return { text: undefined, end };
    text += part;
    at = end;
  }
  return { text, end: at };
}

function readOne(tokens: readonly string[], at: number): Read {
  const found = tokens[at];
  if (found === undefined) return { text: undefined, end: at };
  if (found === '{') {
    const { text, end } = readGroup(tokens, at + 1);
    return { text, end: end + 1 };
  }
  if (found === '_' || found === '^') return readScript(tokens, at);
  if (!found.startsWith('\\')) return { text: found === '~' ? ' ' : found, end: at + 1 };
  const name = found.slice(1).trimEnd();
  if (mathAlphabets.has(name)) return { text: '', end: at + 1 };
  const accent = mathAccents.get(name);
  return accent === undefined
    ? { text: mathSymbols.get(name), end: at + 1 }
    : readAccented(tokens, at + 1, accent);
}

function readAccented(tokens: readonly string[], at: number, accent: string): Read {
  const { text, end } = readOne(tokens, at);
  const single = text !== undefined && [...text].length === 1;
  return { text: single ? (text + accent).normalize('NFC') : undefined, end };
}

function readScript(tokens: readonly string[], at: number): Read {
  const raised = tokens[at] === '^' ? superscripts : subscripts;
  const { text, end } = readOne(tokens, at + 1);
  if (text === undefined) return { text, end };
  const signs = [...text].map((sign) => raised.get(sign));
  return { text: signs.includes(undefined) ? undefined : signs.join(''), end };
}
