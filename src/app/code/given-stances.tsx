import { useId, useState } from 'react';
import type { Coding } from '../../core/model/debate';
import type { Edit } from '../../core/model/edit';
import { handOf, type Stance } from '../../core/model/stance';
import { locatorText } from '../../core/view/locator-text';
import type { PositionLook } from '../../core/view/palette';
import type { RowOf } from '../load/opened';
import { Glyph } from '../parts/glyph';
import { ChangeStance } from './change-stance';

interface GivenStancesProps {
  readonly given: readonly Stance[];
  readonly coding: Coding;
  readonly rowOf: RowOf;
  readonly edit: (edit: Edit) => void;
  readonly looks: readonly PositionLook[];
}

/** What the work was given here, each to be changed or taken back. */
export function GivenStances(props: GivenStancesProps) {
  const { given } = props;
  const [open, setOpen] = useState<string>();
  if (given.length === 0) return <p className="note">No stance is given here yet.</p>;
  return (
    <ul className="code-given">
      {given.map((stance) => (
        <Given
          key={stance.id}
          {...props}
          stance={stance}
          isOpen={open === stance.id}
          onOpen={(isOpen) => setOpen(isOpen ? stance.id : undefined)}
        />
      ))}
    </ul>
  );
}

interface GivenProps extends Omit<GivenStancesProps, 'given'> {
  readonly stance: Stance;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Given({ stance, coding, edit, looks, isOpen, onOpen }: GivenProps) {
  const index = coding.positions.findIndex(({ id }) => id === stance.position);
  const claim = coding.claims.find(({ id }) => id === stance.claim);
  const id = useId();
  const place = [...new Set(stance.evidence.map(({ locator }) => locatorText(locator)))]
    .filter(Boolean)
    .join('; ');
  const name = `${stance.kind} ${coding.positions[index]?.name ?? ''}`.trim();
  return (
    <li>
      <p>
        <Glyph look={looks[index]} /> <bdi>{name}</bdi>
        {claim && (
          <>
            {': '}
            <bdi>{claim.text}</bdi>
          </>
        )}
        {place && ` (${place})`}
        {stance.doubtful !== undefined && ' (doubtful)'}{' '}
        <span className="note">{handOf(stance)} hand</span>
      </p>
      {stance.note && (
        <p className="note">
          <bdi>{stance.note}</bdi>
        </p>
      )}
      <p className="code-given-buttons">
        <button
          id={id}
          type="button"
          aria-label={`Change… ${name}`}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          Change…
        </button>
        <button
          type="button"
          aria-label={`Remove: ${name}`}
          onClick={() => edit({ kind: 'remove-stance', id: stance.id })}
        >
          Remove
        </button>
      </p>
      {isOpen && (
        <ChangeStance
          coding={coding}
          looks={looks}
          stance={stance}
          edit={edit}
          onDone={() => onOpen(false)}
          back={id}
        />
      )}
    </li>
  );
}
