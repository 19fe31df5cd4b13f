import type { ListedReference, ReferenceId } from '../model/article';
import type { Work } from '../model/bibliography';
import type { CslItem, CslName } from '../model/csl';
import { fold } from '../model/fold';
import type { WorkId } from '../model/id';
import { findSameWorks } from './find-same-works';
import { likeTitle } from './same-works/title-form';
import { workPrint } from './same-works/work-print';

/**
 * The works of a bibliography that the entries of an article's own list are. First those that are known;
 * then those that are the same work by what `findSameWorks` goes by; of the rest, an entry and a work that
 * alone have their year and first author, or the beginning of an organisation's name. Linear in both.
 */
export function linkReferences(
  references: readonly ListedReference[],
  works: readonly Work[],
): ReadonlyMap<ReferenceId, WorkId> {
  const known = new Set(works.map(({ id }) => id));
  const links = new Map<ReferenceId, WorkId>();
  for (const { id, work } of references)
    if (work !== undefined && known.has(work)) links.set(id, work);
  linkSame(
    references.filter(({ id }) => !links.has(id)),
    works,
    links,
  );
  for (const namedAlike of [familyOf, beginningOf]) {
    const taken = new Set(links.values());
    const left = references.filter(({ id }) => !links.has(id));
    const entries = grouped(left, namedAlike);
    for (const [key, [work, other]] of grouped(
      works.filter(({ id }) => !taken.has(id)),
      namedAlike,
    )) {
      const [entry, second] = entries.get(key) ?? [];
      if (entry && work && !second && !other && mayBe(entry.item, work.item)) {
        links.set(entry.id, work.id);
      }
    }
  }
  return links;
}

/** Whether neither title nor initial says that they are two works. */
function mayBe(one: CslItem, other: CslItem): boolean {
  const [a, b] = [workPrint(one), workPrint(other)];
  if (a.initial !== '' && b.initial !== '' && a.initial !== b.initial) return false;
  if (a.title.whole === '' || b.title.whole === '') return true;
  return likeTitle(a.title.whole, b.title.whole) || likeTitle(a.title.main, b.title.main);
}

/** Without its particles, which lists and bibliographies keep in different places. */
function familyOf({ family, literal }: CslName): string {
  return fold(family?.replace(/^(?:\p{Ll}[\p{L}’']{0,9}\s)+/u, '') ?? literal ?? '');
}

/** Of two organisations that wrote together a list may make one. */
function beginningOf(name: CslName): string {
  const words = fold(name.literal ?? '').split(' ');
  return words.length < 3 ? '' : words.slice(0, 3).join(' ');
}

function linkSame(
  references: readonly ListedReference[],
  works: readonly Work[],
  links: Map<ReferenceId, WorkId>,
): void {
  const own = new Set(works.map(({ id }) => id));
  const listed = references.map(
    ({ id, item }): Work => ({
      id: `listed ${id}` as WorkId,
      key: '',
      item,
      entry: { start: 0, end: 0 },
    }),
  );
  const idOf = new Map(listed.map((work, i) => [work.id, references[i]?.id]));
  for (const group of findSameWorks([...works, ...listed])) {
    const work = group.works.find((id) => own.has(id));
    for (const id of group.works) {
      const reference = idOf.get(id);
      if (work !== undefined && reference !== undefined) links.set(reference, work);
    }
  }
}

/** By first author and year; entries of which either is not known are left out. */
function grouped<T extends { readonly item: CslItem }>(
  entries: readonly T[],
  nameOf: (name: CslName) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const { author, editor, issued } = entry.item;
    const [name] = author ?? editor ?? [];
    const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.literal;
    const called = name && nameOf(name);
    if (!called || year === undefined) continue;
    const key = `${year} ${called}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
