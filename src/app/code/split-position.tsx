import { useState } from 'react';
import type { Position } from '../../core/model/debate';
import type { ClaimId, WorkId } from '../../core/model/id';
import { useDraft } from '../parts/draft';
import type { PositionsDialogProps } from './positions-dialog';
import { TextField } from './text-field';

interface SplitPositionProps extends PositionsDialogProps {
  readonly position: Position;
  readonly onDone: () => void;
  /** The id of the button that opened it. */
  readonly back: string;
}

/** Part of a position becomes one of its own: these claims, and the stances of these works. */
export function SplitPosition(props: SplitPositionProps) {
  const { coding, rowOf, edit, position, onDone, debate, back } = props;
  const [name, setName] = useDraft(`split of ${position.id} in ${debate}`);
  const [claims, setClaims] = useState<readonly ClaimId[]>([]);
  const [works, setWorks] = useState<readonly WorkId[]>([]);
  const own = coding.claims.filter((claim) => claim.position === position.id);
  const taking = [
    ...new Set(
      coding.stances
        .filter((s) => s.position === position.id && s.claim === undefined)
        .map(({ work }) => work),
    ),
  ];
  return (
    <form
      className="code-change"
      data-back={back}
      onSubmit={(event) => {
        event.preventDefault();
        edit({ kind: 'split-position', position: position.id, name: name.trim(), claims, works });
        setName('');
        onDone();
      }}
    >
      <TextField value={name} onText={setName} required>
        Name of the new position
      </TextField>
      <Choice
        legend="Claims that go there"
        all={own.map(({ id, text }) => [id, text])}
        chosen={claims}
        onChoose={setClaims}
      />
      <Choice
        legend="Works whose stance on the position as such goes there"
        all={taking.map((work) => [work, rowOf.get(work)?.label ?? work])}
        chosen={works}
        onChoose={setWorks}
      />
      <button type="submit">Split</button>
    </form>
  );
}

function Choice<T extends string>(props: {
  legend: string;
  all: readonly (readonly [T, string])[];
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
}) {
  const { legend, all, chosen, onChoose } = props;
  if (all.length === 0) return null;
  return (
    <fieldset className="code-choice">
      <legend>{legend}</legend>
      {all.map(([id, text]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />{' '}
          <bdi>{text}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
