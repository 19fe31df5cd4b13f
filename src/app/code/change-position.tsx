import { useState } from 'react';
import type { Position } from '../../core/model/debate';
import type { PositionsDialogProps } from './positions-dialog';
import { SplitPosition } from './split-position';
import { TextField } from './text-field';

interface ChangePositionProps extends PositionsDialogProps {
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
  const isChanged = name !== position.name || thesis !== (position.thesis ?? '');
  return (
    <>
      <form
        className="code-change"
        onSubmit={(event) => {
          event.preventDefault();
          edit({
            kind: 'change-position',
            position: position.id,
            name: name.trim(),
            thesis: thesis.trim(),
          });
        }}
      >
        <TextField value={name} onText={setName} required>
          Name
        </TextField>
        <TextField value={thesis} onText={setThesis} long>
          Thesis
        </TextField>
        {isChanged && <button type="submit">Save</button>}
      </form>
      <PositionButtons {...props} splitting={splitting} onSplit={setSplitting} />
      {splitting && <SplitPosition {...props} onDone={() => setSplitting(false)} />}
    </>
  );
}

interface PositionButtonsProps extends ChangePositionProps {
  readonly splitting: boolean;
  readonly onSplit: (splitting: boolean) => void;
}

function PositionButtons(props: PositionButtonsProps) {
  const { coding, edit, position, index, splitting, onSplit } = props;
  const { id } = position;
  const others = coding.positions.filter((one) => one.id !== id);
  const move = (by: -1 | 1) => edit({ kind: 'move-position', position: id, by });
  return (
    <p className="position-buttons">
      <button type="button" disabled={index === 0} onClick={() => move(-1)}>
        Move up
      </button>
      <button
        type="button"
        disabled={index === coding.positions.length - 1}
        onClick={() => move(1)}
      >
        Move down
      </button>
      <button type="button" aria-expanded={splitting} onClick={() => onSplit(!splitting)}>
        Split…
      </button>
      <button type="button" onClick={() => edit({ kind: 'remove-position', position: id })}>
        Remove, with its claims and stances
      </button>
      {others.length > 0 && (
        <label>
          Merge into{' '}
          <select
            value=""
            onChange={({ target }) => {
              const into = others.find((one) => one.id === target.value);
              if (into) edit({ kind: 'merge-positions', from: id, into: into.id });
            }}
          >
            <option value="">choose…</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </p>
  );
}
