import { hasOthers } from '../model/and-others';
import type { Work } from '../model/bibliography';
import type { CslName } from '../model/csl';
import type { WorkId } from '../model/id';
import { yearOf } from '../model/year-of';
import { yearWords } from './words';

/** Names longer than this, in characters, are cut in labels; the card's reference has them whole. */
const longestName = 40;
export const longestYear = 16;

/** The name that a text cites by: particle and family name, or the organisation. */
export function shortName(name: CslName): string {
  const particle = name['non-dropping-particle'];
  return name.literal || [particle, name.family || name.given].filter(Boolean).join(' ');
}

/** The year of issue as printed, or "n.d." where the entry has none. */
export function yearText(work: Work): string {
  const year = yearOf(work);
  return year === undefined ? work.item.issued?.literal || 'n.d.' : yearWords(year);
}

/** "Olson", "Slack and Campbell", "Servin et al.", "UNODC"; else the editors, else the title's beginning. */
export function creatorsText(work: Work): string {
  if (work.shortName) return clipped(work.shortName, longestName);
  const names = work.item.author ?? work.item.editor ?? [];
  const [first, second] = names.slice(0, 2).map((name) => clipped(shortName(name), longestName));
  if (first === undefined) return clipped(work.item.title ?? work.key, 32) || 'Untitled';
  if (names.length > 2 || hasOthers(names)) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** "Olson 2016": of a work that stands alone. */
export function labelOfItem(item: Work['item']): string {
  const work = { id: 'w1' as WorkId, key: '', item, entry: { start: 0, end: 0 } };
  return labelWorks([work]).get(work.id) ?? '';
}

/**
 * "Author Year" for every work. A letter behind the year that a list has printed stays; other works of one
 * label get a, b, … as a reference list would give them.
 */
export function labelWorks(works: readonly Work[]): ReadonlyMap<WorkId, string> {
  const labels = labelsOf.get(works) ?? labelled(works);
  labelsOf.set(works, labels);
  return labels;
}

/** An edit leaves the works as they are. */
const labelsOf = new WeakMap<readonly Work[], ReadonlyMap<WorkId, string>>();

function labelled(works: readonly Work[]): ReadonlyMap<WorkId, string> {
  const plain = works.map(
    (work) => `${creatorsText(work)} ${clipped(yearText(work), longestYear)}`,
  );
  const count = new Map<string, number>();
  for (const label of plain) count.set(label, (count.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  const printed = works.map((work, i) => {
    const label = `${plain[i]}${printedSuffix(work)}`;
    if (label === plain[i] || taken.has(label)) return undefined;
    taken.add(label);
    return label;
  });
  const used = new Map<string, number>();
  return new Map(
    works.map((work, i) => {
      const label = plain[i] ?? '';
      const own = printed[i];
      if (own !== undefined) return [work.id, own];
      if (count.get(label) === 1) return [work.id, label];
      let nth = used.get(label) ?? 0;
      while (taken.has(label + suffix(nth))) nth++;
      used.set(label, nth + 1);
      return [work.id, label + suffix(nth)];
    }),
  );
}

/** A letter that a list gives to a year; what is longer is none. */
function printedSuffix({ item }: Work): string {
  const letter = item['year-suffix'] ?? '';
  return /^[a-z]{1,2}$/.test(letter) ? letter : '';
}

/** a … z, aa, ab, … as CSL's year-suffix. */
function suffix(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : suffix(Math.floor(n / 26) - 1) + letter;
}

/** Cut at a word where one is near; never inside a surrogate pair. */
export function clipped(text: string, length: number): string {
  const points = [...text.slice(0, 4 * length)];
  if (points.length <= length) return points.join('');
  const cut = points.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
