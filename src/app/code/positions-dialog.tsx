import { useState } from 'react';
import type { Coding, Position } from '../../core/model/debate';
import type { Edit } from '../../core/model/edit';
import type { Theme } from '../../core/view/palette';
import type { RowOf } from '../load/opened';
import { Dialog } from '../parts/dialog';
import { Glyph } from '../parts/glyph';
import { ClaimsOf } from './claims-of';
import { NamePosition } from './name-position';
import { SplitPosition } from './split-position';
import { TextField } from './text-field';

export interface PositionsDialogProps {
  readonly coding: Coding;
  readonly edit: (edit: Edit) => void;
  readonly theme: Theme;
  readonly rowOf: RowOf;
  readonly onClose: () => void;
}

/** The debate's name, its positions and their claims, each edit made at once and undone by "u" on the page. */
export function PositionsDialog(props: PositionsDialogProps) {
  const { coding, edit, theme, onClose } = props;
  return (
    <Dialog title="Positions and claims" onClose={onClose} wide>
      <NameDebate coding={coding} edit={edit} />
      <ol className="position-list">
        {coding.positions.map((position, index) => (
          <li key={position.id}>
            <h3>
              <Glyph index={index} theme={theme} /> <bdi>{position.name}</bdi>
            </h3>
            <ChangePosition {...props} position={position} index={index} />
            <ClaimsOf coding={coding} position={position} edit={edit} />
          </li>
        ))}
      </ol>
      <h3>Another position</h3>
      <NamePosition edit={edit} />
    </Dialog>
  );
}

function NameDebate({ coding, edit }: Pick<PositionsDialogProps, 'coding' | 'edit'>) {
  const [title, setTitle] = useState(coding.title);
  const [question, setQuestion] = useState(coding.question ?? '');
  const [coder, setCoder] = useState(coding.coder ?? '');
  const isChanged =
    title !== coding.title ||
    question !== (coding.question ?? '') ||
    coder !== (coding.coder ?? '');
  return (
    <form
      className="code-change"
      onSubmit={(event) => {
        event.preventDefault();
        edit({
          kind: 'name-debate',
          title: title.trim(),
          question: question.trim(),
          coder: coder.trim(),
        });
      }}
    >
      <TextField value={title} onText={setTitle} required>
        Title of the debate
      </TextField>
      <TextField value={question} onText={setQuestion}>
        Its question
      </TextField>
      <TextField value={coder} onText={setCoder}>
        Coder: your name, where two code the same works (may be left out)
      </TextField>
      {isChanged && <button type="submit">Save</button>}
    </form>
  );
}

function ChangePosition(props: PositionsDialogProps & { position: Position; index: number }) {
  const { coding, edit, position, index } = props;
  const { id } = position;
  const others = coding.positions.filter((one) => one.id !== id);
  const [name, setName] = useState(position.name);
  const [thesis, setThesis] = useState(position.thesis ?? '');
  const [splitting, setSplitting] = useState(false);
  const isChanged = name !== position.name || thesis !== (position.thesis ?? '');
  const move = (by: -1 | 1) => edit({ kind: 'move-position', position: id, by });
  return (
    <>
      <form
        className="code-change"
        onSubmit={(event) => {
          event.preventDefault();
          edit({ kind: 'change-position', position: id, name: name.trim(), thesis: thesis.trim() });
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
        <button type="button" aria-expanded={splitting} onClick={() => setSplitting(!splitting)}>
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
      {splitting && <SplitPosition {...props} onDone={() => setSplitting(false)} />}
    </>
  );
}
