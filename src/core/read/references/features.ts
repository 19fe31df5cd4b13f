import { type Chunk, chunksOf } from './chunks';
import { FeatureRow, widest } from './feature-row';
import { statesOf, type TokenStates } from './states';
import { factsOf, type TokenFacts } from './token-facts';
import { neighbourFeatures, partFeatures, placeFeatures, wordFeatures } from './token-features';
import type { Token } from './tokens';

export interface Features {
  /** Features of each token, one row after the other; unused places hold -1. */
  readonly rows: Int32Array;
  readonly width: number;
  /** For each token the class of boundary before it, for the transitions. */
  readonly boundary: Uint8Array;
}

export const boundaryCount = 13;

/**
 * 84 facts of every token, 89 of a word, each hashed into a number. A feature is what stands here or
 * near by, alone or two and three together; what they are worth is in the model.
 */
export function featuresOf(tokens: readonly Token[]): Features {
  const facts = factsOf(tokens);
  const states = statesOf(facts);
  const parts = chunksOf(facts, 'comma');
  const sentences = chunksOf(facts, 'sentence');
  const row = new FeatureRow(facts.count);
  const here = { facts, states, parts, sentences, i: 0, part: 0, sentence: 0 };
  for (; here.i < facts.count; here.i++) {
    here.part = chunkWith(parts, here.part, here.i);
    here.sentence = chunkWith(sentences, here.sentence, here.i);
    row.begin(here.i);
    wordFeatures(row, here);
    neighbourFeatures(row, here);
    placeFeatures(row, here);
    partFeatures(row, here);
  }
  return { rows: row.rows, width: widest, boundary: boundariesOf(facts, states) };
}

/** The chunk with a token, from one at or before it on. */
function chunkWith(chunks: readonly Chunk[], from: number, token: number): number {
  let n = from;
  while (n + 1 < chunks.length && (chunks[n] as Chunk).end <= token) n++;
  return n;
}

const boundaryMarks: ReadonlyMap<string, number> = new Map([
  ['.', 3],
  [',', 4],
  [':', 5],
  [';', 6],
  ['(', 7],
  ['[', 7],
  [')', 8],
  [']', 8],
]);

/** What stands right before each token. */
function boundariesOf(facts: TokenFacts, { quote, italic }: TokenStates): Uint8Array {
  const boundary = new Uint8Array(facts.count);
  for (let i = 1; i < facts.count; i++) {
    const before = facts.tokens[i - 1];
    const space = facts.tokens[i]?.spaceBefore === true;
    if (italic[i] !== italic[i - 1]) boundary[i] = 12;
    else if (before?.kind === 'word') boundary[i] = space ? 1 : 9;
    else if (before?.kind !== 'mark') boundary[i] = space ? 2 : 10;
    else if (quote[i] !== quote[i - 1]) boundary[i] = 11;
    else boundary[i] = boundaryMarks.get(before.text) ?? 0;
  }
  return boundary;
}
