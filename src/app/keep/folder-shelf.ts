import { type Batch, goneKey, type Shelf, type Standing } from './shelf';

const folderName = 'faultline-debates';

/** Undefined where the browser has no such files, or none that a page can write (Safari before 26). */
export async function folderShelf(): Promise<Shelf | undefined> {
  const isWritable =
    typeof FileSystemFileHandle === 'function' &&
    'createWritable' in FileSystemFileHandle.prototype &&
    navigator.storage?.getDirectory !== undefined;
  if (!isWritable) return undefined;
  try {
    return shelfIn(await navigator.storage.getDirectory());
  } catch {
    return undefined;
  }
}

/**
 * The origin's own files (File System Standard): a folder for each debate, a file for each record,
 * each written whole beside the old one and then put in its place. The head comes last, and what it
 * no longer needs goes after it: whatever is killed when, a head finds what it names. The folder that
 * holds all is made by the first write: who keeps nothing has none.
 */
function shelfIn(root: FileSystemDirectoryHandle): Shelf {
  const base = () => root.getDirectoryHandle(folderName, { create: true });
  const foundBase = () => root.getDirectoryHandle(folderName).catch(() => undefined);
  const folderOf = async (id: string) => (await base()).getDirectoryHandle(id, { create: true });
  const foundFolder = async (id: string) =>
    (await foundBase())?.getDirectoryHandle(id).catch(() => undefined);
  const standing = async (id: string): Promise<Standing> => {
    const folder = await foundFolder(id);
    return { head: folder && (await readRecord(folder, 'head')), gone: false };
  };
  return {
    ids: async () => {
      const ids: string[] = [];
      for await (const [id, { kind }] of (await foundBase())?.entries() ?? [])
        if (kind === 'directory') ids.push(id);
      return ids;
    },
    standing,
    read: async (id) => {
      const folder = await foundFolder(id);
      const records = new Map<string, unknown>();
      if (folder === undefined) return records;
      for await (const [key, { kind }] of folder.entries())
        if (kind === 'file') records.set(key, await readRecord(folder, key));
      return records;
    },
    write: (id, decide) =>
      alone(id, async () => {
        const batch = decide(await standing(id));
        if (batch) await writeTo(await folderOf(id), batch);
      }),
    remove: (id) =>
      alone(id, async () => {
        const folder = await foundBase();
        if (folder) await removeFrom(folder, id);
      }),
    close: () => {},
  };
}

async function writeTo(folder: FileSystemDirectoryHandle, batch: Batch): Promise<void> {
  const ordered = [...batch.put].sort(([a], [b]) => Number(a === 'head') - Number(b === 'head'));
  for (const [key, record] of ordered) if (key !== goneKey) await writeRecord(folder, key, record);
  for (const key of batch.remove) await removeFrom(folder, key);
}

async function writeRecord(
  folder: FileSystemDirectoryHandle,
  key: string,
  record: unknown,
): Promise<void> {
  const file = await folder.getFileHandle(key, { create: true });
  const writing = await file.createWritable();
  try {
    // JSON, for it holds half a surrogate pair where UTF-8 cannot.
    const bytes = record instanceof Uint8Array ? record : JSON.stringify(record);
    await writing.write(bytes as Uint8Array<ArrayBuffer> | string);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => {});
    throw error;
  }
}

/** A record that is no longer JSON comes back as the text that it is, to be found wrong and set aside. */
async function readRecord(folder: FileSystemDirectoryHandle, key: string): Promise<unknown> {
  try {
    const file = await (await folder.getFileHandle(key)).getFile();
    if (key.startsWith('bytes.')) return new Uint8Array(await file.arrayBuffer());
    const text = await file.text();
    return parsed(text) ?? text;
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
  }
}

/** Tabs take turns where the browser lets them. */
async function alone(id: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) return work();
  await navigator.locks.request(`faultline-copy-${id}`, work);
}
