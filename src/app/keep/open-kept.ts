import { checkHead } from './check-record';
import type { Found } from './found-parts';
import type { KeepPlaces } from './keep-places';
import { keepText } from './keep-text';
import type { KeptDebate } from './kept-debate';
import { type Reading, readKept } from './read-kept';
import { setAside } from './set-aside';
import type { Writer } from './writer';

export type OpenedDebate =
  /** `told`: what was recovered and what was not, if anything was damaged. */
  | { readonly done: 'opened'; readonly debate: KeptDebate; readonly told: readonly string[] }
  | { readonly done: 'newer' | 'lost' | 'unknown'; readonly sentence: string };

/** Other tabs may be quicker so often; then what was found is shown as it is. */
const tries = 5;

/** Reads a debate, and mends what was damaged as far as the second copy reaches. */
export async function openKept(
  places: KeepPlaces,
  writer: Writer,
  id: string,
  tried = 1,
): Promise<OpenedDebate> {
  const { canary, copy, upgrades } = places;
  const { stored, copied, reading } = await read(places, id);
  const name = canary.all().get(id)?.name;
  if (reading === 'newer')
    return { done: 'newer', sentence: keepText.newer(name ?? 'This debate') };
  if (reading === 'lost' || reading === 'gone') {
    const isLost = reading === 'lost' && (name !== undefined || stored.size > 0);
    return isLost
      ? { done: 'lost', sentence: keepText.lost(name ?? 'A debate') }
      : { done: 'unknown', sentence: keepText.unknown };
  }
  const { debate, whole, loss, wrong } = reading;
  const records = await writer.records(debate);
  if (whole) {
    writer.remember(debate, records);
    copy?.put(id, { version: debate.version, records, verify: true });
    return { done: 'opened', debate, told: [] };
  }
  const head = checkHead(stored.get('head'), id, upgrades);
  const seen = typeof head === 'object' ? head.ok.version : 0;
  const aside = setAside(wrong, records, [stored, copied]);
  const { stale, sentence } = await writer.mend(debate, { records, stored, aside, seen });
  // What another tab has written meanwhile is newer than what was found.
  if (stale && tried < tries) return openKept(places, writer, id, tried + 1);
  const told = [keepText.recovered(debate.name, loss), ...(sentence ? [sentence] : [])];
  return { done: 'opened', debate, told };
}

async function read(
  { shelf, copy, canary, upgrades }: KeepPlaces,
  id: string,
): Promise<{ readonly stored: Found; readonly copied: Found; readonly reading: Read }> {
  // What can only be behind is read before what it is compared with.
  const sign = canary.all().get(id);
  const copyHead = checkHead((await copy?.shelf.standing(id))?.head, id, upgrades);
  const stored = await shelf.read(id);
  if ((await shelf.standing(id)).gone) return { stored, copied: none, reading: 'gone' };
  const known = Math.max(
    sign?.version ?? 0,
    typeof copyHead === 'object' ? copyHead.ok.version : 0,
  );
  const asked = { id, stored, copy: none, known, upgrades };
  const alone = await readKept(asked);
  if (copy === undefined || alone === 'newer' || (alone !== 'lost' && alone.whole))
    return { stored, copied: none, reading: alone };
  const copied = await copy.shelf.read(id);
  return { stored, copied, reading: await readKept({ ...asked, copy: copied }) };
}

type Read = Reading | 'newer' | 'lost' | 'gone';

const none: Found = new Map();
