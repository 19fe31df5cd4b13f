import { useState } from 'react';
import type { Edit, StanceTarget } from '../../core/model/edit';
import { type Stance, type StanceKind, stanceKinds } from '../../core/model/stance';
import { SavedForm } from './saved-form';
import { TextField } from './text-field';

interface ChangeStanceProps {
  readonly stance: Stance;
  readonly edit: (edit: Edit) => void;
  readonly onDone: () => void;
  /** The id of the button that opened it. */
  readonly back: string;
}

/** Another kind of stance, note or doubt; what it is about and rests on stays. */
export function ChangeStance(props: ChangeStanceProps) {
  const { stance, edit, onDone, back } = props;
  const [kind, setKind] = useState<StanceKind>(stance.kind);
  const [note, setNote] = useState(stance.note ?? '');
  const [isDoubtful, setDoubtful] = useState(stance.doubtful !== undefined);
  const [why, setWhy] = useState(stance.doubtful ?? '');
  const [isPrivate, setPrivate] = useState(stance.private === true);
  const doubtful = isDoubtful ? why.trim() : undefined;
  const isChanged =
    kind !== stance.kind ||
    note.trim() !== (stance.note ?? '') ||
    doubtful !== stance.doubtful ||
    isPrivate !== (stance.private === true);
  const save = () =>
    edit({
      kind: 'change-stance',
      id: stance.id,
      stance: kind,
      on: targetOf(stance),
      note: note.trim(),
      doubtful,
      isPrivate,
    });
  return (
    <SavedForm isChanged={isChanged} onSave={save} onSent={onDone} back={back}>
      <label className="code-field">
        Stance
        <select value={kind} onChange={(e) => setKind(e.target.value as StanceKind)}>
          {stanceKinds.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <TextField value={note} onText={setNote} long>
        Note
      </TextField>
      <label>
        <input
          type="checkbox"
          checked={isDoubtful}
          onChange={(e) => setDoubtful(e.target.checked)}
        />{' '}
        I am not sure of it
      </label>
      {isDoubtful && (
        <TextField value={why} onText={setWhy}>
          Why
        </TextField>
      )}
      <label>
        <input type="checkbox" checked={isPrivate} onChange={(e) => setPrivate(e.target.checked)} />{' '}
        Private: stays out of what I share
      </label>
    </SavedForm>
  );
}

function targetOf({ claim, position }: Stance): StanceTarget | undefined {
  if (claim !== undefined) return { claim };
  return position === undefined ? undefined : { position };
}
