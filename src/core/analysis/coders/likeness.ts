import { plainForm } from './plain-form';

/** Words that say nothing of what a text is about. */
const empty = new Set(
  'a an and are as at be been but by for from had has have in into is it its of on or so than that the their them there they this those to was were what which who will with would'.split(
    ' ',
  ),
);

/** Words that turn a statement round. */
const turning = new Set(
  'no not none never neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont kein keine nicht nie ohne ne pas jamais sans nunca non'.split(
    ' ',
  ),
);

/** Two words of one stem mostly agree in their first letters: "smuggling", "smugglers". */
const stem = 5;

/** What a text is compared by. */
export interface WordsOfText {
  readonly stems: ReadonlySet<string>;
  readonly numbers: string;
  readonly turned: boolean;
}

export function wordsOfText(text: string): WordsOfText {
  const words = plainForm(text.replace(/n['’]t\b/g, ' not ')).split(' ');
  const telling = words.filter((word) => word !== '' && !empty.has(word) && !turning.has(word));
  return {
    stems: new Set(telling.flatMap(stemsOf)),
    numbers: words.filter((word) => /^\d+$/.test(word)).join(' '),
    turned: words.some((word) => turning.has(word)),
  };
}

/** Where no spaces part the words, as in Chinese, each two characters that follow each other. */
function stemsOf(word: string): readonly string[] {
  if (!/\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Thai}/u.test(word)) return [word.slice(0, stem)];
  const letters = [...word];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => letters[i] + letter);
}

/**
 * How alike two texts are, 0 to 1: twice the stems that both have over the stems of each (Dice 1945,
 * doi:10.2307/1932409). 0 where they have other numbers, or one says "not" and the other does not: such
 * texts have nearly all words in common and mean two things. Linear in the words.
 */
export function likeness(a: WordsOfText, b: WordsOfText): number {
  if (a.turned !== b.turned || a.numbers !== b.numbers) return 0;
  const all = a.stems.size + b.stems.size;
  let shared = 0;
  for (const one of a.stems) if (b.stems.has(one)) shared++;
  return all === 0 ? 0 : (2 * shared) / all;
}
