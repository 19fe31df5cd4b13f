import { useId } from 'react';
import type { ShownDisagreement, ShownSide } from '../../core/view/disagreement-text';
import type { Take } from './take';

interface DisagreementItemProps {
  readonly shown: ShownDisagreement;
  readonly coders: readonly string[];
  readonly take: Take | undefined;
  readonly onTake: (take: Take) => void;
}

/** One disagreement, each coder's stances side by side, and what is taken of them. */
export function DisagreementItem({ shown, coders, take, onTake }: DisagreementItemProps) {
  const { work, position, word, gapText, sides } = shown;
  const group = useId();
  const [first = 'the first', second = 'the second'] = coders;
  const takes: readonly (readonly [Take, string])[] = [
    ['first', first],
    ['second', second],
    ['both', 'both'],
    ['none', 'neither'],
  ];
  return (
    <li>
      <h4>
        <bdi>{work}</bdi>, <bdi>{position}</bdi>
      </h4>
      <p className="note">
        <bdi>{word}</bdi>: {gapText}
      </p>
      <dl>
        {sides.map((side) => (
          <Side key={side.coder} side={side} />
        ))}
      </dl>
      {coders.length === 2 && (
        <fieldset className="code-targets">
          <legend>Settled as</legend>
          {takes.map(([value, name]) => (
            <label key={value}>
              <input
                type="radio"
                name={group}
                checked={take === value}
                onChange={() => onTake(value)}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

function Side({ side: { coder, valueText, stances } }: { side: ShownSide }) {
  return (
    <div>
      <dt>
        <bdi>{coder}</bdi>: {valueText}
      </dt>
      {stances.map(({ stance, claim, places, note }) => (
        <dd key={stance.id}>
          {stance.kind} <bdi>{claim ?? 'the position as such'}</bdi>
          {places.length > 0 && ` (${places.join('; ')})`}
          {note && (
            <>
              : <bdi>{note}</bdi>
            </>
          )}
        </dd>
      ))}
    </div>
  );
}
