import { listed } from '../../core/view/words';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import { canPickFolders } from './folder';
import { useSaving } from './use-saving';

interface SaveDebateProps {
  readonly opened: Opened;
  readonly session: Session;
}

/** The debate as files on disk: a folder where the browser can write one, an archive everywhere. */
export function SaveDebate({ opened, session }: SaveDebateProps) {
  const saving = useSaving(opened, session);
  const { said, asked, toFolder, toArchive, openFolder, overwrite, saveOthers, leave } = saving;
  return (
    <section className="save-debate" aria-labelledby="save-debate">
      <h2 id="save-debate">On disk</h2>
      <p className="note">
        Saved are the files themselves: bibliographies and texts byte for byte as they came, but for
        what you have corrected, and the claims file with what you have coded.
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
          that this page has not read.{' '}
          <button type="button" onClick={overwrite}>
            Overwrite
          </button>{' '}
          {asked.files.length > asked.strange.length && (
            <>
              <button type="button" onClick={saveOthers}>
                Save the others
              </button>{' '}
            </>
          )}
          <button type="button" onClick={leave}>
            Leave it
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
