import type { Cite, ReferenceId } from '../../model/article';
import type { EntryKeys } from '../article/entry-keys';
import { functionWords, nameKey } from '../article/name-words';
import type { Checked } from './check';

const shortName = /^(\p{Lu}[\p{L}&]{1,11})[,(\s]+(?:1[4-9]|20)\d\d/u;
const bracketed = /[[(](\p{Lu}[\p{L}.&-]{1,14})[\])]/gu;
/** Where so great a part of the cites prints names in capitals, a word of capitals is a surname. */
const inCapitals = 0.3;
/** Of so many entries of one year the first are looked at. */
const mostEntries = 200;

/**
 * Cites by short names that neither list nor text explains ("MTur 2022"), by their index, with the
 * entries of that year whose names they may shorten.
 */
export function unexplainedNames(
  text: string,
  { cites, references, keys }: Checked,
): ReadonlyMap<number, readonly ReferenceId[]> {
  const capitals = cites.filter(({ text: cited }) => /^\p{Lu}{4,}(?!\p{L})/u.test(cited)).length;
  const areSurnames = capitals > inCapitals * cites.length;
  const short = cites.flatMap((cite, at) => {
    const name = shortNameOf(cite, areSurnames);
    return name === undefined ? [] : [{ at, name, cite }];
  });
  if (short.length === 0) return new Map();
  const explained = new Set([...text.matchAll(bracketed)].map((found) => found[1]));
  const entriesOf = organisationsByYear(keys);
  const meantBy = new Map<string, readonly ReferenceId[]>();
  return new Map(
    short
      .filter(({ name }) => !explained.has(name))
      .map(({ at, name, cite }) => {
        const year = Number(/(?:1[4-9]|20)\d\d/.exec(cite.text)?.[0]);
        const asked = `${name} ${year}`;
        const known = meantBy.get(asked);
        if (known) return [at, known];
        const meant = (entriesOf.get(year) ?? []).filter((i) => shortens(name, keys[i]));
        const ids = meant.flatMap((i) => references[i]?.id ?? []);
        meantBy.set(asked, ids);
        return [at, ids];
      }),
  );
}

function organisationsByYear(keys: readonly EntryKeys[]): ReadonlyMap<number, readonly number[]> {
  const byYear = new Map<number, number[]>();
  keys.forEach(({ authors, issued }, entry) => {
    if (authors[0]?.literal === undefined || issued === undefined) return;
    const there = byYear.get(issued.year);
    if (there && there.length < mostEntries) there.push(entry);
    if (there === undefined) byYear.set(issued.year, [entry]);
  });
  return byYear;
}

function shortNameOf(cite: Cite, areSurnames: boolean): string | undefined {
  if (cite.references.length > 0 || cite.likely.length > 0 || cite.match !== 'none')
    return undefined;
  if (cite.thisVolume || cite.secondHand) return undefined;
  const name = shortName.exec(cite.text)?.[1] ?? '';
  if (!/\p{Lu}.*\p{Lu}/u.test(name)) return undefined;
  // "McBride" is a surname, and in a text of capitals "LIMA" too.
  if (/^(?:Mac|Mc|De|Di|La|Le|O|Van|Du)\p{Lu}/u.test(name)) return undefined;
  return areSurnames && /^\p{Lu}*[AEIOUY]\p{Lu}*$/u.test(name) ? undefined : name;
}

/** Whether the letters are beginnings of the words of an organisation's name, in order: "MTur" of "Ministério do Turismo". */
function shortens(short: string, keys: EntryKeys | undefined): boolean {
  const words = nameKey(keys?.authors[0]?.literal ?? '')
    .split(' ')
    .filter((word) => !functionWords.has(word))
    .slice(0, 16);
  const letters = nameKey(short);
  // How many letters may be taken after each word.
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set(reached);
    for (const from of reached)
      for (let n = 1; n <= word.length && letters[from + n - 1] === word[n - 1]; n++)
        next.add(from + n);
    reached = next;
  }
  return words.length > 1 && reached.has(letters.length);
}
