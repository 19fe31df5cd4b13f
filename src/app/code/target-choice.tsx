import { useId } from 'react';
import type { Coding } from '../../core/model/debate';
import type { StanceTarget } from '../../core/model/edit';
import type { PositionLook } from '../../core/view/palette';
import { Glyph } from '../parts/glyph';

interface TargetChoiceProps {
  readonly coding: Coding;
  readonly target: StanceTarget | undefined;
  readonly onTarget: (target: StanceTarget) => void;
  readonly looks: readonly PositionLook[];
  /** What it is chosen for, and whether that has the quick keys. */
  readonly legend: string;
  readonly hasKeys?: boolean;
}

/** The position, or the claim of it, that a stance is about. */
export function TargetChoice(props: TargetChoiceProps) {
  const { coding, target, onTarget, looks, legend, hasKeys = false } = props;
  const group = useId();
  const { positions, claims } = coding;
  const claim = target && 'claim' in target ? target.claim : undefined;
  const position =
    target && 'position' in target
      ? target.position
      : claims.find(({ id }) => id === claim)?.position;
  const own = claims.filter((one) => one.position === position);
  return (
    <>
      <fieldset className="code-targets">
        <legend>{legend}</legend>
        {positions.map(({ id, name }, index) => (
          <label key={id}>
            <input
              type="radio"
              name={group}
              checked={id === position}
              onChange={() => onTarget({ position: id })}
            />
            {hasKeys && index < 9 && <kbd>{index + 1}</kbd>}
            <Glyph look={looks[index]} />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      {own.length > 0 && (
        <label className="code-field">
          <span>or on a claim of it {hasKeys && <kbd>c</kbd>}</span>
          <select
            aria-keyshortcuts={hasKeys ? 'c' : undefined}
            aria-label="or on a claim of it"
            value={claim ?? ''}
            onChange={({ target: { value } }) => {
              const chosen = own.find(({ id }) => id === value);
              if (chosen) onTarget({ claim: chosen.id });
              else if (position) onTarget({ position });
            }}
          >
            <option value="">the position as such</option>
            {own.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
