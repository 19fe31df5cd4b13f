import type { FileFacts } from '../../core/overview';
import { formatNames } from '../../core/view/library-text';
import { counted, withThousands } from '../../core/view/words';
import { FileButton } from '../load/file-button';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import { showProblemsOf } from '../problems/show-problems';
import { SaveDebate } from '../save/save-debate';
import type { Select } from '../state/use-view';
import { SameWorks } from './same-works';

interface FilesPaneProps {
  readonly opened: Opened;
  readonly session: Session;
  readonly select: Select;
}

/** What was opened, what was found in it, and what stands in it twice. */
export function FilesPane({ opened, session, select }: FilesPaneProps) {
  const { files, library } = opened.overview;
  return (
    <div className="files">
      <p className="library">{library}.</p>
      <div className="scroller">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it is</th>
              <th scope="col">Works</th>
              <th scope="col">Problems</th>
              <th scope="col">
                <span className="visually-hidden">Close</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={`${file.kind} ${file.name}`}>
                <th scope="row">
                  <bdi>{file.name}</bdi>
                </th>
                <td>{kindText(file)}</td>
                <td>{worksText(file)}</td>
                <td>
                  {file.problems === 0 ? (
                    'none'
                  ) : (
                    <button
                      type="button"
                      className="figure"
                      aria-label={`${counted(file.problems, 'problem')} of ${file.name}: show`}
                      onClick={() => showProblemsOf(file.name)}
                    >
                      {withThousands(file.problems)}
                    </button>
                  )}
                </td>
                <td>
                  {file.kind !== 'unread' && files.length > 1 && (
                    <button
                      type="button"
                      aria-label={`Close ${file.name}`}
                      onClick={() => session.closeFile(file.name)}
                    >
                      Close
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        Open more, or drop them anywhere: bibliographies join these (BibTeX, RIS, CSL-JSON, PubMed,
        EndNote, Web of Science), and a file of the same name takes the other’s place. Files stay on
        this machine.
      </p>
      <FileButton onFiles={(given) => session.openFiles(given)}>Open files…</FileButton>
      {!opened.bundled && <SaveDebate opened={opened} session={session} />}
      <SameWorks opened={opened} session={session} select={select} />
    </div>
  );
}

/** "12", "0 (116 merged into others)". */
function worksText({ kind, works, merged }: FileFacts): string {
  if (kind !== 'bibliography') return '–';
  const gone = merged === undefined ? '' : ` (${withThousands(merged)} merged into others)`;
  return withThousands(works) + gone;
}

const kinds: Readonly<Record<Exclude<FileFacts['kind'], 'bibliography'>, string>> = {
  claims: 'Claims file',
  text: 'Source text',
  unread: 'Not read',
};

/** "RIS, read as Windows-1252 (guessed)". */
function kindText({ kind, format, encoding, guessed }: FileFacts): string {
  if (kind !== 'bibliography') return kinds[kind];
  const name = format === undefined ? 'Bibliography' : formatNames[format];
  if (encoding === undefined || (encoding === 'utf-8' && !guessed)) return name;
  return `${name}, read as ${encoding.toUpperCase()}${guessed ? ' (guessed)' : ''}`;
}
