import { useState } from 'react';
import type { EntryOnCard } from '../../core/entry-on-card';
import { childrenText, citedText, hangingText, removalText } from '../../core/view/entry-text';
import { clipped } from '../../core/view/labels';
import { Radio } from '../export/radio';
import { Dialog } from '../parts/dialog';

interface RemoveDialogProps {
  readonly entry: EntryOnCard;
  readonly label: string;
  readonly onRemove: (withStances: boolean) => void;
  readonly onClose: () => void;
}

/** What goes with a work is said, and chosen, before it goes; one undo brings all of it back. */
export function RemoveDialog({ entry, label, onRemove, onClose }: RemoveDialogProps) {
  const { at, hangs } = entry;
  const hanging = hangingText(hangs);
  const [withStances, setWithStances] = useState<boolean | undefined>(
    hanging.length === 0 ? false : undefined,
  );
  const children = childrenText(hangs.children);
  const cited = citedText(hangs.cites, hangs.texts);
  const remove = () => {
    if (withStances !== undefined) onRemove(withStances);
  };
  return (
    <Dialog title={`Remove ${label}?`} onClose={onClose}>
      <p>{removalText(clipped(at.file, 80))}</p>
      {hangs.merged && <p>The entries that were merged into it go with it.</p>}
      {children && <p>{children}</p>}
      {cited && <p>{cited}</p>}
      {hanging.length > 0 && (
        <fieldset className="choices">
          <legend>{hanging.join(' ')}</legend>
          <Radio name="hanging" chosen={withStances === true} onChoose={() => setWithStances(true)}>
            Remove that too
          </Radio>
          <Radio
            name="hanging"
            chosen={withStances === false}
            onChoose={() => setWithStances(false)}
          >
            Keep it in the claims file, where it is listed as a mistake until the work is back
          </Radio>
        </fieldset>
      )}
      <p>
        <button
          type="button"
          className="primary"
          aria-disabled={withStances === undefined}
          onClick={remove}
        >
          Remove
        </button>{' '}
        <button type="button" data-first onClick={onClose}>
          Keep it
        </button>
      </p>
    </Dialog>
  );
}
