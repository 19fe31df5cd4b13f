import type { Work } from '../model/bibliography';
import type { WorkId } from '../model/id';
import { addTo, type Group, groupWith, uniteByKey } from './same-works/groups';
import { areAlike, areAlikeButForSubtitle, areMistyped, isOneBook } from './same-works/same-or-not';
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
 */
export function findSameWorks(works: readonly Work[]): readonly SameWorks[] {
  const prints = new Map<string, WorkPrint>();
  const places = new Map<WorkPrint, number[]>();
  for (const [i, { item }] of works.entries()) {
    const print = workPrint(item);
    const equal = prints.get(print.text) ?? print;
    if (equal === print) prints.set(print.text, print);
    addTo(places, equal, i);
  }
  const found = foundIn(grouped([...prints.values()]), places);
  found.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  return found.map(({ places: of, because }) => ({
    works: of.flatMap((place) => works[place]?.id ?? []),
    because,
  }));
}

function grouped(prints: readonly WorkPrint[]): Grouping {
  const groups = new Map(prints.map((print) => [print, groupWith<ReasonSame>(print)]));
  const any = () => true;
  uniteByKey(groups, ({ doi }) => [doi], 'DOI', any);
  uniteByKey(groups, ({ pmid }) => [pmid], 'identifier', any);
  uniteByKey(groups, ({ pmcid }) => [pmcid], 'identifier', any);
  uniteByKey(groups, bookNumbers, 'identifier', isOneBook);
  for (const key of [titleOfYear, titleOfAnyYear]) {
    uniteByKey(groups, key, 'title, year and first author', areAlike);
  }
  uniteByKey(groups, mainTitle, 'title, year and first author', areAlikeButForSubtitle);
  uniteByKey(groups, placeInPrint, 'volume, page, year and first author', areMistyped);
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
