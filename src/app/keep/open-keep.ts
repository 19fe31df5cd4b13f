import { announcementsTo } from './announcements';
import { canaryIn, noCanary } from './canary';
import { databaseShelf } from './database-shelf';
import { folderShelf } from './folder-shelf';
import { Keep } from './keep';
import { keepText } from './keep-text';
import { memoryShelf } from './memory-shelf';
import { upgrades as ownUpgrades, type Upgrade } from './schema';
import { SecondCopy } from './second-copy';
import { NewerSchema, type Shelf } from './shelf';

/** Other upgrades than Faultline's own are for tests. */
export interface KeepOptions {
  readonly upgrades?: readonly Upgrade[];
}

const database = 'faultline-debates';

/** Opens the store of the reader's debates; in a browser that stores nothing it works in memory. */
export async function openKeep({ upgrades = ownUpgrades }: KeepOptions = {}): Promise<Keep> {
  const { shelf, told, isForeign } = await firstShelf(upgrades);
  const second = isForeign ? undefined : await secondShelf(upgrades);
  const copy =
    second &&
    new SecondCopy(second, upgrades, (fault) =>
      keep.hear({ kind: 'trouble', sentence: keepText.noCopy(wordsOf(fault)) }),
    );
  const where = told.length === 0 ? 'browser' : 'memory';
  const keep: Keep = new Keep({
    where,
    shelf,
    copy,
    canary: where === 'memory' ? noCanary : canaryIn(() => localStorage),
    announcements: announcementsTo(database),
    upgrades,
    told,
    askToPersist,
    now: Date.now,
    newId,
  });
  return keep;
}

interface First {
  readonly shelf: Shelf;
  readonly told: readonly string[];
  /** Made by a newer Faultline: nothing of it may be touched. */
  readonly isForeign: boolean;
}

async function firstShelf(upgrades: readonly Upgrade[]): Promise<First> {
  try {
    return { shelf: await databaseShelf(database, upgrades), told: [], isForeign: false };
  } catch (error) {
    const isForeign = error instanceof NewerSchema;
    const told = [isForeign ? keepText.newerDatabase : keepText.memory];
    return { shelf: memoryShelf(), told, isForeign };
  }
}

/**
 * What fails together: a browser keeps all databases of a site in one folder and by one engine
 * (Chromium long in one LevelDB, which it deletes whole when it finds it damaged), so a second
 * database would go with the first. The site's own files are written by another part of the browser,
 * elsewhere and each alone; they stand and fall by themselves, and a damaged one is one record.
 * Where a page cannot write such files (Safari before 26, pages over plain HTTP) a second database
 * is better than none: Safari and Firefox keep each database in a file of its own.
 * Nothing in a browser outlives a reader who clears the site's data, or a browser that does so for
 * want of room: the canary tells of it, and only what was saved to disk helps.
 */
async function secondShelf(upgrades: readonly Upgrade[]): Promise<Shelf | undefined> {
  const folder = await folderShelf();
  return folder ?? databaseShelf(`${database}-copy`, upgrades).catch(() => undefined);
}

const askedKey = 'faultline-asked-to-persist';

/** Once in a browser's life: some ask the reader, who may have said no. */
function askToPersist(): void {
  try {
    if (localStorage.getItem(askedKey) !== null) return;
    localStorage.setItem(askedKey, 'yes');
    void navigator.storage?.persist?.().catch(() => {});
  } catch {
    // No storage, nothing to persist.
  }
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
