import { useId, useState } from 'react';
import type { Position } from '../../core/model/debate';
import type { PositionId } from '../../core/model/id';
import { ChooseLook } from './choose-look';
import type { PositionsDialogProps } from './positions-dialog';
import { SavedForm } from './saved-form';
import { SplitPosition } from './split-position';
import { TextField } from './text-field';

export interface ChangePositionProps extends PositionsDialogProps {
  readonly position: Position;
  /** Its place among the positions. */
  readonly index: number;
}

/** What a position is called and says, and what becomes of it as a whole. */
export function ChangePosition(props: ChangePositionProps) {
  const { edit, position } = props;
  const [name, setName] = useState(position.name);
  const [thesis, setThesis] = useState(position.thesis ?? '');
  const [splitting, setSplitting] = useState(false);
  const splitId = useId();
  const isChanged = name !== position.name || thesis !== (position.thesis ?? '');
  return (
    <>
      <SavedForm
        isChanged={isChanged}
        onSave={() =>
          edit({
            kind: 'change-position',
            position: position.id,
            name: name.trim(),
            thesis: thesis.trim(),
          })
        }
      >
        <TextField value={name} onText={setName} required>
          Name
        </TextField>
        <TextField value={thesis} onText={setThesis} long>
          Thesis
        </TextField>
      </SavedForm>
      <ChooseLook {...props} />
      <PositionButtons {...props} splitId={splitId} splitting={splitting} onSplit={setSplitting} />
      {splitting && <SplitPosition {...props} back={splitId} onDone={() => setSplitting(false)} />}
    </>
  );
}

interface PositionButtonsProps extends ChangePositionProps {
  readonly splitId: string;
  readonly splitting: boolean;
  readonly onSplit: (splitting: boolean) => void;
}

function PositionButtons(props: PositionButtonsProps) {
  const { coding, edit, position, index, splitId, splitting, onSplit } = props;
  const { id } = position;
  const others = coding.positions.filter((one) => one.id !== id);
  const merge = (into: PositionId) => edit({ kind: 'merge-positions', from: id, into });
  const isFirst = index === 0;
  const isLast = index === coding.positions.length - 1;
  const move = (by: -1 | 1) => edit({ kind: 'move-position', position: id, by });
  return (
    <p className="position-buttons">
      <button type="button" aria-disabled={isFirst} onClick={() => isFirst || move(-1)}>
        Move up
      </button>
      <button type="button" aria-disabled={isLast} onClick={() => isLast || move(1)}>
        Move down
      </button>
      <button
        id={splitId}
        type="button"
        aria-expanded={splitting}
        onClick={() => onSplit(!splitting)}
      >
        Split…
      </button>
      <button type="button" onClick={() => edit({ kind: 'remove-position', position: id })}>
        Remove, with its claims and stances
      </button>
      {others.length > 0 && <MergeInto others={others} onMerge={merge} />}
    </p>
  );
}

interface MergeIntoProps {
  readonly others: readonly Position[];
  readonly onMerge: (into: PositionId) => void;
}

/** Which one is chosen first and done then: in a list the arrow keys choose. */
function MergeInto({ others, onMerge }: MergeIntoProps) {
  const [chosen, setChosen] = useState('');
  const into = others.find(({ id }) => id === chosen) ?? others[0];
  return (
    <>
      <label>
        Merge into{' '}
        <select value={into?.id} onChange={({ target }) => setChosen(target.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => into && onMerge(into.id)}>
        Merge
      </button>
    </>
  );
}
