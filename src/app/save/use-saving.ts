import { useRef, useState } from 'react';
import { exportName } from '../../core/view/file-name';
import { counted } from '../../core/view/words';
import { saveFile } from '../export/save-file';
import { versionOf } from '../load/history';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import { debateFiles } from './debate-files';
import { filesInFolder, pickFolder, saveInFolder, strangersIn } from './folder';
import { type PathFile, zipped } from './zip';

/** What is to be saved, and the files of the folder that it would overwrite though they say something else. */
interface Asked {
  readonly folder: FileSystemDirectoryHandle;
  readonly files: readonly PathFile[];
  readonly strange: readonly string[];
}

/** Saves to a folder or an archive and opens a folder; what came of it is said, what failed too. */
export function useSaving(opened: Opened, session: Session) {
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Asked>();
  /** What was last written to the folder, by path. */
  const saved = useRef<ReadonlyMap<string, string>>(new Map());
  const version = versionOf(opened.history);
  const attempt = async (what: () => Promise<string>) => {
    setAsked(undefined);
    try {
      setSaid(await what());
    } catch (fault) {
      setSaid(`It could not be done, and nothing was lost: ${String((fault as Error).message)}`);
    }
  };
  const write = async (folder: FileSystemDirectoryHandle, files: readonly PathFile[]) => {
    await saveInFolder(folder, files);
    saved.current = new Map(
      files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    );
    return `${counted(files.length, 'file')} saved in “${folder.name}”.`;
  };
  const toFolder = () =>
    attempt(async () => {
      const folder = await pickFolder('readwrite');
      if (folder === undefined) return '';
      const files = await debateFiles(opened, version);
      const strange = await strangersIn(folder, files, saved.current);
      if (strange.length === 0) return write(folder, files);
      setAsked({ folder, files, strange });
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
      if (folder) session.begin(await filesInFolder(folder));
      return '';
    });
  const overwrite = () => asked && attempt(() => write(asked.folder, asked.files));
  const leave = () => setAsked(undefined);
  return { said, asked, toFolder, toArchive, openFolder, overwrite, leave };
}
