import { useState } from 'react';
import type { Coding } from '../../core/model/debate';
import type { Edit } from '../../core/model/edit';
import { editText } from '../../core/view/edit-text';
import type { PositionLook, Theme } from '../../core/view/palette';
import type { RowOf } from '../load/opened';
import { Dialog } from '../parts/dialog';
import { Glyph } from '../parts/glyph';
import { ChangePosition } from './change-position';
import { ClaimsOf } from './claims-of';
import { NamePosition } from './name-position';
import { SavedForm } from './saved-form';
import { TextField } from './text-field';

export interface PositionsDialogProps {
  readonly coding: Coding;
  readonly edit: (edit: Edit) => void;
  readonly theme: Theme;
  readonly looks: readonly PositionLook[];
  readonly rowOf: RowOf;
  readonly onClose: () => void;
  /** Its file's name, by which what is typed is kept. */
  readonly debate: string;
}

/** The debate's name, its positions and their claims, each edit made at once and undone by "u" on the page. */
export function PositionsDialog(props: PositionsDialogProps) {
  const { coding, looks, onClose, debate, rowOf } = props;
  const [done, setDone] = useState('');
  // What the page says of it is not heard behind the dialog.
  const edit = (one: Edit) => {
    setDone(editText(one, coding, (work) => rowOf.get(work)?.label ?? work));
    props.edit(one);
  };
  return (
    <Dialog title="Positions and claims" onClose={onClose} wide>
      <p role="status" className="note">
        {done && `Done: ${done}`}
      </p>
      <NameDebate coding={coding} edit={edit} />
      <ol className="position-list">
        {coding.positions.map((position, index) => (
          <li key={position.id}>
            {/* Its buttons are called as those of the others. */}
            <fieldset aria-label={position.name}>
              <h3>
                <Glyph look={looks[index]} /> <bdi>{position.name}</bdi>
              </h3>
              <ChangePosition {...props} edit={edit} position={position} index={index} />
              <ClaimsOf coding={coding} position={position} edit={edit} debate={debate} />
            </fieldset>
          </li>
        ))}
      </ol>
      <h3>Another position</h3>
      <NamePosition edit={edit} debate={debate} />
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
    <SavedForm
      isChanged={isChanged}
      onSave={() =>
        edit({
          kind: 'name-debate',
          title: title.trim(),
          question: question.trim(),
          coder: coder.trim(),
        })
      }
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
    </SavedForm>
  );
}
