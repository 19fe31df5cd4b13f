import { useState } from 'react';
import type { Claim, Coding, Position } from '../../core/model/debate';
import type { Edit } from '../../core/model/edit';
import { useDraft } from '../parts/draft';
import { SavedForm } from './saved-form';
import { TextField } from './text-field';

interface ClaimsOfProps {
  readonly coding: Coding;
  readonly position: Position;
  readonly edit: (edit: Edit) => void;
  readonly debate: string;
}

/** The claims that speak for a position: worded anew, taken out, added. */
export function ClaimsOf({ coding, position, edit, debate }: ClaimsOfProps) {
  const [text, setText] = useDraft(`claim for ${position.id} in ${debate}`);
  const own = coding.claims.filter((claim) => claim.position === position.id);
  return (
    <details className="claims-of">
      <summary>Claims: {own.length}</summary>
      {own.map((claim) => (
        <ChangeClaim key={claim.id} claim={claim} coding={coding} edit={edit} />
      ))}
      <form
        className="code-change"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          edit({ kind: 'add-claim', position: position.id, text: text.trim() });
          setText('');
        }}
      >
        <TextField value={text} onText={setText} required long>
          A new claim for <bdi>{position.name}</bdi>, in your own words
        </TextField>
        <button type="submit">Add the claim</button>
      </form>
    </details>
  );
}

function ChangeClaim({
  claim,
  coding,
  edit,
}: {
  claim: Claim;
  coding: Coding;
  edit: ClaimsOfProps['edit'];
}) {
  const [text, setText] = useState(claim.text);
  const change = (to: Pick<Claim, 'text' | 'position'>) =>
    edit({ kind: 'change-claim', claim: claim.id, ...to });
  return (
    <>
      <SavedForm
        isChanged={text !== claim.text}
        onSave={() => change({ text: text.trim(), position: claim.position })}
      >
        <TextField value={text} onText={setText} required long>
          Claim
        </TextField>
      </SavedForm>
      <p className="position-buttons">
        <button type="button" onClick={() => edit({ kind: 'remove-claim', claim: claim.id })}>
          Remove; its stances stay with the position
        </button>
        <label>
          Speaks for{' '}
          <select
            value={claim.position}
            onChange={({ target }) => {
              const to = coding.positions.find(({ id }) => id === target.value);
              if (to) change({ text: claim.text, position: to.id });
            }}
          >
            {coding.positions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
    </>
  );
}
