import '../style/code.css';
import { useState } from 'react';
import { Dialog } from '../parts/dialog';
import { useHome } from '../state/home';
import type { Kept } from '../state/use-keeping';
import { NewDebate } from './new-debate';

interface DebatesDialogProps {
  readonly kept: Kept | undefined;
  readonly onMade: (file: File) => void;
  readonly onBundled: () => void;
  readonly onClose: () => void;
}

/** The reader's debates in this browser, and how a new one begins. */
export function DebatesDialog({ kept, onMade, onBundled, onClose }: DebatesDialogProps) {
  const [asked, setAsked] = useState<string>();
  const open = (id: string) => {
    void kept?.keeping.open(id);
    onClose();
  };
  const { keep, debate, standalone } = useHome();
  return (
    <Dialog title="Debates" onClose={onClose}>
      <h3>A new debate</h3>
      <NewDebate
        onMade={(file) => {
          onMade(file);
          onClose();
        }}
      />
      <h3>Kept in this browser</h3>
      {keep === undefined ? (
        <p className="note">
          Nothing is kept by itself by a page that is one file: save what you do under Files.
        </p>
      ) : kept === undefined || kept.debates.length === 0 ? (
        <p className="note">
          None yet. What you begin, drop or code is kept here by itself, and stays on this machine.
        </p>
      ) : (
        <ul className="debate-list">
          {kept.debates.map(({ id, name, changed, state, sentence }) => (
            <li key={id}>
              <p>
                <bdi>{name}</bdi>{' '}
                <span className="note">
                  {id === kept.id ? 'open now' : whenText(changed)}
                  {state === 'damaged' && ', damaged: it is mended when it is opened'}
                </span>
              </p>
              {sentence && <p className="note">{sentence}</p>}
              <p className="position-buttons">
                {(state === 'whole' || state === 'damaged') && id !== kept.id && (
                  <button type="button" aria-label={`Open ${name}`} onClick={() => open(id)}>
                    Open
                  </button>
                )}
                {asked === id ? (
                  <>
                    <button type="button" onClick={() => kept.keeping.remove(id)}>
                      Yes, remove it for good
                    </button>
                    <button type="button" onClick={() => setAsked(undefined)}>
                      Leave it
                    </button>
                  </>
                ) : (
                  <button type="button" aria-label={`Remove ${name}`} onClick={() => setAsked(id)}>
                    Remove…
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <h3>{standalone ? 'The debate of this page' : 'The example'}</h3>
      <p>
        <button
          type="button"
          onClick={() => {
            onBundled();
            onClose();
          }}
        >
          Open {debate}
        </button>
      </p>
    </Dialog>
  );
}

/** The reader's own clock and language: this is no part of the debate. */
function whenText(changed: number): string {
  if (changed === 0) return '';
  return `changed ${new Date(changed).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`;
}
