import { useState } from 'react';
import type { WorkOnCard } from '../../core/desk';
import type { Edit } from '../../core/model/edit';
import { notCorrectable } from '../../core/view/entry-text';
import { clipped } from '../../core/view/labels';
import { later } from '../parts/later';
import '../style/correct.css';

const CorrectDialog = later(async () => (await import('./correct-dialog')).CorrectDialog);
const RemoveDialog = later(async () => (await import('./remove-dialog')).RemoveDialog);

interface EntryActionsProps {
  /** Undefined while it is asked for; what was told last stands until then, so that no button goes. */
  readonly told: WorkOnCard | undefined;
  readonly label: string;
  readonly edit: (edit: Edit) => void;
  readonly onRemoved: () => void;
}

/** What can be done with a work's own entry; where nothing can, what to do instead. */
export function EntryActions({ told, label, edit, onRemoved }: EntryActionsProps) {
  const [last, setLast] = useState(told);
  const [open, setOpen] = useState<'correct' | 'remove'>();
  if (told !== undefined && told !== last) setLast(told);
  const entry = last?.entry;
  if (last === undefined || entry === undefined) return null;
  const close = () => setOpen(undefined);
  const shared = { entry, label, onClose: close };
  return (
    <>
      <p className="entry-actions">
        {entry.form && (
          <button type="button" onClick={() => setOpen('correct')}>
            Correct…
          </button>
        )}
        {entry.canRemove && (
          <button type="button" onClick={() => setOpen('remove')}>
            Remove this work…
          </button>
        )}
      </p>
      {!entry.form && (
        <p className="note">
          {notCorrectable(`${clipped(entry.at.file, 80)}, line ${entry.line}`)}
        </p>
      )}
      {open === 'correct' && entry.form && (
        <CorrectDialog {...shared} form={entry.form} work={last.work} edit={edit} />
      )}
      {open === 'remove' && (
        <RemoveDialog
          {...shared}
          onRemove={(withStances) => {
            edit({ kind: 'remove-work', entry: entry.at, withStances });
            close();
            // While the dialog is open nothing else can have the focus.
            requestAnimationFrame(onRemoved);
          }}
        />
      )}
    </>
  );
}
