import type { Fault } from './fault';

const plain = /^[\0-\x7f]*$/;

/**
 * Tells of keys that are equal, or differ by case or Unicode form only, as BibTeX and file systems
 * see them.
 */
export function reportDoubledKeys(
  entries: readonly { readonly key: string; readonly entry: { readonly start: number } }[],
  lineOf: (offset: number) => number,
  faults: Fault[],
): void {
  const first = new Map<string, number>();
  for (const { key, entry } of entries) {
    if (key === '') continue;
    const folded = (plain.test(key) ? key : key.normalize('NFC')).toLowerCase();
    const known = first.get(folded);
    if (known === undefined) first.set(folded, entry.start);
    else {
      const facts = { key, firstLine: lineOf(known) };
      faults.push({ code: 'duplicate-key', at: entry.start, facts });
    }
  }
}
