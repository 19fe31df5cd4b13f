import { fold } from '../model/fold';

/** Beyond this a word is as good as recognised, and a hostile one costs nothing. In UTF-16 code units. */
const longestWord = 40;

const runs = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;
/** The dots of "u.s." and "d.c.", between single letters. */
const dotsOfInitials = /(?<=(?:^|[^\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}\p{M}]|$))/gu;

/**
 * The words of a text, folded, in their order: "U.S.–Mexico" is "us", "mexico"; "O'Brien" is
 * "obrien"; "cross-border" is "cross", "border". Words are cut to 40 UTF-16 code units.
 */
export function wordsOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => run.split('-').map(cutWord));
}

/** The words of a text and those that a hyphen joins, as one: "crossborder" is found too. */
export function wordsAndCompoundsOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => {
    const parts = run.split('-').map(cutWord);
    return parts.length === 1 ? parts : [...parts, cutWord(parts.slice(0, 4).join(''))];
  });
}

function runsOf(text: string): readonly string[] {
  return fold(text).replaceAll("'", '').replace(dotsOfInitials, '').match(runs) ?? [];
}

function cutWord(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord) : word;
}
