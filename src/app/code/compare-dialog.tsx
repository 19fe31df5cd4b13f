import { useEffect, useState } from 'react';
import type { TextFile } from '../../core/model/source';
import type { Comparison } from '../../core/show-comparison';
import type { ShownDisagreement } from '../../core/view/disagreement-text';
import { exportName } from '../../core/view/file-name';
import { counted } from '../../core/view/words';
import { saveFile } from '../export/save-file';
import { FileButton } from '../load/file-button';
import type { Desk } from '../load/opened';
import { Dialog } from '../parts/dialog';
import { Compared, type Take } from './compared';

interface CompareDialogProps {
  readonly desk: Desk;
  /** Of the debate, for the name of the third file. */
  readonly name: string;
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** Two coders beside each other: how far they agree, where not, and what is settled. */
export function CompareDialog({ desk, name, onOpen, onClose }: CompareDialogProps) {
  const [second, setSecond] = useState<TextFile>();
  const { comparison, fault } = useComparison(desk, second);
  const [taken, setTaken] = useState<ReadonlyMap<ShownDisagreement, Take>>(new Map());
  const [said, setSaid] = useState('');
  const read = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setTaken(new Map());
    setSecond({ name: file.name, text: await file.text() });
  };
  const settle = async (use: (file: File) => string) => {
    const decisions = [...taken].map(([{ unit }, take]) => ({ unit, take }));
    const settled = await desk.settle({ second, decisions });
    if ('refused' in settled) return setSaid(settled.refused);
    const open =
      settled.open === 0 ? '' : ` ${counted(settled.open, 'disagreement')} not settled yet.`;
    setSaid(use(new File([settled.text], exportName(name, ['settled'], 'yaml'))) + open);
  };
  const goOn = (file: File) => {
    onOpen(file);
    return `${file.name} is open.`;
  };
  const isTwo = comparison?.coders.length === 2;
  return (
    <Dialog title="Two coders" onClose={onClose} wide>
      <p>
        Open the claims file of another coder of the same bibliography: the two are laid beside each
        other, and what they settle becomes a third file. Neither is changed.
      </p>
      <FileButton onFiles={read}>Open another coder’s file…</FileButton>
      {second && (
        <p className="note">
          Beside this debate: <bdi>{second.name}</bdi>
        </p>
      )}
      {fault && <p role="alert">{fault}</p>}
      {comparison && (
        <>
          <Compared
            comparison={comparison}
            taken={taken}
            onTake={(one, take) => setTaken(new Map([...taken, [one, take]]))}
          />
          {isTwo && (
            <p className="position-buttons">
              <button type="button" className="primary" onClick={() => settle(save)}>
                Save the settled file
              </button>
              <button type="button" onClick={() => settle(goOn)}>
                Go on with it here
              </button>
            </p>
          )}
          <p role="status">{said}</p>
        </>
      )}
    </Dialog>
  );
}

function save(file: File): string {
  saveFile(file.name, file);
  return `${file.name} goes to your downloads.`;
}

function useComparison(desk: Desk, second: TextFile | undefined) {
  const [comparison, setComparison] = useState<Comparison>();
  const [fault, setFault] = useState('');
  useEffect(() => {
    let current = true;
    desk.compare(second).then(
      (answer) => {
        if (!current) return;
        setComparison(answer);
        setFault('');
      },
      (error) => current && setFault(String(error.message)),
    );
    return () => {
      current = false;
    };
  }, [desk, second]);
  return { comparison, fault };
}
