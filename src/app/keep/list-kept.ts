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
  // What can only be behind is read before what it is compared with.
  const signs = canary.all();
  const copied = new Map<string, Checked<HeadRecord>>();
  for (const id of (await copy?.shelf.ids().catch(() => [])) ?? []) {
    const standing = await copy?.shelf.standing(id);
    if (standing?.gone === false) copied.set(id, checkHead(standing.head, id, places.upgrades));
  }
  const ids = new Set([...(await shelf.ids()), ...copied.keys(), ...signs.keys()]);
  const listed: Listed[] = [];
  for (const id of [...ids].filter(isId)) {
    const { head, gone } = await shelf.standing(id);
    if (gone) {
      // The browser went down after it was removed here, and before it was there.
      if (copied.has(id)) copy?.remove(id);
      canary.forget(id);
      continue;
    }
    const found = checkHead(head, id, places.upgrades);
    listed.push(listedAs(id, found, copied.get(id), signs.get(id)));
  }
  return listed.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
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
