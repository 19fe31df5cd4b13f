import type { CslName } from '../../../model/csl';

const suffix = /^(?:jr|sr|[2-9](?:nd|rd|th)|i{2,3}|iv|junior|senior|filho|neto|júnior)\.?$/i;
const particle =
  /^(?:v\.?|von|van|vom|zu|zum|zur|de|del|della|dello|dei|degli|der|den|des|di|da|das|do|dos|du|la|le|las|los|lo|ten|ter|te|el|al|bin|ibn|ben|af|av|y|'t|d’|d')$/;

export const isSuffix = (word: string): boolean => suffix.test(word);
const isParticle = (word: string) => particle.test(word);

/** "J.", "J.-P.", "J. P.", "JP", "C. da S.", "J. A. de": initials, particles between and after them. */
export function isInitials(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  // "J. P. ROE": beside initials with stops, capitals without them are a family name.
  const stopped = words.some((word) => /^\p{Lu}\./u.test(word));
  return (
    words.length > 0 &&
    isInitialsWord(words[0] ?? '') &&
    words.every(
      (word, n) =>
        (n > 0 && (isParticle(word) || /^\p{Ll}\.$/u.test(word))) ||
        (isInitialsWord(word) && !(stopped && /^\p{Lu}{3}$/u.test(word))),
    )
  );
}

function isInitialsWord(word: string): boolean {
  if (/^\p{Lu}\p{M}?(?:[.-]{0,2}\p{Lu}\p{M}?){0,3}\.?$/u.test(word))
    return word.length <= 3 || /[.-]/.test(word);
  return /^(?:\p{Lu}\p{L}{0,2}\.-?){1,4}$/u.test(word);
}

/** "VAN DOE", "DE ORSINI": a particle in capitals, which looks like initials. */
export function beginsWithParticle(text: string): boolean {
  const [first = '', second] = text.split(' ');
  return /^\p{Lu}{2,}$/u.test(first) && second !== undefined && isParticle(first.toLowerCase());
}

/** The name as printed in reading order: "Ada van der Kust", "J. P. ORSINI", "Roe E". */
export function naturalName(text: string): CslName {
  // "LK." at the end of a list has the list's stop.
  const words = text
    .replace(/(\p{Lu}{2})\.$/u, '$1')
    .split(/\s+/)
    .filter((word) => word !== '');
  const after = words.length > 2 && isSuffix(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2) return { family: words[0] ?? text };
  const initialsLast = trailingInitials(words);
  if (initialsLast > 0 && initialsLast < words.length)
    return nameOf(words.slice(0, -initialsLast), words.slice(-initialsLast), after);
  const capitals = words.findIndex(isShouted);
  if (
    capitals === 0 &&
    !words.every((word) => isShouted(word) || isParticle(word) || isInitialsWord(word))
  ) {
    // "ORSINI Ada": the family name is set in capitals.
    const end = words.findIndex((word) => !isShouted(word) && !isParticle(word));
    return nameOf(words.slice(0, end), words.slice(end), after);
  }
  let from = words.findIndex(
    (word, n) => n > 0 && n < words.length - 1 && isParticle(word) && word !== 'y',
  );
  if (from < 0 && isParticle(words[0] ?? '')) from = 0;
  if (from < 0) from = words.length - 1;
  if (from > 1 && words[from - 1] !== undefined && words[from + 1] === 'y') from--;
  return nameOf(words.slice(from), words.slice(0, from), after);
}

/** Capitals all through, and more than initials. */
function isShouted(word: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{M}’'-]{2,}$/u.test(word) || (/^\p{Lu}{2,}$/u.test(word) && word.length > 3)
  );
}

function trailingInitials(words: readonly string[]): number {
  // "Roe JA": the initials stand last and have no family name after them.
  let n = 0;
  while (n < words.length && isInitialsWord(words[words.length - 1 - n] ?? '')) n++;
  if (n > 0 || words.length !== 2) return n;
  // "Orsini ABCD": as many as five, where the family name is not in capitals too.
  return /^\p{Lu}{4,5}$/u.test(words[1] ?? '') && /\p{Ll}/u.test(words[0] ?? '') ? 1 : 0;
}

/** The name before and after its comma: "van der Kust" and "Ada"; "Orsini" and "D. F. de". */
export function invertedName(family: string, given: string, after?: string): CslName {
  const givenWords = given.split(/\s+/).filter((word) => word !== '');
  const last = givenWords.at(-1) ?? '';
  const trailing =
    after ?? (givenWords.length > 1 && isSuffix(last) ? givenWords.pop() : undefined);
  const dropping: string[] = [];
  while (givenWords.length > 1 && isParticle(givenWords.at(-1) ?? ''))
    dropping.unshift(givenWords.pop() ?? '');
  const familyWords = family.split(/\s+/).filter((word) => word !== '');
  const isLast = familyWords.length > 1 && isSuffix(familyWords.at(-1) ?? '');
  const within = isLast ? familyWords.pop() : undefined;
  const end = familyWords.length - 1;
  familyWords[end] = (familyWords[end] ?? '').replace(/(\p{L}{2})\.$/u, '$1');
  const name = nameOf(familyWords, givenWords, trailing ?? within);
  return dropping.length > 0 ? { ...name, 'dropping-particle': dropping.join(' ') } : name;
}

function nameOf(
  family: readonly string[],
  given: readonly string[],
  after: string | undefined,
): CslName {
  let from = 0;
  while (from < family.length - 1 && isParticle(family[from] ?? '')) from++;
  return {
    family: family.slice(from).join(' '),
    ...(given.length > 0 ? { given: given.join(' ') } : {}),
    ...(from > 0 ? { 'non-dropping-particle': family.slice(0, from).join(' ') } : {}),
    ...(after === undefined ? {} : { suffix: after }),
  };
}
