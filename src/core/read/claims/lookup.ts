import { createNear, type Near } from '../near';

/** Words beyond this length are found as they stand only: normalising must stay cheap. */
const normalisable = 400;

/** Finds what a word names: as it stands, else in the same Unicode form (NFC). Of doubled words the first counts. */
export interface Lookup<T> {
  readonly find: (word: string) => T | undefined;
  readonly near: Near;
}

export function createLookup<T>(entries: Iterable<readonly [string, T]>): Lookup<T> {
  const exact = new Map<string, T>();
  for (const [word, value] of entries) if (!exact.has(word)) exact.set(word, value);
  // Most words are found as they stand, and there are thousands to be normalised.
  let normal: ReadonlyMap<string, T> | undefined;
  let near: Near | undefined;
  return {
    find: (word) => {
      const found = exact.get(word);
      if (found !== undefined) return found;
      normal ??= byNormalForm(exact);
      return normal.get(normalised(word));
    },
    near: (word) => {
      near ??= createNear(exact.keys());
      return near(word);
    },
  };
}

function byNormalForm<T>(exact: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const normal = new Map<string, T>();
  for (const [word, value] of exact) {
    const form = normalised(word);
    if (!normal.has(form)) normal.set(form, value);
  }
  return normal;
}

function normalised(word: string): string {
  return word.length > normalisable ? word : word.normalize('NFC');
}

/** The fact `near`, if there is one. */
export function nearFact(near: Near, word: string): { readonly near?: string } {
  const found = near(word);
  return found === undefined ? {} : { near: found };
}
