import { useId, useState } from 'react';
import { counted, listed } from '../../core/view/words';
import type { Listed } from '../keep/list-kept';
import type { Kept } from '../state/use-keeping';
import { RenameDebate } from './rename-debate';

const mostFiles = 3;

interface KeptDebatesProps {
  readonly kept: Kept;
  readonly onOpened: () => void;
}

/** The debates in this browser, each to be opened or, asked twice, removed. */
export function KeptDebates({ kept, onOpened }: KeptDebatesProps) {
  const open = (id: string) => {
    void kept.keeping.open(id);
    onOpened();
  };
  return (
    <ul className="debate-list">
      {kept.debates.map((one) => {
        const { id, name, state, sentence } = one;
        const isOpen = id === kept.id;
        return (
          <li key={id}>
            <p>
              <bdi>{name}</bdi> <span className="note">{stateText(one, isOpen)}</span>
            </p>
            <p className="note">
              <bdi>{holdsText(one)}</bdi>
            </p>
            {sentence && <p className="note">{sentence}</p>}
            <div className="position-buttons">
              {(state === 'whole' || state === 'damaged') && !isOpen && (
                <button type="button" aria-label={`Open ${name}`} onClick={() => open(id)}>
                  Open
                </button>
              )}
              <RemoveDebate name={name} onRemove={() => kept.keeping.remove(id)} />
            </div>
            {state === 'whole' && (
              <RenameDebate name={name} onName={(next) => void kept.keeping.rename(id, next)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** "b.yaml, b.bib; 12 changes": what tells debates of one name apart. */
function holdsText({ files, steps }: Listed): string {
  const more = files.length - mostFiles;
  const names = more > 0 ? [...files.slice(0, mostFiles), counted(more, 'other file')] : files;
  const done = steps === 0 ? 'nothing changed yet' : counted(steps, 'change');
  return [listed(names), done].filter(Boolean).join('; ');
}

interface RemoveDebateProps {
  readonly name: string;
  readonly onRemove: () => void;
}

/** The focus goes to the answer that does no harm: a key held down says Enter again. */
function RemoveDebate({ name, onRemove }: RemoveDebateProps) {
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  if (!isAsked) {
    return (
      <button
        id={id}
        type="button"
        data-back={`${id}-leave`}
        aria-label={`Remove ${name}`}
        onClick={() => setAsked(true)}
      >
        Remove…
      </button>
    );
  }
  return (
    <fieldset className="position-buttons" data-back={id}>
      <legend>
        Remove <bdi>{name}</bdi> for good?
      </legend>
      <button id={`${id}-leave`} type="button" onClick={() => setAsked(false)}>
        Leave it
      </button>
      <button type="button" onClick={onRemove}>
        Yes, remove it
      </button>
    </fieldset>
  );
}

function stateText({ changed, state }: Listed, isOpen: boolean): string {
  const damage = state === 'damaged' ? ', damaged: it is mended when it is opened' : '';
  return `${isOpen ? 'open now' : whenText(changed)}${damage}`;
}

/** The reader's own clock and language: this is no part of the debate. */
function whenText(changed: number): string {
  if (changed === 0) return '';
  return `changed ${new Date(changed).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`;
}
