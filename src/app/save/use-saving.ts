import { useState } from 'react';
import { readMerges } from '../../core/read-merges';
import { exportName } from '../../core/view/file-name';
import { counted } from '../../core/view/words';
import { mergesName } from '../../core/write/debate-folder';
import { saveFile } from '../export/save-file';
import { versionOf } from '../load/history';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import { debateFiles } from './debate-files';
import { filesInFolder, lookInFolder, NotWritten, pickFolder, saveInFolder } from './folder';
import { type PathFile, zipped } from './zip';

/** What is to be saved, and the files of the folder that it would overwrite though they say something else. */
interface Asked {
  readonly folder: FileSystemDirectoryHandle;
  readonly files: readonly PathFile[];
  readonly strange: readonly string[];
}

/** What was last read or written in each folder, by name and path: that may be written over. */
const known = new Map<string, ReadonlyMap<string, Uint8Array>>();

/** Saves to a folder or an archive and opens a folder; what came of it is said, what failed too. */
export function useSaving(opened: Opened, session: Session) {
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const version = versionOf(opened.history);
  const attempt = async (what: () => Promise<string>) => {
    setAsked(undefined);
    try {
      setSaid(await what());
    } catch (fault) {
      setSaid(faultText(fault));
    }
  };
  const toFolder = () =>
    attempt(async () => {
      const folder = await pickFolder('readwrite');
      if (folder === undefined) return '';
      const files = await debateFiles(opened, version);
      const { same, strange } = await lookInFolder(folder, files, knownIn(folder));
      know(
        folder,
        files.filter(({ path }) => same.has(path)),
      );
      const changed = files.filter(({ path }) => !same.has(path));
      if (strange.length === 0) return write(folder, changed);
      setAsked({ folder, files: changed, strange });
      return '';
    });
  const toArchive = () =>
    attempt(async () => {
      const name = exportName(opened.overview.name, [], 'zip');
      saveFile(name, zipped(await debateFiles(opened, version)));
      return `${name} goes to your downloads.`;
    });
  const openFolder = () =>
    attempt(async () => {
      const folder = await pickFolder('read');
      if (folder === undefined) return '';
      const files = await filesInFolder(folder);
      if (files.length === 0) return `“${folder.name}” holds no files.`;
      await knowAll(folder, files);
      const merges = files.find(({ name }) => name === mergesName);
      const others = files.filter((file) => file !== merges);
      session.begin(others, merges && readMerges(await merges.text()));
      return '';
    });
  const overwrite = () => asked && attempt(() => write(asked.folder, asked.files));
  const saveOthers = () =>
    asked &&
    attempt(() => {
      const others = asked.files.filter(({ path }) => !asked.strange.includes(path));
      return write(asked.folder, others);
    });
  const leave = () => setAsked(undefined);
  return { said, asked, toFolder, toArchive, openFolder, overwrite, saveOthers, leave };
}

async function write(
  folder: FileSystemDirectoryHandle,
  files: readonly PathFile[],
): Promise<string> {
  if (files.length === 0) return `“${folder.name}” has all of it already: nothing was written.`;
  try {
    await saveInFolder(folder, files);
  } catch (fault) {
    if (fault instanceof NotWritten) know(folder, fault.written);
    throw fault;
  }
  know(folder, files);
  return `${counted(files.length, 'file')} saved in “${folder.name}”.`;
}

function faultText(fault: unknown): string {
  const why = fault instanceof Error ? fault.message : String(fault);
  if (!(fault instanceof NotWritten)) return `It could not be done, and nothing was lost: ${why}`;
  const { written } = fault;
  const before =
    written.length === 0 ? '' : ` ${counted(written.length, 'file')} went there before.`;
  return `${why}${before} What is on this page is not lost.`;
}

function knownIn({ name }: FileSystemDirectoryHandle): ReadonlyMap<string, Uint8Array> {
  return known.get(name) ?? new Map();
}

function know(folder: FileSystemDirectoryHandle, files: readonly PathFile[]): void {
  const more = files.map(({ path, bytes }) => [path, bytes] as const);
  known.set(folder.name, new Map([...knownIn(folder), ...more]));
}

async function knowAll(folder: FileSystemDirectoryHandle, files: readonly File[]): Promise<void> {
  for (const file of files)
    know(folder, [{ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]);
}
