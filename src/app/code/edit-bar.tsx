import '../style/code.css';
import { type History, redoable, undoable } from '../load/history';
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
  return (
    <section className="edit-bar" aria-label="Undo and redo">
      <button
        type="button"
        disabled={undo === undefined}
        aria-keyshortcuts="u Control+z"
        onClick={() => session.undo()}
      >
        Undo{undo && ': '}
        <bdi>{undo}</bdi>
      </button>
      <button
        type="button"
        disabled={redo === undefined}
        aria-keyshortcuts="Shift+U Control+Shift+z"
        onClick={() => session.redo()}
      >
        Redo{redo && ': '}
        <bdi>{redo}</bdi>
      </button>
      {kept?.id !== undefined && <span className="note">{keptText(kept)}</span>}
    </section>
  );
}

function keptText({ pending, unsaved }: Kept): string {
  if (pending) return 'Keeping…';
  return unsaved ? 'Not stored: on this page only' : 'Kept in this browser';
}
