import { type Checked, checkHead, isId } from './check-record';
import type { KeepPlaces } from './keep-places';
import { keepText } from './keep-text';
import type { HeadRecord } from './records';

/** A debate that is stored, or was: `damaged` can be opened, and what was found of it is told then. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970; 0 where nobody knows. */
  readonly changed: number;
  /** The names of its files, and how many steps were done since it was begun; none where nobody knows. */
  readonly files: readonly string[];
  readonly steps: number;
  readonly state: 'whole' | 'damaged' | 'newer' | 'lost';
  /** What is wrong with it, where it cannot be opened. */
  readonly sentence?: string;
}

type Places = Pick<KeepPlaces, 'shelf' | 'copy' | 'canary' | 'upgrades'>;

/** By the heads alone: damage further in is found when a debate is opened. */
export async function listKept(places: Places): Promise<readonly Listed[]> {
  const { shelf, copy, canary } = places;
  const copied = await copy?.shelf.ids().catch(() => []);
  const ids = new Set([...(copied ?? []), ...canary.all().keys(), ...(await shelf.ids())]);
  const listed = await Promise.all([...ids].filter(isId).map((id) => listOne(places, id)));
  return inOrder(listed.flat());
}

/** The list with one of its debates read anew, for reading all of them takes time after each edit. */
export async function relistOne(
  places: Places,
  list: readonly Listed[],
  id: string,
): Promise<readonly Listed[]> {
  const others = list.filter((one) => one.id !== id);
  return inOrder([...others, ...(await listOne(places, id))]);
}

/** None where it was removed. */
async function listOne(places: Places, id: string): Promise<readonly Listed[]> {
  const { shelf, copy, canary, upgrades } = places;
  // What can only be behind is read before what it is compared with.
  const sign = canary.of(id);
  const second = await copy?.shelf.standing(id).catch(() => undefined);
  const isCopied = second?.gone === false && second.head !== undefined;
  const { head, gone } = await shelf.standing(id);
  if (gone) {
    // The browser went down after it was removed here, and before it was there.
    if (isCopied) copy?.remove(id);
    canary.forget(id);
    return [];
  }
  const copied = isCopied ? checkHead(second.head, id, upgrades) : undefined;
  return [listedAs(id, checkHead(head, id, upgrades), copied, sign)];
}

function inOrder(listed: readonly Listed[]): readonly Listed[] {
  return listed.toSorted((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}

function listedAs(
  id: string,
  stored: Checked<HeadRecord>,
  copied: Checked<HeadRecord> | undefined,
  sign: { readonly version: number; readonly name: string } | undefined,
): Listed {
  const own = typeof stored === 'object' ? stored.ok : undefined;
  const other = typeof copied === 'object' ? copied.ok : undefined;
  const newest = (other?.version ?? 0) > (own?.version ?? 0) ? other : own;
  const name = newest?.name ?? sign?.name ?? 'A debate';
  const changed = newest?.changed ?? 0;
  const files = (newest?.files ?? []).map((file) => file.name);
  const known = { id, name, changed, files, steps: newest?.cursor ?? 0 };
  if (stored === 'newer' || copied === 'newer')
    return { ...known, state: 'newer', sentence: keepText.newer(name) };
  if (newest === undefined) return { ...known, state: 'lost', sentence: keepText.lost(name) };
  const isWhole = own === newest && own.version >= (sign?.version ?? 0);
  return { ...known, state: isWhole ? 'whole' : 'damaged' };
}
