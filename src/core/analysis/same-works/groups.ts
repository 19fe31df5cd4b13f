import { compare } from '../../model/problem';
import type { WorkPrint } from './work-print';

/** One work as several entries have it. */
export interface Group<Because> {
  /** Different from each other; no two of them are vetoed. */
  prints: WorkPrint[];
  because: Because | undefined;
  /** The group that took it in. */
  into: Group<Because> | undefined;
}

/** No work has more entries that differ; beyond that, what is compared would grow with the square. */
const mostPrints = 12;
/** Of one title, year and author: that many different works are not told apart by looking at more. */
const mostOpen = 16;

export function groupWith<B>(print: WorkPrint): Group<B> {
  return { prints: [print], because: undefined, into: undefined };
}

/** At most as many steps as a group has prints. */
function lastOf<B>(group: Group<B>): Group<B> {
  let last = group;
  while (last.into) last = last.into;
  return last;
}

export type OfPair = (a: WorkPrint, b: WorkPrint) => boolean;

interface Rules {
  readonly same: OfPair;
  /** Whether something tells that the two are two works. */
  readonly isForbidden: OfPair;
}

/**
 * Unites the groups of prints that have the same key, where the two that meet are the same and none
 * of the one group is vetoed by one of the other. Prints meet in an order of their own, the fuller
 * first, and not in that of the files. Linear in the prints, for each is held against a limited
 * number of groups.
 */
export function uniteByKey<B>(
  groups: ReadonlyMap<WorkPrint, Group<B>>,
  keysOf: (print: WorkPrint) => readonly string[],
  because: B,
  { same, isForbidden }: Rules,
): void {
  for (const prints of withOneKey(groups.keys(), keysOf)) {
    const open: WorkPrint[] = [];
    for (const print of prints.sort(byFullness)) {
      const own = groups.get(print);
      const met = open.find(
        (other) => same(other, print) && unite(groups.get(other), own, because, isForbidden),
      );
      if (met === undefined && open.length < mostOpen) open.push(print);
    }
  }
}

/** In the order of the keys. Most prints have a key to themselves: for these no list is made. */
function withOneKey(
  prints: Iterable<WorkPrint>,
  keysOf: (print: WorkPrint) => readonly string[],
): readonly WorkPrint[][] {
  const first = new Map<string, WorkPrint>();
  const several = new Map<string, WorkPrint[]>();
  for (const print of prints) {
    for (const key of keysOf(print)) {
      const before = first.get(key);
      if (key === '') continue;
      if (before === undefined) first.set(key, print);
      else if (several.has(key)) several.get(key)?.push(print);
      else several.set(key, [before, print]);
    }
  }
  return [...several].sort(([a], [b]) => compare(a, b)).map(([, list]) => list);
}

function byFullness(a: WorkPrint, b: WorkPrint): number {
  return b.fullness - a.fullness || compare(a.text, b.text);
}

/** Whether both are one group now. */
function unite<B>(
  a: Group<B> | undefined,
  b: Group<B> | undefined,
  because: B,
  isForbidden: OfPair,
): boolean {
  if (a === undefined || b === undefined) return false;
  const [into, from] = [lastOf(a), lastOf(b)];
  if (into === from) return true;
  if (into.prints.length + from.prints.length > mostPrints) return false;
  if (into.prints.some((one) => from.prints.some((other) => isForbidden(one, other)))) return false;
  into.prints = [...into.prints, ...from.prints];
  into.because = because;
  from.into = into;
  return true;
}

export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
