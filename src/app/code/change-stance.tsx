import { useState } from 'react';
import type { Coding } from '../../core/model/debate';
import type { Edit, StanceTarget } from '../../core/model/edit';
import { pageOf, type Stance, type StanceKind, stanceKinds } from '../../core/model/stance';
import type { PositionLook } from '../../core/view/palette';
import { SavedForm } from './saved-form';
import { TargetChoice } from './target-choice';
import { TextField } from './text-field';

interface ChangeStanceProps {
  readonly coding: Coding;
  readonly looks: readonly PositionLook[];
  readonly stance: Stance;
  readonly edit: (edit: Edit) => void;
  readonly onDone: () => void;
  /** The id of the button that opened it. */
  readonly back: string;
}

/** Another kind of stance, target, note or doubt, and another page; a passage that it rests on stays. */
export function ChangeStance(props: ChangeStanceProps) {
  const { coding, looks, stance, edit, onDone, back } = props;
  const before = targetOf(stance);
  const [on, setOn] = useState(before);
  const pageBefore = pageOf(stance);
  const [page, setPage] = useState(pageBefore);
  const [kind, setKind] = useState<StanceKind>(stance.kind);
  const [note, setNote] = useState(stance.note ?? '');
  const [isDoubtful, setDoubtful] = useState(stance.doubtful !== undefined);
  const [why, setWhy] = useState(stance.doubtful ?? '');
  const [isPrivate, setPrivate] = useState(stance.private === true);
  const doubtful = isDoubtful ? why.trim() : undefined;
  const isChanged =
    kind !== stance.kind ||
    JSON.stringify(on) !== JSON.stringify(before) ||
    page?.trim() !== pageBefore ||
    note.trim() !== (stance.note ?? '') ||
    doubtful !== stance.doubtful ||
    isPrivate !== (stance.private === true);
  const save = () =>
    edit({
      kind: 'change-stance',
      id: stance.id,
      stance: kind,
      on,
      note: note.trim(),
      doubtful,
      isPrivate,
      ...(page === undefined || page.trim() === pageBefore ? {} : { page: page.trim() }),
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
      <TargetChoice coding={coding} target={on} onTarget={setOn} looks={looks} legend="It is on" />
      <TextField value={note} onText={setNote} long>
        Note
      </TextField>
      {page !== undefined && (
        <TextField value={page} onText={setPage}>
          Page
        </TextField>
      )}
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
