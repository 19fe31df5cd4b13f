const small = new Set([
  'of',
  'the',
  'and',
  'in',
  'for',
  'on',
  'de',
  'la',
  'le',
  'et',
  'der',
  'die',
  'und',
  'y',
  'a',
  'an',
]);

/**
 * Whether two names of journals or books can be those of one: the same words, or one an
 * abbreviation of the other word by word ("J Exp Biol"), or initials ("PNAS"), of which nothing
 * can be said. Words are folded, without punctuation.
 */
export function mayBeOneContainer(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!short.includes(' ') && short.length <= 6) return true;
  return abbreviates(bigWords(short), bigWords(long)) || long.includes(short);
}

/** Each word the beginning of the next word that it can be of; small words are left out at will. */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !begins(long[at] ?? '', word)) at++;
    if (at === long.length) return false;
    at++;
  }
  return short.length > 0;
}

/** "J" begins "journal"; "natl" stands for "national" by its first and last letters. */
function begins(word: string, short: string): boolean {
  if (word.startsWith(short) || short.startsWith(word)) return true;
  return (
    short.length > 2 && word.startsWith(short.slice(0, 2)) && word.includes(short.at(-1) ?? '')
  );
}

function bigWords(name: string): readonly string[] {
  return name.split(' ').filter((word) => !small.has(word));
}
