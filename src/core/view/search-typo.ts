/**
 * How many corrections make what was typed a word, or the start of one: a letter put in, left out,
 * changed, or swapped with its neighbour (optimal string alignment; Damerau 1964,
 * doi:10.1145/363958.363994).
 */
export interface Corrections {
  readonly whole: number;
  readonly start: number;
}

/**
 * Counts the corrections from what was typed to each word it is given, up to `most`: `most + 1`
 * stands for any more. Takes time in the order of typed.length × word.length at worst, and passes
 * most words over after a few letters.
 */
export function countCorrections(typed: string, most: number): (word: string) => Corrections {
  const far = most + 1;
  const height = typed.length;
  // Three columns of the table, used in turn; made once, since a word is one of tens of thousands.
  const columns = [0, 1, 2].map(() => new Uint8Array(height + 1));
  const columnAt = (at: number) => columns[at % 3] ?? new Uint8Array(height + 1);
  return (word) => {
    if (word.length < height - most) return { whole: far, start: far };
    const first = columnAt(0);
    for (let row = 0; row <= height; row++) first[row] = Math.min(row, far);
    let start = first[height] ?? far;
    for (let at = 1; at <= word.length; at++) {
      const next = columnAt(at);
      const least = fillColumn(next, columnAt(at + 2), columnAt(at + 1), { word, at, typed, far });
      start = Math.min(start, next[height] ?? far);
      if (least === far) return { whole: far, start };
    }
    return { whole: columnAt(word.length)[height] ?? far, start };
  };
}

interface Step {
  readonly word: string;
  /** The column: so many letters of the word. */
  readonly at: number;
  readonly typed: string;
  readonly far: number;
}

/** Fills a column from the two before it; returns its least count: from there on none is smaller. */
function fillColumn(
  next: Uint8Array,
  last: Uint8Array,
  before: Uint8Array,
  { word, at, typed, far }: Step,
): number {
  let least = Math.min(at, far);
  next[0] = least;
  const letter = word.charCodeAt(at - 1);
  const letterBefore = word.charCodeAt(at - 2);
  for (let row = 1; row < next.length; row++) {
    const typedLetter = typed.charCodeAt(row - 1);
    let count = Math.min(
      (last[row - 1] ?? far) + (typedLetter === letter ? 0 : 1),
      (last[row] ?? far) + 1,
      (next[row - 1] ?? far) + 1,
      far,
    );
    const swapped =
      at > 1 && row > 1 && typedLetter === letterBefore && typed.charCodeAt(row - 2) === letter;
    if (swapped) count = Math.min(count, (before[row - 2] ?? far) + 1);
    next[row] = count;
    least = Math.min(least, count);
  }
  return least;
}

/** How many corrections a word of this length may need before it is more likely another word. */
export function correctionsAllowed(typed: string): number {
  if (/\p{N}/u.test(typed) || typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

/**
 * The letters of a word as bits. Each correction accounts for one typed letter that the word
 * lacks at most, so that most words can be passed over without counting.
 */
export function lettersIn(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

export function lettersMissing(typed: number, word: number): number {
  let bits = typed & ~word;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
