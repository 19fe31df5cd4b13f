import {
  isClass,
  isNameLike,
  isNumberShape,
  markShape,
  shape,
  type TokenFacts,
} from './token-facts';

/**
 * What has come before each token and what is still to come: in which a chain of labels, that
 * sees only the label before, would otherwise be blind. One pass each way.
 */
export interface TokenStates {
  /** 0 before any quotation mark, 1 within, 2 after. */
  readonly quote: Int32Array;
  /** The same for italics. */
  readonly italic: Int32Array;
  readonly depth: Int32Array;
  /** Whether a year stood before: 0 none, 1 near the start, 2 later. */
  readonly yearSeen: Int32Array;
  readonly yearAhead: Int32Array;
  readonly volumeSeen: Int32Array;
  /** 0 no "In" yet; else how many stops since, from 1, up to 4. */
  readonly sinceIn: Int32Array;
  /** 1 where only names stand between here and the word for an editor after them; 2 where it is farther; 0 none. */
  readonly editorAhead: Int32Array;
  /** 1 where only names stand between here and a word for an editor before them; 2 where it is farther; 0 none. */
  readonly editorBehind: Int32Array;
  /** How long the run of tokens that can be names goes on, capped at 8; 0 outside one. */
  readonly namesAhead: Int32Array;
  readonly namesBehind: Int32Array;
  /** How many stops until the next number, capped at 5. */
  readonly stopsToNumber: Int32Array;
  readonly stopsSeen: Int32Array;
  readonly lastMark: Int32Array;
  readonly nextMark: Int32Array;
  /** The class bits of what the reference as a whole has, small. */
  readonly whole: number;
  /** How the first name is printed, small: "Roe, A.", "Roe, Anna", "A. Roe", "Roe A", "Anna Roe". */
  readonly nameStyle: number;
}

const openQuotes = new Set([...'“«„'].map(markShape));
const closeQuotes = new Set([...'”»'].map(markShape));
const straight = markShape('"');
const single = new Set([..."‘'’`"].map(markShape));
const opening = new Set([...'([{'].map(markShape));
const closing = new Set([...')]}'].map(markShape));
const stops = new Set([...'.,;:'].map(markShape));

export function statesOf(facts: TokenFacts): TokenStates {
  const of = () => new Int32Array(facts.count);
  const states = {
    quote: of(),
    italic: of(),
    depth: of(),
    yearSeen: of(),
    yearAhead: of(),
    volumeSeen: of(),
    sinceIn: of(),
    editorAhead: of(),
    editorBehind: of(),
    namesAhead: of(),
    namesBehind: of(),
    stopsToNumber: of(),
    stopsSeen: of(),
    lastMark: of(),
    nextMark: of(),
    whole: 0,
    nameStyle: nameStyleOf(facts),
  };
  forwards(facts, states);
  backwards(facts, states);
  states.whole = wholeOf(facts, states);
  return states;
}

type Draft = { -readonly [K in keyof TokenStates]: TokenStates[K] };

function forwards(facts: TokenFacts, to: Draft): void {
  let quote = 0;
  let italic = 0;
  let depth = 0;
  let year = 0;
  let volume = 0;
  let since = 0;
  let editor = 0;
  let names = 0;
  let seen = 0;
  let last = 0;
  for (let i = 0; i < facts.count; i++) {
    const kind = facts.shape[i] ?? 0;
    if (closing.has(kind)) depth = Math.max(0, depth - 1);
    quote = quoteAfter(facts, i, quote, false);
    to.quote[i] = quote;
    if (facts.tokens[i]?.italic) italic = 1;
    else if (italic === 1) italic = 2;
    to.italic[i] = italic;
    to.depth[i] = Math.min(depth, 2);
    to.yearSeen[i] = year;
    to.volumeSeen[i] = volume;
    to.sinceIn[i] = since;
    to.editorBehind[i] = editor;
    to.lastMark[i] = last;
    to.stopsSeen[i] = Math.min(seen, 9);
    names = isNameLike(facts, i) ? Math.min(names + 1, 8) : 0;
    to.namesBehind[i] = names;
    quote = quoteAfter(facts, i, quote, true);
    if (opening.has(kind)) depth++;
    if (kind === shape.year) year = Math.max(year, i < 40 && seen < 12 && quote === 0 ? 1 : 2);
    if (isClass(facts, i, 'volume') || (isNumberShape(kind) && kind !== shape.year)) volume = 1;
    if (isInWord(facts, i)) since = 1;
    else if (since > 0 && since < 4 && stops.has(kind)) since++;
    if (isClass(facts, i, 'editor')) editor = 1;
    else if (editor === 1 && !isNameLike(facts, i) && !isBy(facts, i)) editor = 2;
    if (kind >= shape.mark) last = kind;
    if (stops.has(kind)) seen++;
  }
}

