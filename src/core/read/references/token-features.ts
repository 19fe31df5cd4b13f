import type { Chunk } from './chunks';
import type { FeatureRow } from './feature-row';
import type { TokenStates } from './states';
import { hashText, isWordShape, type TokenFacts } from './token-facts';

/** A token of a reference, and the part and the sentence that it stands in. */
export interface Here {
  readonly facts: TokenFacts;
  readonly states: TokenStates;
  readonly parts: readonly Chunk[];
  readonly sentences: readonly Chunk[];
  readonly i: number;
  readonly part: number;
  readonly sentence: number;
}

/** -1 before the first token, -2 after the last. */
const at = (list: Int32Array, i: number) =>
  i < 0 ? -1 : i >= list.length ? -2 : (list[i] as number);

/** The word and its form. */
export function wordFeatures(row: FeatureRow, { facts, states, i }: Here): void {
  const s = at(facts.shape, i);
  const italic = at(states.italic, i);
  const turns =
    (at(states.italic, i - 1) !== italic ? 1 : 0) + (at(states.italic, i + 1) !== italic ? 2 : 0);
  row.add(0);
  row.add(at(facts.word, i));
  row.add(s, facts.tokens[i]?.spaceBefore ? 1 : 0);
  if (isWordShape(s)) {
    const text = facts.lower[i] ?? '';
    row.add(hashText(text.slice(0, 3)));
    row.add(hashText(text.slice(-2)));
    row.add(hashText(text.slice(-3)));
    row.add(hashText(text.slice(-4)), s);
    row.add(Math.min(text.length, 10), s);
  } else row.skip(5);
  row.add(at(facts.classes, i), s);
  row.add(italic, s, at(states.stopsSeen, i));
  row.add(italic, turns, s);
  row.add(italic, turns, at(facts.shape, i - 1) * 128 + at(facts.shape, i + 1));
}

/** The tokens before and after it, with it and without. */
export function neighbourFeatures(row: FeatureRow, { facts, i }: Here): void {
  const { shape, word, classes } = facts;
  const s = at(shape, i);
  const s1 = at(shape, i - 1);
  const s2 = at(shape, i - 2);
  const n1 = at(shape, i + 1);
  const n2 = at(shape, i + 2);
  const n3 = at(shape, i + 3);
  const w = at(word, i);
  const c = at(classes, i);
  row.add(at(word, i - 1));
  row.add(at(word, i + 1));
  row.add(at(word, i - 2));
  row.add(at(word, i + 2));
  row.add(at(word, i - 1), w);
  row.add(w, at(word, i + 1));
  row.add(at(classes, i - 1), c);
  row.add(c, at(classes, i + 1));
  row.add(at(classes, i - 1), s1);
  row.add(at(classes, i + 1), n1);
  row.add(at(classes, i - 2), s2, s1);
  row.add(at(classes, i + 2), n2, n1);
  row.add(s1, s);
  row.add(s, n1);
  row.add(s1, s, n1);
  row.add(s2, s1, s);
  row.add(s, n1, n2);
  row.add(s1 * 128 + s, n1, n2);
  row.add(s2 * 128 + s1, s, n1 * 128 + n2);
  row.add(s * 128 + n1, n2, n3);
}

/** Where it stands, by count and by what came before and is still to come. */
export function placeFeatures(row: FeatureRow, { facts, states, i }: Here): void {
  const { count } = facts;
  const { whole } = states;
  const s = at(facts.shape, i);
  const quote = at(states.quote, i);
  const depth = at(states.depth, i);
  const year = at(states.yearSeen, i);
  const since = at(states.sinceIn, i);
  const seen = at(states.stopsSeen, i);
  const toNumber = at(states.stopsToNumber, i);
  const ahead = at(states.editorAhead, i);
  const behind = at(states.editorBehind, i);
  const namesAhead = at(states.namesAhead, i);
  const namesBehind = at(states.namesBehind, i);
  const lastMark = at(states.lastMark, i);
  const nextMark = at(states.nextMark, i);
  row.add(i < 8 ? i : i < 12 ? 8 : i < 20 ? 9 : 10, s);
  row.add(Math.min(count - 1 - i, 8), s);
  row.add(Math.floor((8 * i) / count), isWordShape(s) ? 1 : 0);
  row.add(quote, s);
  row.add(quote, whole, depth);
  row.add(depth, s, year);
  row.add(year, at(states.yearAhead, i), s);
  row.add(year, at(states.volumeSeen, i), s);
  row.add(year, seen, whole);
  row.add(since, s, ahead);
  row.add(since, quote, year * 8 + depth);
  row.add(ahead, behind, namesAhead);
  row.add(ahead, s, since * 4 + quote);
  row.add(behind, s, since * 4 + depth);
  row.add(namesAhead, namesBehind, year);
  row.add(namesBehind, s, seen === 0 ? 1 : 0);
  row.add(toNumber, year, quote * 8 + since);
  row.add(toNumber, s, whole);
  row.add(lastMark, s, quote);
  row.add(nextMark, s, year);
  row.add(lastMark, nextMark, year * 4 + quote);
}

/** The part and the sentence around it. */
export function partFeatures(row: FeatureRow, here: Here): void {
  const { facts, states, parts, sentences, i, part, sentence } = here;
  const { nameStyle } = states;
  const s = at(facts.shape, i);
  const w = at(facts.word, i);
  const italic = at(states.italic, i);
  const quote = at(states.quote, i);
  const year = at(states.yearSeen, i);
  const since = at(states.sinceIn, i);
  const partKind = parts[part]?.kind ?? 0;
  const sentenceKind = sentences[sentence]?.kind ?? 0;
  const last = sentences.length - 1;
  chunkFeatures(row, parts, part, year * 8 + since, i);
  chunkFeatures(row, sentences, sentence, year * 8 + since, i);
  row.add(partKind, sentenceKind, year * 4 + quote);
  row.add(Math.min(sentence, 6), states.whole, year);
  row.add(sentences.length - sentence, sentenceKind, year);
  row.add(w, quote, since);
  row.add(w, year);
  row.add(at(facts.classes, i), partKind, since);
  row.add(w, sentence === 0 ? 1 : 0, sentence === last ? 1 : 0);
  row.add(italic, sentenceKind, since);
  row.add(nameStyle, Math.min(part, 7), s);
  row.add(nameStyle, partKind, Math.min(part, 7) * 4 + year);
  row.add(nameStyle, at(facts.shape, i - 1) * 128 + s, year * 8 + at(states.stopsSeen, i));
  row.add(italic, quote, year);
  row.add(italic, partKind, year);
  row.add(italic, at(states.stopsToNumber, i), since);
}

function chunkFeatures(
  row: FeatureRow,
  chunks: readonly Chunk[],
  n: number,
  state: number,
  i: number,
): void {
  const chunk = chunks[n] as Chunk;
  const before = chunks[n - 1];
  const after = chunks[n + 1];
  row.add(chunk.kind, i === chunk.start ? 1 : 0);
  row.add(chunk.kind, before?.kind ?? 0);
  row.add(chunk.kind, after?.kind ?? 0);
  row.add(chunk.kind, before?.kind ?? 0, after?.kind ?? 0);
  row.add(chunk.kind, state);
  row.add(after?.kind ?? 0, chunks[n + 2]?.kind ?? 0, chunk.words > 3 ? 1 : 0);
  row.add(chunk.firstWord, Math.min(n, 3));
  row.add(chunk.lastWord);
  row.add(chunk.words, chunk.capitals, state);
  row.add(after?.firstWord ?? 0);
  row.add(before?.lastWord ?? 0);
}
