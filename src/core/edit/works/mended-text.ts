import { texText } from '../../read/bibtex/tex-text';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A value of TeX that prints `text`, in which all words before and behind the change stay as they are
 * written: their braces, accents and commands. Undefined where its words cannot be told apart.
 * @param written TeX for the words that are new
 */
export function mendedText(
  raw: string,
  text: string,
  written: (words: string) => string | undefined,
): string | undefined {
  const words = wordsOf(raw);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (words.map((word) => word.text).join(' ') !== texText(raw)) return undefined;
  const before = sameAtStart(words, text);
  const rest = text.slice(before.length).trim();
  const behind = sameAtStart(reversed(words.slice(before.count)), turned(rest));
  const middle = rest.slice(0, rest.length - behind.length).trim();
  const tex = written(middle);
  if (tex === undefined) return undefined;
  const head = raw.slice(first.start, words[before.count - 1]?.end ?? first.start);
  const tail = raw.slice(words[words.length - behind.count]?.start ?? last.end, last.end);
  const mended = [head, tex, tail].filter((part) => part !== '').join(' ');
  const whole = raw.slice(0, first.start) + mended + raw.slice(last.end);
  return texText(whole) === text ? whole : undefined;
}

/** How many words, and units of the text, are the same from its start on. */
function sameAtStart(
  words: readonly { readonly text: string }[],
  text: string,
): { readonly count: number; readonly length: number } {
  let length = 0;
  let count = 0;
  for (const word of words) {
    const from = length === 0 ? 0 : length + 1;
    const end = from + word.text.length;
    const isWhole = end === text.length || text.charAt(end) === ' ';
    if (!text.startsWith(word.text, from) || !isWhole) break;
    if (from > 0 && text.charAt(from - 1) !== ' ') break;
    length = end;
    count++;
  }
  return { count, length };
}

function reversed(words: readonly Word[]): readonly { readonly text: string }[] {
  return words.toReversed().map((word) => ({ text: turned(word.text) }));
}

/** Back to front, unit by unit: to find what is the same at the end. */
function turned(text: string): string {
  return text.split('').reverse().join('');
}

/** What stands between blanks outside braces. */
function wordsOf(raw: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  let start = -1;
  const end = (at: number) => {
    if (start >= 0) words.push({ start, end: at, text: texText(raw.slice(start, at)) });
    start = -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 123) depth++;
    else if (unit === 125) depth--;
    if (depth === 0 && (unit === 32 || (unit >= 9 && unit <= 13))) end(i);
    else if (start < 0) start = i;
  }
  end(raw.length);
  return words;
}
