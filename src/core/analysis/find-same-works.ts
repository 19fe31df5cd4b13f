import type { Work } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { addTo, type Group, groupWith, type OfPair, uniteByKey } from './same-works/groups';
import {
  areAlike,
  areAlikeButForSubtitle,
  areMistyped,
  isOneBook,
  isVetoed,
} from './same-works/same-or-not';
import { type WorkPrint, workPrint } from './same-works/work-print';

/** The weakest of the reasons that join a group. */
export type ReasonSame =
  | 'DOI'
  | 'identifier'
  | 'title, year and first author'
  | 'volume, page, year and first author';

/** Entries that are probably of one work: a proposal, for a reader to accept or not. */
export interface SameWorks {
  /** Two or more, in the order of the bibliographies. */
  readonly works: readonly WorkId[];
  readonly because: ReasonSame;
}

type Grouping = ReadonlyMap<WorkPrint, Group<ReasonSame>>;

/**
 * Finds works that the bibliographies list more than once: by DOI, by another identifier, by title,
 * year and first author; never with two that contradict each other. The groups share no work and are
 * the same whatever the order of the works. Takes time linear in the works.
 * @param apart groups of works of which no two are one, whatever they look like; of works that are equal but told
 *   apart, a third that is equal joins the first
 */
export function findSameWorks(
  works: readonly Work[],
  apart: readonly (readonly WorkId[])[] = [],
): readonly SameWorks[] {
  const prints = new Map<string, WorkPrint>();
  const places = new Map<WorkPrint, number[]>();
  const groupsOf = placesOf(apart);
  const told = new Map<WorkPrint, ReadonlySet<number>>();
  for (const [i, { id, item }] of works.entries()) {
    const print = workPrint(item);
    const groups = groupsOf.get(id);
    // What the reader tells apart is not one, however equal it is.
    const equal = groups ? print : (prints.get(print.text) ?? print);
    if (groups) told.set(print, groups);
    if (equal === print) prints.set(groups ? `${print.text}\n${id}` : print.text, print);
    addTo(places, equal, i);
  }
  const isForbidden = told.size === 0 ? isVetoed : vetoWith(told);
  const found = foundIn(grouped([...prints.values()], isForbidden), places);
  found.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  return found.map(({ places: of, because }) => ({
    works: of.flatMap((place) => works[place]?.id ?? []),
    because,
  }));
}

/** The groups that each is in, by their places. */
function placesOf<T>(groups: readonly (readonly T[])[]): ReadonlyMap<T, ReadonlySet<number>> {
  const places = new Map<T, Set<number>>();
  for (const [place, group] of groups.entries()) {
    for (const one of group) places.set(one, (places.get(one) ?? new Set()).add(place));
  }
  return places;
}

function vetoWith(told: ReadonlyMap<WorkPrint, ReadonlySet<number>>): OfPair {
  return (a, b) => {
    const others = told.get(b);
    const isTold = others && [...(told.get(a) ?? [])].some((group) => others.has(group));
    return isTold === true || isVetoed(a, b);
  };
}

function grouped(prints: readonly WorkPrint[], isForbidden: OfPair): Grouping {
  const groups = new Map(prints.map((print) => [print, groupWith<ReasonSame>(print)]));
  const any = () => true;
  const unite = (
    keysOf: (print: WorkPrint) => readonly string[],
    because: ReasonSame,
    same: OfPair,
  ) => uniteByKey(groups, keysOf, because, { same, isForbidden });
  unite(({ doi }) => [doi], 'DOI', any);
  unite(({ pmid }) => [pmid], 'identifier', any);
  unite(({ pmcid }) => [pmcid], 'identifier', any);
  unite(bookNumbers, 'identifier', isOneBook);
  for (const key of [titleOfYear, titleOfAnyYear]) {
    unite(key, 'title, year and first author', areAlike);
  }
  unite(mainTitle, 'title, year and first author', areAlikeButForSubtitle);
  unite(placeInPrint, 'volume, page, year and first author', areMistyped);
  return groups;
}

/** A chapter has its book's ISBN; only books are known by it. */
function bookNumbers({ kind, isbns }: WorkPrint): readonly string[] {
  return kind === 'whole' ? isbns : [];
}

function titleOfYear({ title, author, year }: WorkPrint): readonly string[] {
  return title.whole === '' ? [] : [`${year} ${author} ${title.whole}`];
}

function titleOfAnyYear({ title, author, year }: WorkPrint): readonly string[] {
  return title.whole === '' || year === undefined ? [] : [`${author} ${title.whole}`];
}

function mainTitle({ title, author, year }: WorkPrint): readonly string[] {
  return title.main === '' ? [] : [`${year} ${author} ${title.main}`];
}

function placeInPrint({ author, year, volume, page }: WorkPrint): readonly string[] {
  return volume === '' || page === '' ? [] : [`${year} ${author} ${volume} ${page}`];
}

interface Found {
  /** Counted from 0, in order. */
  readonly places: readonly number[];
  readonly because: ReasonSame;
}

function foundIn(groups: Grouping, placesOf: ReadonlyMap<WorkPrint, readonly number[]>): Found[] {
  const found: Found[] = [];
  for (const { prints, into, because } of groups.values()) {
    if (into !== undefined) continue;
    const places = prints.flatMap((print) => placesOf.get(print) ?? []);
    const reason = because ?? (places.length > 1 ? alone(prints) : undefined);
    if (reason !== undefined) found.push({ places: places.sort((a, b) => a - b), because: reason });
  }
  return found;
}

/** Why entries that nothing tells apart are one work; undefined where they do not say enough. */
function alone([print]: readonly WorkPrint[]): ReasonSame | undefined {
  if (print === undefined) return undefined;
  if (print.doi !== '') return 'DOI';
  if (print.pmid !== '' || print.pmcid !== '') return 'identifier';
  return print.title.whole !== '' && areAlike(print, print)
    ? 'title, year and first author'
    : undefined;
}
