import { useRef, useState } from 'react';
import { exportName } from '../../core/view/file-name';
import { counted, listed } from '../../core/view/words';
import { saveFile } from '../export/save-file';
import { versionOf } from '../load/history';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import { debateFiles } from './debate-files';
import { canPickFolders, filesInFolder, pickFolder, saveInFolder, strangersIn } from './folder';
import { type PathFile, zipped } from './zip';

interface SaveDebateProps {
  readonly opened: Opened;
  readonly session: Session;
}

interface Asked {
  readonly folder: FileSystemDirectoryHandle;
  readonly files: readonly PathFile[];
  readonly strange: readonly string[];
}

/** The debate as files on disk: a folder where the browser can write one, an archive everywhere. */
export function SaveDebate({ opened, session }: SaveDebateProps) {
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
  return (
    <section className="save-debate" aria-labelledby="save-debate">
      <h2 id="save-debate">On disk</h2>
      <p className="note">
        Saved are the files themselves: bibliographies and texts byte for byte as they came, the
        claims file with what you have coded.
      </p>
      <p className="merge-all">
        {canPickFolders && (
          <>
            <button type="button" onClick={toFolder}>
              Save to a folder…
            </button>{' '}
            <button type="button" onClick={openFolder}>
              Open a folder…
            </button>{' '}
          </>
        )}
        <button type="button" onClick={toArchive}>
          Download as .zip
        </button>
      </p>
      {asked && (
        <p role="alert">
          “{asked.folder.name}” has {listed(asked.strange)} already, and there it says something
          else.{' '}
          <button type="button" onClick={() => attempt(() => write(asked.folder, asked.files))}>
            Overwrite
          </button>{' '}
          <button type="button" onClick={() => setAsked(undefined)}>
            Leave it
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
