import type { Cite } from '../../model/article';
import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';
import type { Checked, Found } from './check';
import { writtenOut } from './written-out';

interface ShortCite {
  readonly at: number;
  readonly cite: Cite;
  readonly entry: number;
  readonly clean: string;
  /** Whether the entry has the short name. */
  readonly isListed: boolean;
}

/** Short names of organisations that only the list, or only the text explains: told once for each entry. */
export function shortNameFindings(text: string, checked: Checked): readonly Found[] {
  const firsts = checked.isPrinted ? firstShortCites(checked) : [];
  if (firsts.length === 0) return [];
  const listed = new Set(firsts.flatMap(({ entry, isListed }) => (isListed ? [entry] : [])));
  const explained = writtenOut(text, checked.keys, listed);
  return firsts.flatMap(({ at, cite, entry, clean, isListed }): readonly Found[] => {
    if (isListed && (explained.get(entry) ?? Number.POSITIVE_INFINITY) <= cite.end) return [];
    const code = isListed
      ? ('abbreviation-only-in-list' as const)
      : ('abbreviation-missing-in-list' as const);
    const facts = { cited: cite.text, listed: clean };
    return [{ fault: { code, facts }, span: cite, cite: at, likely: cite.references }];
  });
}

/** Of each entry the first cite by its short name, unless its long one stands in a cite before. */
function firstShortCites(checked: Checked): readonly ShortCite[] {
  const told = new Set<number>();
  const long = new Set<number>();
  return checked.cites.flatMap((cite, at): readonly ShortCite[] => {
    const entry = organisationOf(checked, cite);
    if (entry === undefined) return [];
    const reference = checked.references[entry];
    if (hasLongName(cite.text, checked.keys[entry])) long.add(entry);
    // "PROFESSOR..., 2015" is the beginning of a title.
    const isTitle = /\.\.|…/.test(cite.text);
    if (cite.match !== 'short-name' || told.has(entry) || !reference || isTitle) return [];
    told.add(entry);
    const inList = nameKey(reference.clean).split(' ');
    const short = nameKey(cite.text.replace(/[,(]?\s*(?:1[4-9]|20)\d\d.*$/s, ''));
    const isListed = short.split(' ').every((word) => inList.includes(word));
    if (isListed && (long.has(entry) || introducedBefore(checked.cites, at, short))) return [];
    return [{ at, cite, entry, clean: reference.clean, isListed }];
  });
}

/** The organisation that a cite names. */
function organisationOf({ places, keys }: Checked, cite: Cite): number | undefined {
  const entry = cite.references[0] && places.get(cite.references[0]);
  return entry !== undefined && keys[entry]?.authors[0]?.literal !== undefined ? entry : undefined;
}

function hasLongName(cited: string, keys: EntryKeys | undefined): boolean {
  const words = ` ${nameKey(cited)} `;
  return keys?.surnames[0]?.some((key) => key.includes(' ') && words.includes(` ${key} `)) ?? false;
}

function introducedBefore(cites: readonly Cite[], i: number, short: string): boolean {
  return cites
    .slice(Math.max(0, i - 200), i)
    .some(({ text }) => /[[(]/.test(text) && nameKey(text).split(' ').includes(short));
}
