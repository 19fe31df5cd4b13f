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

/** What a folder holds, as far as it is to be written. */
export interface FolderState {
  /** Paths where it says already what is to be saved. */
  readonly same: ReadonlySet<string>;
  /** Paths where it has something else, which this page has neither read there nor written. */
  readonly strange: readonly string[];
}

/** `known`: what this page last saw or wrote there, by path. */
export async function lookInFolder(
  folder: FileSystemDirectoryHandle,
  files: readonly PathFile[],
  known: ReadonlyMap<string, Uint8Array>,
): Promise<FolderState> {
  const same = new Set<string>();
  const strange: string[] = [];
  for (const { path, bytes } of files) {
    const there = await bytesIn(folder, path);
    if (there === undefined) continue;
    if (there !== 'unreadable' && isAlike(there, bytes)) same.add(path);
    else if (there === 'unreadable' || !isAlike(there, known.get(path))) strange.push(path);
  }
  return { same, strange };
}

function isAlike(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a.length === b?.length && a.every((byte, i) => byte === b[i]);
}

async function bytesIn(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<Uint8Array | 'unreadable' | undefined> {
  try {
    const handle = await (await folderOf(folder, path, false)).getFileHandle(lastOf(path));
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (fault) {
    // What is there and cannot be read is another's, whatever it says.
    return nameOf(fault) === 'NotFoundError' ? undefined : 'unreadable';
  }
}

/** Why one of the files could not be written; those before it were, those after it were not tried. */
export class NotWritten extends Error {
  readonly written: readonly PathFile[];

  constructor(path: string, fault: unknown, written: readonly PathFile[]) {
    super(`“${path}” could not be written: ${reasonOf(fault)}`);
    this.written = written;
  }
}

/**
 * Each file is written beside the old one and takes its place when it is whole.
 * @throws NotWritten
 */
export async function saveInFolder(
  folder: FileSystemDirectoryHandle,
  files: readonly PathFile[],
): Promise<void> {
  for (const [done, file] of files.entries()) {
    try {
      await writeFile(folder, file);
    } catch (fault) {
      throw new NotWritten(file.path, fault, files.slice(0, done));
    }
  }
}

async function writeFile(
  folder: FileSystemDirectoryHandle,
  { path, bytes }: PathFile,
): Promise<void> {
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

/** File System Access, and what its errors mean to a reader. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['NotAllowedError', 'this page is not allowed to write there any more. Choose the folder again.'],
  ['QuotaExceededError', 'there is no room left. Make room, then save again.'],
  [
    'NoModificationAllowedError',
    'it is read-only, or open in another program. Close it there, then save again.',
  ],
  ['NotFoundError', 'the folder is gone. Choose another.'],
]);

function reasonOf(fault: unknown): string {
  return reasons.get(nameOf(fault)) ?? (fault instanceof Error ? fault.message : String(fault));
}

function nameOf(fault: unknown): string {
  return fault instanceof DOMException ? fault.name : '';
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
