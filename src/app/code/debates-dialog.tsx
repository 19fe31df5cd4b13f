import '../style/code.css';
import { Dialog } from '../parts/dialog';
import { useHome } from '../state/home';
import type { Kept } from '../state/use-keeping';
import { KeptDebates } from './kept-debates';
import { NewDebate } from './new-debate';

interface DebatesDialogProps {
  readonly kept: Kept | undefined;
  readonly onMade: (file: File) => void;
  readonly onBundled: () => void;
  readonly onClose: () => void;
}

/** The reader's debates in this browser, and how a new one begins. */
export function DebatesDialog({ kept, onMade, onBundled, onClose }: DebatesDialogProps) {
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
        <KeptDebates kept={kept} onOpened={onClose} />
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
