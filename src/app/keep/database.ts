import { schemaAfter, type Upgrade, upgraded } from './schema';
import { NewerSchema } from './shelf';

export const storeName = 'records';

/**
 * Opens the database, with its records in today's schema: an older one's are upgraded in the
 * transaction that opens it, all or none.
 * @throws NewerSchema where a newer Faultline has made it
 */
export async function openDatabase(name: string, steps: readonly Upgrade[]): Promise<IDBDatabase> {
  const database = await openAsIs(name, steps);
  if (database.objectStoreNames.contains(storeName)) return database;
  // Damage has left the name of it only.
  database.close();
  await answerOf(indexedDB.deleteDatabase(name));
  return openAsIs(name, steps);
}

/** Whether there is a database of that name; where the browser does not say, there may be. */
export async function isThere(name: string): Promise<boolean> {
  const all = await indexedDB.databases?.().catch(() => undefined);
  return all === undefined || all.some((one) => one.name === name);
}

function openAsIs(name: string, steps: readonly Upgrade[]): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, schemaAfter(steps));
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0) opening.result.createObjectStore(storeName);
      else if (opening.transaction) upgradeAll(opening.transaction, steps);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () =>
      reject(opening.error?.name === 'VersionError' ? new NewerSchema() : opening.error);
  });
}

function upgradeAll(transaction: IDBTransaction, steps: readonly Upgrade[]): void {
  const walking = transaction.objectStore(storeName).openCursor();
  walking.onsuccess = () => {
    const cursor = walking.result;
    if (cursor === null) return;
    const [, key = ''] = Array.isArray(cursor.key) ? cursor.key.map(String) : [];
    const next = attempt(() => upgraded(cursor.value, key, steps));
    if (next !== undefined && next !== cursor.value) cursor.update(next);
    cursor.continue();
  };
}

/** What cannot be upgraded stays as it is, and is told when it is read. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // One record that cannot be read must not take the others with it.
      event.preventDefault();
      event.stopPropagation();
      reject(request.error);
    };
  });
}

/** Resolves when all of it stands; a failed one has changed nothing. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
  });
}
