import type { ReadWork } from './use-read-list';

/** What was corrected or left out in a reference goes on where it is read again and its text is unchanged. */
export function keepCorrections(
  before: readonly ReadWork[],
  read: readonly ReadWork[],
): readonly ReadWork[] {
  const known = new Map<string, ReadWork[]>();
  for (const work of before) {
    const same = known.get(work.reference.raw);
    if (same) same.push(work);
    else known.set(work.reference.raw, [work]);
  }
  return read.map((work) => {
    // The same reference may stand in a list twice.
    const old = known.get(work.reference.raw)?.shift();
    if (old === undefined) return work;
    const { item, corrected, wanted } = old;
    return corrected ? { ...work, item, corrected, wanted } : { ...work, wanted };
  });
}
