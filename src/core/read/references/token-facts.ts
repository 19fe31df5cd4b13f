import type { Token } from './tokens';
import { bitOf, classesOf, type WordClass } from './word-classes';

/** The shape of a token, as the features tell shapes apart. */
export const shape = {
  lower: 1,
  capital: 2,
  upper: 3,
  initial: 4,
  mixed: 5,
  year: 6,
  digit: 7,
  digits2: 8,
  digits3: 9,
  digits4: 10,
  digitsMore: 11,
  url: 12,
  doi: 13,
  arxiv: 14,
  otherScript: 15,
  smallInitial: 16,
  /** Marks follow from here, each with a number of its own. */
  mark: 20,
} as const;

/** What the features need to know of every token, in arrays side by side. */
export interface TokenFacts {
  readonly count: number;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly shape: Int32Array;
  readonly classes: Int32Array;
  /** Hash of the word in lower case; numbers by their shape. */
  readonly word: Int32Array;
}

const markSigns = '.,:;()[]“”"\'‘’«»„&/-–—?!<>{}+=*_`´‚‹›|#%~^°•·$@№§…';
const markNumbers: ReadonlyMap<string, number> = new Map(
  [...markSigns].map((sign, n) => [sign, shape.mark + n]),
);
export const markShape = (sign: string): number => markNumbers.get(sign) ?? shape.mark + 70;

export function factsOf(tokens: readonly Token[]): TokenFacts {
  const count = tokens.length;
  const lower = tokens.map(({ text }) =>
    (text.length > 40 ? text.slice(0, 40) : text).toLowerCase(),
  );
  const facts = {
    count,
    tokens,
    lower,
    shape: new Int32Array(count),
    classes: new Int32Array(count),
    word: new Int32Array(count),
  };
  for (const [i, token] of tokens.entries()) {
    const kind = shapeOf(token);
    facts.shape[i] = kind;
    const isWord = token.kind === 'word';
    facts.classes[i] = isWord ? classesOf(lower[i] ?? '') : 0;
    facts.word[i] = isWord ? hashText(lower[i] ?? '') : kind;
  }
  return facts;
}

function shapeOf(token: Token): number {
  switch (token.kind) {
    case 'url':
      return shape.url;
    case 'doi':
      return shape.doi;
    case 'arxiv':
      return shape.arxiv;
    case 'number':
      return numberShape(token.text);
    case 'mark':
      return markShape(token.text.charAt(0));
    case 'word':
      return wordShape(token.text);
  }
}

function numberShape(digits: string): number {
  if (/^(?:1[5-9]|20)\d\d$/.test(digits)) return shape.year;
  return digits.length > 4 ? shape.digitsMore : shape.digit + digits.length - 1;
}

function wordShape(text: string): number {
  if (text.length === 1) {
    if (text.toLowerCase() !== text) return shape.initial;
    return text.toUpperCase() !== text ? shape.smallInitial : shape.otherScript;
  }
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return shape.otherScript;
  if (text === lower) return shape.lower;
  if (text === upper) return shape.upper;
  const rest = text.slice(1);
  return rest === lower.slice(1)
    ? shape.capital
    : /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}*)+$/u.test(text)
      ? shape.capital
      : shape.mixed;
}

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const nameGlue = bitOf('and') | bitOf('particle') | bitOf('suffix') | bitOf('etal');
const nameMarks = new Set([...".,&-’'–~"].map(markShape));

/** Whether a token can stand within a list of names. */
export function isNameLike(facts: TokenFacts, i: number): boolean {
  const kind = facts.shape[i] ?? 0;
  if (
    kind === shape.capital ||
    kind === shape.initial ||
    kind === shape.upper ||
    kind === shape.mixed
  )
    return true;
  if (kind >= shape.mark) return nameMarks.has(kind);
  return kind < shape.year && ((facts.classes[i] ?? 0) & nameGlue) !== 0;
}

export function isClass(facts: TokenFacts, i: number, name: WordClass): boolean {
  return ((facts.classes[i] ?? 0) & bitOf(name)) !== 0;
}

export function isWordShape(kind: number): boolean {
  return kind <= shape.mixed || kind === shape.otherScript || kind === shape.smallInitial;
}

export function isNumberShape(kind: number): boolean {
  return kind >= shape.year && kind <= shape.digitsMore;
}
