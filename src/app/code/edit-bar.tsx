import '../style/code.css';
import { type History, redoable, undoable } from '../load/history';
import type { Session } from '../load/session';

/** Undo and redo, each with what it would do. */
export function EditBar({ history, session }: { history: History; session: Session }) {
  const undo = undoable(history);
  const redo = redoable(history);
  return (
    <div className="edit-bar">
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
    </div>
  );
}
