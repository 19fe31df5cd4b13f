import { type Chunk, chunksOf } from './chunks';
import { statesOf, type TokenStates } from './states';
import { factsOf, hashText, isWordShape, type TokenFacts } from './token-facts';
import type { Token } from './tokens';

/** Bits of a feature's number: 2^24 numbers, of which a model knows a few ten thousand. */
export const featureBits = 24;

export interface Features {
  /** Features of each token, one row after the other; unused places hold -1. */
  readonly rows: Int32Array;
  readonly width: number;
  /** For each token the class of boundary before it, for the transitions. */
  readonly boundary: Uint8Array;
}

export const boundaryCount = 13;
const widest = 96;

/**
 * About seventy facts of every token, each hashed into a number. A feature is what stands here or
 * near by, alone or two and three together; what they are worth is in the model.
 */
export function featuresOf(tokens: readonly Token[]): Features {
  const facts = factsOf(tokens);
  const states = statesOf(facts);
  const parts = chunksOf(facts, 'comma');
  const sentences = chunksOf(facts, 'sentence');
  const { count, shape, word, classes, lower } = facts;
  const rows = new Int32Array(count * widest).fill(-1);
  const at = (list: Int32Array, i: number) => (i < 0 ? -1 : i >= count ? -2 : (list[i] as number));
  let part = 0;
  let sentence = 0;
  for (let i = 0; i < count; i++) {
    while (part + 1 < parts.length && (parts[part] as Chunk).end <= i) part++;
    while (sentence + 1 < sentences.length && (sentences[sentence] as Chunk).end <= i) sentence++;
    let place = i * widest;
    let template = 0;
    const add = (a: number, b = 0, c = 0) => {
      rows[place++] = numberOf(template++, a, b, c);
    };
    const s = at(shape, i);
    const s1 = at(shape, i - 1);
    const s2 = at(shape, i - 2);
    const n1 = at(shape, i + 1);
    const n2 = at(shape, i + 2);
    const n3 = at(shape, i + 3);
    const w = at(word, i);
    const c = at(classes, i);
    const space = facts.tokens[i]?.spaceBefore ? 1 : 0;
    const italic = states.italic[i] as number;
    const turns =
      (at(states.italic, i - 1) !== italic ? 1 : 0) + (at(states.italic, i + 1) !== italic ? 2 : 0);
    // The word and its form.
    add(0);
    add(w);
    add(s, space);
    if (isWordShape(s)) {
      const text = lower[i] ?? '';
      add(hashText(text.slice(0, 3)));
      add(hashText(text.slice(-2)));
      add(hashText(text.slice(-3)));
      add(hashText(text.slice(-4)), s);
      add(Math.min(text.length, 10), s);
    } else template += 5;
    add(c, s);
    add(italic, s, states.stopsSeen[i]);
    add(italic, turns, s);
    add(italic, turns, s1 * 128 + n1);
    // Neighbours.
    add(at(word, i - 1));
    add(at(word, i + 1));
    add(at(word, i - 2));
    add(at(word, i + 2));
    add(at(word, i - 1), w);
    add(w, at(word, i + 1));
    add(at(classes, i - 1), c);
    add(c, at(classes, i + 1));
    add(at(classes, i - 1), s1);
    add(at(classes, i + 1), n1);
    add(at(classes, i - 2), s2, s1);
    add(at(classes, i + 2), n2, n1);
    add(s1, s);
    add(s, n1);
    add(s1, s, n1);
    add(s2, s1, s);
    add(s, n1, n2);
    add(s1 * 128 + s, n1, n2);
    add(s2 * 128 + s1, s, n1 * 128 + n2);
    add(s * 128 + n1, n2, n3);
    // Where it stands.
    const index = i < 8 ? i : i < 12 ? 8 : i < 20 ? 9 : 10;
    const fromEnd = Math.min(count - 1 - i, 8);
    add(index, s);
    add(fromEnd, s);
    add(Math.floor((8 * i) / count), isWordShape(s) ? 1 : 0);
    const quote = states.quote[i] as number;
    const depth = states.depth[i] as number;
    const year = states.yearSeen[i] as number;
    const since = states.sinceIn[i] as number;
    const seen = states.stopsSeen[i] as number;
    const whole = states.whole;
    const toNumber = states.stopsToNumber[i] as number;
    const ahead = states.editorAhead[i] as number;
    const behind = states.editorBehind[i] as number;
    add(quote, s);
    add(quote, whole, depth);
    add(depth, s, year);
    add(year, states.yearAhead[i], s);
    add(year, states.volumeSeen[i], s);
    add(year, seen, whole);
    add(since, s, ahead);
    add(since, quote, year * 8 + depth);
    add(ahead, behind, states.namesAhead[i] as number);
    add(ahead, s, since * 4 + quote);
    add(behind, s, since * 4 + depth);
    add(states.namesAhead[i] as number, states.namesBehind[i] as number, year);
    add(states.namesBehind[i] as number, s, seen === 0 ? 1 : 0);
    add(toNumber, year, quote * 8 + since);
    add(toNumber, s, whole);
    add(states.lastMark[i] as number, s, quote);
    add(states.nextMark[i] as number, s, year);
    add(states.lastMark[i] as number, states.nextMark[i] as number, year * 4 + quote);
    // The part and the sentence around it.
    chunkFeatures(add, parts, part, year * 8 + since, i);
    chunkFeatures(add, sentences, sentence, year * 8 + since, i);
    const p = parts[part] as Chunk;
    const t = sentences[sentence] as Chunk;
    add(p.kind, t.kind, year * 4 + quote);
    add(sentence < 6 ? sentence : 6, whole, year);
    add(sentences.length - sentence, t.kind, year);
    add(w, quote, since);
    add(w, year);
    add(c, p.kind, since);
    add(w, sentence === 0 ? 1 : 0, sentence === sentences.length - 1 ? 1 : 0);
    add(italic, t.kind, since);
    add(states.nameStyle, Math.min(part, 7), s);
    add(states.nameStyle, p.kind, Math.min(part, 7) * 4 + year);
    add(states.nameStyle, s1 * 128 + s, year * 8 + seen);
    add(italic, quote, year);
    add(italic, p.kind, year);
    add(italic, toNumber, since);
  }
  return { rows, width: widest, boundary: boundariesOf(facts, states) };
}

type Add = (a: number, b?: number, c?: number) => void;

function chunkFeatures(
  add: Add,
  chunks: readonly Chunk[],
  n: number,
  state: number,
  i: number,
): void {
  const chunk = chunks[n] as Chunk;
  const before = chunks[n - 1];
  const after = chunks[n + 1];
  const first = i === chunk.start ? 1 : 0;
  add(chunk.kind, first);
  add(chunk.kind, before?.kind ?? 0);
  add(chunk.kind, after?.kind ?? 0);
  add(chunk.kind, before?.kind ?? 0, after?.kind ?? 0);
  add(chunk.kind, state);
  add(after?.kind ?? 0, chunks[n + 2]?.kind ?? 0, chunk.words > 3 ? 1 : 0);
  add(chunk.firstWord, Math.min(n, 3));
  add(chunk.lastWord);
  add(chunk.words, chunk.capitals, state);
  add(after?.firstWord ?? 0);
  add(before?.lastWord ?? 0);
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

/** Mixes a template and what it saw into `featureBits` bits (the finaliser of MurmurHash3). */
function numberOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - featureBits);
}
