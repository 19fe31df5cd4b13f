import { useEffect, useRef, useState } from 'react';
import { counted, withThousands } from '../../core/view/words';
import { Dialog } from '../parts/dialog';
import { useDraft } from '../parts/draft';
import type { Views } from '../state/use-view';
import { AddByHand } from './add-by-hand';
import { freeName } from './free-name';
import { ReadReference } from './read-reference';
import { type ReadList, type ReadWork, useReadList } from './use-read-list';
import '../style/references.css';

interface ReferencesDialogProps
  extends Pick<Views, 'desk' | 'overview' | 'rowOf' | 'edit' | 'select' | 'openFile'> {
  /** The text of a list that was opened as a file; empty where one is to be pasted. */
  readonly given: string;
  /** Whether what is open is an example, whose place they will take. */
  readonly replaces: boolean;
  readonly onClose: () => void;
}

/** Works that no file has: a printed list of them, or one that is typed. */
export function ReferencesDialog(props: ReferencesDialogProps) {
  const { onClose } = props;
  const [isByHand, setByHand] = useState(false);
  return (
    <Dialog title={isByHand ? 'Add a work by hand' : 'Add references'} onClose={onClose} wide>
      <p>
        <button type="button" onClick={() => setByHand(!isByHand)}>
          {isByHand ? 'Paste a reference list instead' : 'Add a work by hand…'}
        </button>
      </p>
      {isByHand ? <AddByHand {...props} /> : <PastedList {...props} />}
    </Dialog>
  );
}

/** A reference list, pasted: read, looked over, corrected, and added to the bibliography. */
function PastedList({ desk, overview, given, replaces, openFile, onClose }: ReferencesDialogProps) {
  const [text, setText] = useDraft('reference list');
  const { state, list, read, change, forget } = useReadList(desk);
  const area = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => area.current?.focus(), []);
  const isRead = list !== undefined;
  // A file is read at once, in place of what was pasted before.
  const [start] = useState(given);
  const begin = useRef(() => {
    if (start === '') return;
    setText(start);
    void read(start);
  });
  useEffect(() => begin.current(), []);
  useEffect(() => {
    if (isRead) heading.current?.focus();
  }, [isRead]);
  const canRead = text.trim() !== '' && state !== 'reading';
  const wanted = list?.works.filter((work) => work.wanted) ?? [];
  const add = () => {
    const items = wanted.map(({ item }) => item);
    const taken = overview.files.map(({ name }) => name);
    const name = freeName('References', 'json', taken);
    openFile(new File([`${JSON.stringify(items, null, 2)}\n`], name));
    forget();
    setText('');
    onClose();
  };
  return (
    <>
      <label className="paste">
        A reference list, in any style: one reference after the other
        <textarea
          ref={area}
          rows={isRead ? 4 : 12}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p>
        <button
          type="button"
          className={isRead ? undefined : 'primary'}
          aria-disabled={!canRead}
          onClick={() => canRead && void read(text)}
        >
          {isRead ? 'Read it again' : 'Read it'}
        </button>{' '}
        <span className="note">It is read on this machine: nothing is sent anywhere.</span>
      </p>
      <p role="status">
        {state === 'reading' && 'Reading…'}
        {state === 'failed' && 'The list could not be read: open the page anew and try again.'}
      </p>
      {list && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {counted(list.works.length, 'reference')} read
          </h3>
          <Preview list={list} change={change} />
          <p className="add">
            <button
              type="button"
              className="primary"
              aria-disabled={wanted.length === 0}
              onClick={() => wanted.length > 0 && add()}
            >
              Add {counted(wanted.length, 'work')} to the bibliography
            </button>{' '}
            {replaces && (
              <span className="note">
                They begin a bibliography of your own, in place of the bundled debate.
              </span>
            )}
          </p>
        </>
      )}
    </>
  );
}

/** So many more are shown at a time. */
const shownAtOnce = 50;

interface PreviewProps {
  readonly list: ReadList;
  readonly change: (work: ReadWork, part: Partial<ReadWork>) => void;
}

/** The references with their fields marked; those that are doubtful can be looked at alone. */
function Preview({ list, change }: PreviewProps) {
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const [upTo, setUpTo] = useState(shownAtOnce);
  const doubtful = list.works.filter(({ preview }) => preview.doubtful.length > 0);
  const shown = onlyDoubtful ? doubtful : list.works;
  const more = Math.min(shownAtOnce, shown.length - upTo);
  return (
    <>
      <Problems problems={list.problems} />
      {doubtful.length > 0 && (
        <p>
          <label className="choice">
            <input
              type="checkbox"
              checked={onlyDoubtful}
              onChange={(event) => setOnlyDoubtful(event.target.checked)}
            />{' '}
            Show only the {withThousands(doubtful.length)} that have something doubtful
          </label>
        </p>
      )}
      <ol className="read-list">
        {shown.slice(0, upTo).map((work) => (
          <ReadReference
            key={work.reference.start}
            work={work}
            onChange={(part) => change(work, part)}
          />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" onClick={() => setUpTo(upTo + shownAtOnce)}>
          Show {more} more
        </button>
      )}
    </>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <details className="problems" open={problems.length <= 5}>
      <summary>Not understood: {counted(problems.length, 'place')}</summary>
      <ul>
        {problems.slice(0, 200).map((problem) => (
          <li key={problem}>
            <bdi>{problem}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
