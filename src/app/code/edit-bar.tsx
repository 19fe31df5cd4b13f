import '../style/code.css';
import { useEffect, useRef, useState } from 'react';
import { doneText, type History, redoable, undoable } from '../load/history';
import type { Session } from '../load/session';
import type { Kept } from '../state/use-keeping';

interface EditBarProps {
  readonly history: History;
  readonly session: Session;
  readonly kept: Kept | undefined;
}

/** Undo and redo, each with what it would do. */
export function EditBar({ history, session, kept }: EditBarProps) {
  const undo = undoable(history);
  const redo = redoable(history);
  const done = useDone(history);
  return (
    <section className="edit-bar" aria-label="Undo and redo">
      <button
        type="button"
        aria-disabled={undo === undefined}
        aria-keyshortcuts="u Control+z"
        onClick={() => session.undo()}
      >
        Undo{undo && ': '}
        <bdi>{undo}</bdi>
      </button>
      <button
        type="button"
        aria-disabled={redo === undefined}
        aria-keyshortcuts="Shift+U Control+Shift+z"
        onClick={() => session.redo()}
      >
        Redo{redo && ': '}
        <bdi>{redo}</bdi>
      </button>
      <p className="visually-hidden" role="status">
        {/* Anew each time, or the same words would not be said again. */}
        <span key={`${history.at} ${history.versions.length}`}>{done}</span>
      </p>
      {kept?.id !== undefined && <span className="note">{keptText(kept)}</span>}
    </section>
  );
}

/** What was done last, in words, whether it was undone or done again; nothing before anything was. */
function useDone(history: History): string {
  const before = useRef(history);
  const [done, setDone] = useState('');
  useEffect(() => {
    const { current } = before;
    before.current = history;
    if (history === current) return;
    setDone(doneText(current, history));
  }, [history]);
  return done;
}

function keptText({ pending, unsaved }: Kept): string {
  if (pending) return 'Keeping…';
  return unsaved ? 'Not stored: on this page only' : 'Kept in this browser';
}
