import type { ListedReference } from '../../model/article';
import { nameKey } from '../article/name-words';
import type { Checked, Found } from './check';

/** Short names of organisations that only the list, or only the text explains: told once for each entry. */
export function shortNameFindings({ cites, references, places, keys }: Checked): readonly Found[] {
  const told = new Set<number>();
  const long = new Set<number>();
  return cites.flatMap((cite, i): Found[] => {
    const entry = places.get(cite.references[0] ?? ('' as ListedReference['id']));
    const own = entry === undefined ? undefined : keys[entry];
    if (entry === undefined || !own || own.authors[0]?.literal === undefined) return [];
    const words = ` ${nameKey(cite.text)} `;
    if (own.surnames[0]?.some((key) => key.includes(' ') && words.includes(` ${key} `)))
      long.add(entry);
    if (cite.match !== 'short-name' || told.has(entry)) return [];
    told.add(entry);
    const reference = references[entry] as ListedReference;
    const inList = nameKey(reference.clean).split(' ');
    const short = nameKey(cite.text.replace(/[,(]?\s*(?:1[4-9]|20)\d\d.*$/s, ''));
    const isListed = short.split(' ').every((word) => inList.includes(word));
    const code = isListed
      ? ('abbreviation-only-in-list' as const)
      : ('abbreviation-missing-in-list' as const);
    if (isListed && (long.has(entry) || introducedBefore(cites, i, short))) return [];
    return [
      {
        fault: { code, facts: { cited: cite.text, listed: reference.clean } },
        span: cite,
        cite: i,
      },
    ];
  });
}

function introducedBefore(cites: Checked['cites'], i: number, short: string): boolean {
  return cites
    .slice(Math.max(0, i - 200), i)
    .some(({ text }) => /[[(]/.test(text) && nameKey(text).split(' ').includes(short));
}
