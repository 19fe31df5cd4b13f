import { isHidden, type PathFile } from './zip';

/** Chromium's pickers of folders; other browsers have none, and get archives. */
interface WithPicker {
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'read' | 'readwrite';
    readonly id: string;
  }) => Promise<FileSystemDirectoryHandle>;
}

export const canPickFolders = 'showDirectoryPicker' in globalThis;

/** Undefined where the reader thinks better of it. */
export async function pickFolder(
  mode: 'read' | 'readwrite',
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as WithPicker).showDirectoryPicker?.({ mode, id: 'faultline' });
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return undefined;
    throw fault;
  }
}

const mostFiles = 2000;

/** All files of a folder by their paths, sorted. */
export async function filesInFolder(folder: FileSystemDirectoryHandle): Promise<readonly File[]> {
  const files: File[] = [];
  const walk = async (at: FileSystemDirectoryHandle, path: string) => {
    const names = (at as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values();
    for await (const entry of names) {
      if (isHidden(entry.name) || files.length >= mostFiles) continue;
      const name = path + entry.name;
      if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${name}/`);
      else files.push(named(await (entry as FileSystemFileHandle).getFile(), name));
    }
  };
  await walk(folder, '');
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function named(file: File, path: string): File {
  return new File([file], path, { type: file.type, lastModified: file.lastModified });
}

/** The paths under which the folder has other files than those to be saved; they would be overwritten. */
export async function strangersIn(
  folder: FileSystemDirectoryHandle,
  files: readonly PathFile[],
  known: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const strange: string[] = [];
  for (const { path, bytes } of files) {
    const there = await textIn(folder, path);
    const isOurs = there === known.get(path) || there === new TextDecoder().decode(bytes);
    if (there !== undefined && !isOurs) strange.push(path);
  }
  return strange;
}

const unreadable = '\0';

async function textIn(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<string | undefined> {
  try {
    const handle = await (await folderOf(folder, path, false)).getFileHandle(lastOf(path));
    return await (await handle.getFile()).text();
  } catch (fault) {
    const isAbsent = fault instanceof DOMException && fault.name === 'NotFoundError';
    // What is there and cannot be read is another's, whatever it says.
    return isAbsent ? undefined : unreadable;
  }
}

/** Each file is written beside the old one and takes its place when it is whole. */
export async function saveInFolder(
  folder: FileSystemDirectoryHandle,
  files: readonly PathFile[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const parent = await folderOf(folder, path, true);
    const handle = await parent.getFileHandle(lastOf(path), { create: true });
    const writing = await handle.createWritable();
    try {
      await writing.write(bytes);
      await writing.close();
    } catch (fault) {
      await writing.abort().catch(() => {});
      throw fault;
    }
  }
}

async function folderOf(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  let at = folder;
  for (const part of path.split('/').slice(0, -1))
    at = await at.getDirectoryHandle(part, { create });
  return at;
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