/** The state of quotes before a token that closes them, or after a token that opens them. */
function quoteAfter(facts: TokenFacts, i: number, quote: number, after: boolean): number {
  const kind = facts.shape[i] ?? 0;
  const space = facts.tokens[i]?.spaceBefore || i === 0;
  const spaceNext = facts.tokens[i + 1]?.spaceBefore ?? true;
  const opens =
    openQuotes.has(kind) || ((kind === straight || single.has(kind)) && space && !spaceNext);
  const closes =
    closeQuotes.has(kind) ||
    ((kind === straight || single.has(kind)) && !space && (spaceNext || kind === straight));
  // German quotes close with the sign that opens English ones.
  if (quote === 1 && (closes || (kind === markShape('“') && !space))) return after ? 2 : 1;
  if (opens && after) return 1;
  return quote;
}

function isInWord(facts: TokenFacts, i: number): boolean {
  if (!isClass(facts, i, 'inword')) return false;
  const before = facts.shape[i - 1] ?? 0;
  return facts.shape[i] === shape.capital ? i > 2 : before >= shape.mark && i > 2;
}

function isBy(facts: TokenFacts, i: number): boolean {
  const word = facts.lower[i];
  return word === 'by' || word === 'von' || word === 'par' || word === 'por';
}

function backwards(facts: TokenFacts, to: Draft): void {
  let year = 0;
  let editor = 0;
  let names = 0;
  let toNumber = 5;
  let next = 0;
  for (let i = facts.count - 1; i >= 0; i--) {
    const kind = facts.shape[i] ?? 0;
    to.yearAhead[i] = year;
    to.nextMark[i] = next;
    to.editorAhead[i] = editor;
    to.stopsToNumber[i] = toNumber;
    names = isNameLike(facts, i) ? Math.min(names + 1, 8) : 0;
    to.namesAhead[i] = names;
    if (kind === shape.year) year = 1;
    if (isClass(facts, i, 'editor')) editor = 1;
    else if (editor === 1 && !isNameLike(facts, i) && !opening.has(kind)) editor = 2;
    if (isNumberShape(kind)) toNumber = 0;
    else if (stops.has(kind) && toNumber < 5) toNumber++;
    if (kind >= shape.mark) next = kind;
  }
}

function wholeOf(facts: TokenFacts, states: TokenStates): number {
  const last = facts.count - 1;
  let volumeLike = 0;
  for (let i = 1; i < last; i++) {
    const kind = facts.shape[i];
    const pair =
      (kind === markShape(':') || kind === markShape('(')) &&
      facts.tokens[i + 1]?.spaceBefore !== true;
    if (pair && isNumberShape(facts.shape[i - 1] ?? 0) && isNumberShape(facts.shape[i + 1] ?? 0))
      volumeLike = 1;
  }
  const quoted = (states.quote[last] ?? 0) > 0 ? 1 : 0;
  const inSeen = (states.sinceIn[last] ?? 0) > 0 ? 1 : 0;
  const yearFirst = facts.count === 0 ? 0 : (states.yearSeen[last] ?? 0);
  return quoted + 2 * inSeen + 4 * volumeLike + 8 * yearFirst;
}

const comma = markShape(',');
const stop = markShape('.');

function nameStyleOf({ count, shape: kinds, tokens }: TokenFacts): number {
  let i = 0;
  // A number or bracket before the names.
  while (i < count && i < 4 && (kinds[i] as number) > shape.mixed) i++;
  const first = kinds[i] ?? 0;
  const [second = 0, third = 0, fourth = 0] = kinds.subarray(i + 1, i + 4);
  const shouted = first === shape.upper ? 1 : 0;
  if (first === shape.initial || (first === shape.upper && second === stop)) return 2;
  if (second === comma)
    return third === shape.initial
      ? 4 + shouted
      : third === shape.upper && fourth === stop
        ? 6
        : 8 + shouted;
  if (second === shape.initial || (second === shape.upper && (tokens[i + 1]?.text.length ?? 9) < 4))
    return 10 + shouted;
  if (second === shape.capital || second === shape.mixed) {
    if (third === comma) return fourth === shape.initial ? 12 : 14 + shouted;
    return third === shape.capital || third === shape.initial ? 16 + shouted : 18 + shouted;
  }
  return second >= shape.mark ? 20 : 21;
}
