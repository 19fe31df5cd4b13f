import { answerOf, completed, isThere, openDatabase, storeName } from './database';
import type { Upgrade } from './schema';
import { type Batch, goneKey, NewerSchema, type Shelf, type Standing } from './shelf';

type Open = () => Promise<IDBDatabase>;
/** Undefined where there is no database yet. */
type Find = () => Promise<IDBDatabase | undefined>;

/**
 * IndexedDB: each write is one transaction that is flushed to the disk, so that it stands whole or not
 * at all whatever is killed when. The database is made by the first write: who keeps nothing has none.
 */
export async function databaseShelf(name: string, steps: readonly Upgrade[]): Promise<Shelf> {
  const { open, find, close } = connection(name, steps);
  await find();
  const inStore = <T>(nothing: T, read: (store: IDBObjectStore) => Promise<T>) =>
    orElse(nothing, async () => {
      const store = await readStore(find);
      return store === undefined ? nothing : read(store);
    });
  return {
    ids: () => inStore<readonly string[]>([], idsIn),
    standing: (id) =>
      inStore<Standing>({ head: undefined, gone: false }, (store) => standingIn(store, id)),
    read: (id) => inStore<ReadonlyMap<string, unknown>>(new Map(), (store) => readAll(store, id)),
    write: (id, decide) => again(open, (database) => writeTo(database, id, decide)),
    remove: (id) =>
      again(open, (database) => {
        const writing = database.transaction(storeName, 'readwrite', { durability: 'strict' });
        const store = writing.objectStore(storeName);
        store.delete(allOf(id));
        store.put(true, [id, goneKey]);
        return completed(writing);
      }),
    close,
  };
}

/** Opens anew what the browser has closed, unless a newer Faultline asked for it. */
function connection(name: string, steps: readonly Upgrade[]) {
  let opened: Promise<IDBDatabase> | undefined;
  let isNewer = false;
  const open = (): Promise<IDBDatabase> => {
    if (isNewer) return Promise.reject(new NewerSchema());
    opened ??= openDatabase(name, steps).then((database) => {
      const leave = () => {
        database.close();
        opened = undefined;
      };
      database.onclose = leave;
      database.onversionchange = ({ newVersion }) => {
        leave();
        isNewer = newVersion !== null;
      };
      return database;
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const find = async () => (opened || isNewer || (await isThere(name)) ? open() : undefined);
  const close = () =>
    void opened?.then(
      (database) => database.close(),
      () => {},
    );
  return { open, find, close };
}

/** A connection that was closed meanwhile says so only when it is used. */
async function again(open: Open, use: (database: IDBDatabase) => Promise<void>): Promise<void> {
  try {
    await use(await open());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    await use(await open());
  }
}

async function writeTo(
  database: IDBDatabase,
  id: string,
  decide: (standing: Standing) => Batch | undefined,
): Promise<void> {
  const writing = database.transaction(storeName, 'readwrite', { durability: 'strict' });
  const done = completed(writing);
  done.catch(() => {});
  const store = writing.objectStore(storeName);
  try {
    const batch = decide(await standingIn(store, id));
    for (const [key, record] of batch?.put ?? []) store.put(record, [id, key]);
    for (const key of batch?.remove ?? []) store.delete([id, key]);
  } catch (error) {
    abort(writing);
    throw error;
  }
  await done;
}

async function standingIn(store: IDBObjectStore, id: string): Promise<Standing> {
  const [head, gone] = await Promise.all([
    answerOf(store.get([id, 'head'])).catch(() => undefined),
    answerOf(store.getKey([id, goneKey])),
  ]);
  return { head, gone: gone !== undefined };
}

/** What a damaged database does not give is not there: the second copy may have it. */
async function orElse<T>(nothing: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NewerSchema) throw error;
    return nothing;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has been already.
  }
}

async function idsIn(store: IDBObjectStore): Promise<readonly string[]> {
  const keys = await answerOf(store.getAllKeys());
  return [...new Set(keys.flatMap((key) => (Array.isArray(key) ? [String(key[0])] : [])))];
}

async function readAll(store: IDBObjectStore, id: string): Promise<ReadonlyMap<string, unknown>> {
  const keys = (await answerOf(store.getAllKeys(allOf(id)))).flatMap((key) =>
    Array.isArray(key) ? [String(key[1])] : [],
  );
  const values = keys.map((key) => answerOf(store.get([id, key])).catch(() => undefined));
  const read = await Promise.all(values);
  return new Map(keys.map((key, i) => [key, read[i]]));
}

async function readStore(find: Find): Promise<IDBObjectStore | undefined> {
  const read = async () =>
    (await find())?.transaction(storeName, 'readonly').objectStore(storeName);
  try {
    return await read();
  } catch {
    return read();
  }
}

/** In IndexedDB's order an array stands after every text. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
