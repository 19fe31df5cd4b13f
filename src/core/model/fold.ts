/**
 * Letters that Unicode does not take apart into a plain letter and a mark, though readers type
 * them so: "Sørensen" is found as "sorensen", "Dąbrowskı" as "dabrowski".
 */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ȷ', 'j'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ĸ', 'k'],
  ['ƒ', 'f'],
  ['ǝ', 'e'],
  ['ə', 'e'],
  ['ς', 'σ'],
]);
const toMakePlain = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu');

/** Soft hyphens, joiners, marks of direction: there, and not to be seen. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
const apostrophes = /[`\u00b4\u02b9\u02bb-\u02bf\u2018-\u201b\u2032\u2035\uff07]/gu;
const doubleQuotes = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\uff02]/gu;
const dashes = /[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/gu;

/**
 * Accents on Latin, Greek and Cyrillic letters, points of Hebrew and Arabic. Not the marks of
 * scripts in which they are vowels or other sounds (Devanagari, Thai, kana).
 */
const accents =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f]|\u0670|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Normalisation sorts the marks on a letter, which for thousands of them takes quadratic time. */
const tooManyMarks = /(\p{M}{8})\p{M}+/gu;

const plainAscii = /^[\u0020-\u005f\u0061-\u007e]*$/u;
const whitespace = /\s+/gu;

/**
 * Text as it is compared everywhere: lower case, without accents, ligatures and wide forms
 * resolved (NFKD), apostrophes, quotation marks and dashes of all kinds made one, whitespace
 * squeezed and trimmed. Folding twice changes nothing more. Takes time linear in the text.
 */
export function fold(text: string): string {
  const letters = plainAscii.test(text) ? text.toLowerCase() : foldLetters(text);
  return letters.replace(whitespace, ' ').trim();
}

function foldLetters(text: string): string {
  const apart = foldSigns(text)
    .replace(accents, '')
    .replace(tooManyMarks, '$1')
    .normalize('NFKD')
    .replace(accents, '');
  return foldSigns(apart)
    .toLowerCase()
    .replace(accents, '')
    .replace(toMakePlain, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC');
}

/**
 * Before normalisation, which would make a space and an accent of a lone "´"; and after it,
 * which takes "ŉ" and the like apart into a letter and a sign.
 */
function foldSigns(text: string): string {
  return text
    .replace(unseen, '')
    .replace(apostrophes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-');
}
