/**
 * A mark that ends a sentence, and the quotes or end of isolation behind it; a bracket leaves the sentence
 * open. "n.d." ends one too.
 */
const ends = /[.!?…。！？؟۔][”"’'»\u2069]*$/u;

/** A sentence with its stop, unless what it ends with, perhaps a reader's own question, has its mark already. */
export function ended(sentence: string): string {
  return ends.test(sentence) ? sentence : `${sentence}.`;
}

/** A sentence of phrases without its last stop where the words before it, perhaps a name, have a mark already. */
export function withOneEnd<Phrase extends { readonly text: string }>(
  sentence: readonly Phrase[],
): readonly Phrase[] {
  const last = sentence.at(-1);
  if (last === undefined || !last.text.endsWith('.')) return sentence;
  const rest = last.text.slice(0, -1);
  const before = rest === '' ? (sentence.at(-2)?.text ?? '') : rest;
  if (!ends.test(before)) return sentence;
  return rest === '' ? sentence.slice(0, -1) : [...sentence.slice(0, -1), { ...last, text: rest }];
}
