import { fold } from '../../model/fold';

/** Small words that belong to a surname. */
export const particles = new Set(
  `a af al am auf av bar ben bin d da dal das de degli dei del dela della den der des di do dos du e el het ibn la las le les lo
   los op san santa st sankt saint t te ten ter tho und van vande vander vom von y zu zum zur`.split(
    /\s+/,
  ),
);

/** Words of organisations that are written small. */
export const functionWords = new Set(
  `of the for and on in to against with at by from do da de dos das del la las los le les des du e y et und für der die
   das den des el para sobre em en a à contra por com con von zur zum pour sur`.split(/\s+/),
);

/** "and" between authors. */
export const joiners = new Set([
  'and',
  '&',
  'y',
  'e',
  'et',
  'und',
  'u',
  'with',
  'en',
  'och',
  'og',
  'i',
]);

/** Letters only, folded; hyphens as spaces: how names are compared. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/['.,;:()[\]"…]/g, '')
    .replace(/[-/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "von der Heydt" as "heydt"; a name that is nothing else stays. */
export function withoutParticles(key: string): string {
  const words = key.split(' ');
  let first = 0;
  while (first < words.length - 1 && particles.has(words[first] ?? '')) first++;
  return words.slice(first).join(' ');
}

/** "D. Bahdanau", "J.-P. de Witt": initials, and the surname behind them. */
export function beginsStraight(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,5}\s*(?:\p{Ll}{1,4}\s){0,3}\p{Lu}[\p{L}'’]/u.test(
    name.slice(0, 60),
  );
}

/** "J.", "JK", "J.-P.", "Jr.": never a surname by itself where others stand beside it. */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?[-‐]?){1,3}$|^(?:\p{Lu}\p{Ll}?\.[-‐]?){1,6}$|^(?:Jr|Sr|II|III|IV)\.?$/u.test(
    word,
  );
}
