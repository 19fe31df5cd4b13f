import {
  isClass,
  isNameLike,
  isNumberShape,
  isWordShape,
  markShape,
  shape,
  type TokenFacts,
} from './token-facts';
import { bitOf, type WordClass } from './word-classes';

/** A stretch of tokens between two stops; `end` is the token after its last. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** What it seems to be, from its words: small numbers for the features. */
  readonly kind: number;
  readonly firstWord: number;
  readonly lastWord: number;
  /** Number of words, capped. */
  readonly words: number;
  /** Share of words with a capital, in quarters. */
  readonly capitals: number;
}

const stop = markShape('.');
const closers = new Set([...'”"»)’'].map(markShape));
const commaStops = new Set([...',.;:()[]“”"«»?!„'].map(markShape));
const sentenceStops = new Set([...'.?!;:”»'].map(markShape));
const brackets = new Set([...'()[]'].map(markShape));

/** Chunks between marks of any weight ("comma"), or only those that end sentences or quotes. */
export function chunksOf(facts: TokenFacts, weight: 'comma' | 'sentence'): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  for (let i = 0; i < facts.count; i++) {
    const turns = facts.tokens[i]?.italic !== facts.tokens[i + 1]?.italic;
    const ends = turns || (weight === 'comma' ? endsPart(facts, i) : endsSentence(facts, i));
    if (!ends && i + 1 < facts.count) continue;
    chunks.push(chunkAt(facts, start, i + 1));
    start = i + 1;
  }
  return chunks;
}

function endsPart(facts: TokenFacts, i: number): boolean {
  const kind = facts.shape[i] ?? 0;
  if (!commaStops.has(kind)) return false;
  return kind !== stop || !isAbbreviated(facts, i);
}

function endsSentence(facts: TokenFacts, i: number): boolean {
  const kind = facts.shape[i] ?? 0;
  const next = facts.tokens[i + 1];
  if (next === undefined) return true;
  if (brackets.has(kind)) {
    // A year in brackets ends the head of a reference.
    return kind === markShape(')') && facts.shape[i - 1] === shape.year;
  }
  if (!sentenceStops.has(kind) || !next.spaceBefore)
    return closers.has(kind) && kind === markShape('"') && next.spaceBefore;
  return kind !== stop || !isAbbreviated(facts, i);
}

const abbreviating =
  bitOf('pages') |
  bitOf('volume') |
  bitOf('number') |
  bitOf('editor') |
  bitOf('edition') |
  bitOf('etal') |
  bitOf('suffix') |
  bitOf('month') |
  bitOf('meeting') |
  bitOf('journal');

function isAbbreviated(facts: TokenFacts, i: number): boolean {
  const before = facts.shape[i - 1] ?? 0;
  if (!isWordShape(before)) return false;
  const length = facts.lower[i - 1]?.length ?? 0;
  if (before === shape.initial || before === shape.smallInitial) return true;
  const next = facts.shape[i + 1] ?? 0;
  if (next === shape.lower || next === shape.smallInitial) return true;
  return length <= 4 && ((facts.classes[i - 1] ?? 0) & abbreviating) !== 0;
}

const tells: readonly WordClass[] = [
  'inword',
  'editor',
  'translator',
  'thesis',
  'meeting',
  'press',
  'journal',
  'report',
  'city',
  'online',
  'undated',
  'pages',
  'volume',
  'number',
  'edition',
  'month',
  'organisation',
];

function chunkAt(facts: TokenFacts, start: number, end: number): Chunk {
  let words = 0;
  let capitals = 0;
  let little = 0;
  let numbers = 0;
  let names = true;
  let classes = 0;
  let year = false;
  let firstWord = 0;
  let lastWord = 0;
  for (let i = start; i < end; i++) {
    const kind = facts.shape[i] ?? 0;
    if (isWordShape(kind)) {
      words++;
      if (
        kind === shape.capital ||
        kind === shape.upper ||
        kind === shape.initial ||
        kind === shape.mixed
      )
        capitals++;
      else if (!isClass(facts, i, 'little')) little++;
      classes |= facts.classes[i] ?? 0;
      lastWord = facts.word[i] ?? 0;
    } else if (isNumberShape(kind)) {
      numbers++;
      if (kind === shape.year) year = true;
    }
    if (firstWord === 0 && kind < shape.mark) firstWord = facts.word[i] ?? 0;
    if (kind < shape.mark && !isNameLike(facts, i)) names = false;
  }
  return {
    start,
    end,
    kind: kindOf({ words, numbers, names, classes, year, little }),
    firstWord,
    lastWord,
    words: Math.min(words, 12),
    capitals: words === 0 ? 0 : 1 + Math.floor((4 * capitals) / words),
  };
}

function kindOf(of: {
  readonly words: number;
  readonly numbers: number;
  readonly names: boolean;
  readonly classes: number;
  readonly year: boolean;
  readonly little: number;
}): number {
  if (of.words === 0) return of.numbers === 0 ? 1 : of.year ? 2 : 3;
  let kind = 0;
  for (const [n, name] of tells.entries())
    if ((of.classes & bitOf(name)) !== 0) {
      kind = n + 1;
      break;
    }
  const form = of.names ? 0 : of.numbers > 0 ? (of.year ? 1 : 2) : of.little > 1 ? 3 : 4;
  return 8 + kind * 6 + form;
}
