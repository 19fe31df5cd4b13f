import type { Found } from './found-parts';

/**
 * What a mended debate does not hold, but somebody may still read: records that are wrong, and those
 * of both places that stand under no key of the debate any more.
 */
export function setAside(
  wrong: ReadonlyMap<string, unknown>,
  keys: { readonly has: (key: string) => boolean },
  places: readonly Found[],
): ReadonlyMap<string, unknown> {
  const aside = new Map(wrong);
  for (const [place, records] of places.entries())
    for (const [key, record] of records)
      if (isPart(key) && !keys.has(key) && record !== undefined)
        aside.set(`${key}.${place}`, record);
  return aside;
}

/** Whether a key is one of a debate's own records: no mark, and nothing that was set aside before. */
export function isPart(key: string): boolean {
  return /^(?:head$|step\.|text\.|bytes\.)/.test(key);
}
