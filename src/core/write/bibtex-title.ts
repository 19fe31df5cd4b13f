/** A word outside TeX's commands. */
const word = /(?<![\\\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+/gu;

/**
 * A title, escaped for TeX, with braces around the capitals that must stay where a style sets titles
 * in lower case: words with a capital behind their first letter ("DNA", "McAllen"), and, where most
 * words are in lower case, names. A title all in capitals has none that mean something.
 */
export function withCapitals(title: string): string {
  const words = title.match(word) ?? [];
  if (words.filter(isShouted).length * 2 > words.length) return title;
  const long = words.slice(1).filter((one) => one.length > 3);
  const isSentence = long.filter(isCapital).length * 2 < long.length;
  return title.replace(word, (one, at: number) => {
    const isName = isSentence && isCapital(one) && !beginsSentence(title, at);
    return isName || hasInnerCapital(one) ? `{${one}}` : one;
  });
}

function isCapital(one: string): boolean {
  return /^\p{Lu}/u.test(one);
}

function hasInnerCapital(one: string): boolean {
  return /^.\P{Lu}*\p{Lu}/u.test(one);
}

function isShouted(one: string): boolean {
  return !/\p{Ll}/u.test(one);
}

/** At the start, or behind a mark that ends a sentence. */
function beginsSentence(title: string, at: number): boolean {
  return /(?:^|[.:?!—][^\p{L}\p{N}]{0,5}|^[^\p{L}\p{N}]{1,5})$/u.test(
    title.slice(Math.max(0, at - 6), at),
  );
}
