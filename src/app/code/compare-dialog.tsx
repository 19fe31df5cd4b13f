import { useState } from 'react';
import type { PairChoice } from '../../core/analysis/coders/pair-codings';
import type { Comparison } from '../../core/show-comparison';
import { disagreementKey } from '../../core/view/disagreement-text';
import { exportName } from '../../core/view/file-name';
import { counted } from '../../core/view/words';
import { saveFile } from '../export/save-file';
import { FileButton } from '../load/file-button';
import type { Desk } from '../load/opened';
import { Dialog } from '../parts/dialog';
import { Compared } from './compared';
import { PairLists } from './pair-lists';
import { type OpenDebate, recalled } from './remembered-comparison';
import { secondFiles } from './second-files';
import { useComparison, withChoice } from './use-comparison';

interface CompareDialogProps {
  readonly desk: Desk;
  /** Its name is that of the third file, too. */
  readonly debate: OpenDebate;
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** Two coders beside each other: what is the same in both, how far they agree, where not, and what is settled. */
export function CompareDialog({ desk, debate, onOpen, onClose }: CompareDialogProps) {
  const { state, change, comparison, fault, setFault } = useComparison(desk, debate);
  const { files, choices, taken, bring } = state;
  const [said, setSaid] = useState('');
  const read = async (given: readonly File[]) => {
    const { files: second, faults } = await secondFiles(given, files);
    setFault(faults.join(' '));
    if (second !== files) change({ ...recalled(debate, second), files: second });
  };
  const choose = (choice: PairChoice) => {
    change({ ...state, choices: withChoice(choices, choice) });
    setSaid('');
  };
  const undo = () => {
    if (choices.length === 0) return;
    change({ ...state, choices: choices.slice(0, -1) });
    setSaid('The last choice is undone.');
  };
  const settle = async (use: (file: File) => string) => {
    setFault('');
    const decisions = (comparison?.disagreements ?? []).flatMap((one) => {
      const take = taken.get(disagreementKey(one));
      return take === undefined ? [] : [{ unit: one.unit, take }];
    });
    try {
      const settled = await desk.settle({ files, choices, decisions, bring });
      if ('refused' in settled) return setFault(`Nothing was settled. ${settled.refused}`);
      const open =
        settled.open > 0 ? `${counted(settled.open, 'disagreement')} not settled yet.` : '';
      const file = new File([settled.text], exportName(debate.name, ['settled'], 'yaml'));
      setSaid([use(file), open, ...settled.told].filter(Boolean).join(' '));
    } catch (error) {
      setFault(`Nothing was settled: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const goOn = (file: File) => {
    onOpen(file);
    return `${file.name} is open.`;
  };
  return (
    <Dialog title="Two coders" onClose={onClose} wide>
      <p>
        Open the claims file of another coder, and its bibliography where that is another one: the
        two are laid beside each other, and what they settle becomes a third file. Neither is
        changed.
      </p>
      <FileButton onFiles={read}>Open another coder’s file…</FileButton>
      {files.length > 0 && (
        <p className="note">
          Beside this debate: <bdi>{files.map((file) => file.name).join(', ')}</bdi>
        </p>
      )}
      {comparison && (
        <>
          <Compared
            comparison={comparison}
            taken={taken}
            onTake={(one, take) =>
              change({ ...state, taken: new Map([...taken, [disagreementKey(one), take]]) })
            }
          >
            {files.length > 0 && (
              <PairLists
                sentences={comparison.pairing}
                lists={comparison.pairLists}
                canUndo={choices.length > 0}
                onChoose={choose}
                onUndo={undo}
              />
            )}
          </Compared>
          {comparison.coders.length === 2 && (
            <>
              {hasOwn(comparison) && (
                <label className="code-bring">
                  <input
                    type="checkbox"
                    checked={bring}
                    onChange={({ target }) => change({ ...state, bring: target.checked })}
                  />
                  Take over positions and claims that only the second file has, with their stances
                </label>
              )}
              <p className="position-buttons">
                <button type="button" className="primary" onClick={() => settle(save)}>
                  Save the settled file
                </button>
                <button type="button" onClick={() => settle(goOn)}>
                  Go on with it here
                </button>
              </p>
            </>
          )}
        </>
      )}
      {fault && <p role="alert">{fault}</p>}
      <p role="status">{said}</p>
    </Dialog>
  );
}

function hasOwn({ pairLists }: Comparison): boolean {
  return pairLists.some(
    ({ kind, items }) => kind !== 'work' && items.some(({ ours }) => ours === undefined),
  );
}

function save(file: File): string {
  saveFile(file.name, file);
  return `${file.name} goes to your downloads.`;
}
