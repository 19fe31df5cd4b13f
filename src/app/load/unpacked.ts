import { named } from '../save/folder';
import { isHidden, unzipped } from '../save/zip';

/** Files as they are to be read: archives and folders taken apart, each file by its path. */
export async function unpacked(files: readonly File[]): Promise<readonly File[]> {
  const all = await Promise.all(files.map(ofFile));
  return all.flat();
}

/** An archive that cannot be read is given on as it is, and told of where files are read. */
async function ofFile(file: File): Promise<readonly File[]> {
  if (!/\.zip$/i.test(file.name)) return [file];
  try {
    const { files } = unzipped(new Uint8Array(await file.arrayBuffer()));
    return files;
  } catch {
    return [file];
  }
}

/** The files of folders that were dropped; browsers give them by entries that must be asked for at once. */
export async function droppedFiles(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const all = await Promise.all(entries.map((entry) => ofEntry(entry, '')));
  return all.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function ofEntry(entry: FileSystemEntry, path: string): Promise<readonly File[]> {
  const name = path + entry.name;
  if (isHidden(name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) =>
      (entry as FileSystemFileEntry).file(done, failed),
    );
    return [named(file, name)];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (some.length === 0) break;
    inside.push(...some);
  }
  const all = await Promise.all(inside.map((one) => ofEntry(one, `${name}/`)));
  return all.flat();
}
