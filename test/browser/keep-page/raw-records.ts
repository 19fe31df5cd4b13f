const store = 'records';

/** The records of the database behind the store's back, by its own name and version. */
export const raw = { keys, get, put, remove, drop };

export type RawKey = readonly [id: string, key: string];

async function keys(): Promise<readonly RawKey[]> {
  return (await run('readonly', (records) => records.getAllKeys())) as unknown as RawKey[];
}

function get(key: RawKey): Promise<unknown> {
  return run('readonly', (records) => records.get([...key]));
}

function put(key: RawKey, value: unknown): Promise<unknown> {
  return run('readwrite', (records) => records.put(value, [...key]));
}

function remove(key: RawKey): Promise<unknown> {
  return run('readwrite', (records) => records.delete([...key]));
}

/** Takes the whole database away, as the browser's own tools do. */
function drop(name = 'faultline-debates'): Promise<unknown> {
  return answer(indexedDB.deleteDatabase(name));
}

async function run<T>(
  mode: IDBTransactionMode,
  use: (records: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await answer(indexedDB.open('faultline-debates'));
  try {
    return await answer(use(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
