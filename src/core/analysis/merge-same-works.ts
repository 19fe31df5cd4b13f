import type { Work } from '../model/bibliography';
import type { CslItem } from '../model/csl';
import type { WorkId } from '../model/id';
import { addTo } from './same-works/groups';

export interface MergedWorks {
  /** In the order given, without those that went into another. */
  readonly works: readonly Work[];
  /** Which work each that is gone went into. */
  readonly into: ReadonlyMap<WorkId, WorkId>;
}

/**
 * Makes one work of each group that a reader has accepted: the first, with what only the others say,
 * and their keys. Ids that no work has are passed over; groups that share a work are one group.
 */
export function mergeSameWorks(
  works: readonly Work[],
  groups: readonly (readonly WorkId[])[],
): MergedWorks {
  const place = new Map(works.map(({ id }, i) => [id, i]));
  const first = works.map((_, i) => i);
  for (const group of groups) {
    const [one, ...others] = group.flatMap((id) => place.get(id) ?? []);
    if (one !== undefined) for (const other of others) join(first, one, other);
  }
  const others = new Map<number, Work[]>();
  const into = new Map<WorkId, WorkId>();
  for (const [i, work] of works.entries()) {
    const kept = firstOf(first, i);
    if (kept === i) continue;
    addTo(others, kept, work);
    into.set(work.id, works[kept]?.id ?? work.id);
  }
  if (into.size === 0) return { works, into };
  const merged = works.map((work, i) => filled(work, others.get(i) ?? []));
  return { works: merged.filter(({ id }) => !into.has(id)), into };
}

/** The smaller place is the first; paths are halved, so that long chains stay short. */
function firstOf(first: number[], place: number): number {
  let at = place;
  for (let up = first[at] ?? at; up !== at; up = first[at] ?? at) {
    first[at] = first[up] ?? up;
    at = up;
  }
  return at;
}

function join(first: number[], a: number, b: number): void {
  const [one, other] = [firstOf(first, a), firstOf(first, b)];
  first[Math.max(one, other)] = Math.min(one, other);
}

function filled(work: Work, others: readonly Work[]): Work {
  if (others.length === 0) return work;
  const keys = new Set([work, ...others].flatMap((w) => [w.key, ...(w.otherKeys ?? [])]));
  keys.delete(work.key);
  keys.delete('');
  const shortName = [work, ...others].find((w) => w.shortName)?.shortName;
  const item = [work, ...others].map((w) => w.item).reduce(withWhatOnlyHas);
  const fromOthers = onlyIn(item, work);
  return {
    ...work,
    item,
    ...(fromOthers === undefined ? {} : { fromOthers }),
    ...(shortName === undefined ? {} : { shortName }),
    ...(keys.size === 0 ? {} : { otherKeys: [...keys] }),
  };
}

/** What a work's own entry does not say, be it merged for the second time. */
function onlyIn(item: CslItem, { item: own, fromOthers = own }: Work): CslItem | undefined {
  const known = new Map<string, unknown>(Object.entries(own));
  const before = new Map<string, unknown>(fromOthers === own ? [] : Object.entries(fromOthers));
  const others = Object.entries(item).filter(
    ([variable]) =>
      !['type', 'custom'].includes(variable) && (!known.has(variable) || before.has(variable)),
  );
  const custom = Object.entries(item.custom ?? {}).filter(
    ([name]) =>
      !Object.hasOwn(own.custom ?? {}, name) ||
      (Object.hasOwn(fromOthers.custom ?? {}, name) && fromOthers !== own),
  );
  if (others.length + custom.length === 0) return undefined;
  return {
    type: item.type,
    ...Object.fromEntries(others),
    ...(custom.length === 0 ? {} : { custom: Object.fromEntries(custom) }),
  };
}

/** What the item says stays as it is, its type too. */
function withWhatOnlyHas(item: CslItem, other: CslItem): CslItem {
  const said = Object.entries(item).filter(([, value]) => !saysNothing(value));
  const custom = [...Object.entries(other.custom ?? {}), ...Object.entries(item.custom ?? {})];
  return {
    ...other,
    ...Object.fromEntries(said),
    type: item.type,
    // Each an own property, whatever its name.
    ...(custom.length === 0 ? {} : { custom: Object.fromEntries(custom) }),
  };
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
