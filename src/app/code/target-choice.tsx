import type { Coding } from '../../core/model/debate';
import type { StanceTarget } from '../../core/model/edit';
import type { PositionLook } from '../../core/view/palette';
import { Glyph } from '../parts/glyph';

interface TargetChoiceProps {
  readonly coding: Coding;
  readonly target: StanceTarget | undefined;
  readonly onTarget: (target: StanceTarget) => void;
  readonly looks: readonly PositionLook[];
}

/** The position, or the claim of it, that the next stance is about; it stays until another is chosen. */
export function TargetChoice({ coding, target, onTarget, looks }: TargetChoiceProps) {
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
        <legend>The stance is on</legend>
        {positions.map(({ id, name }, index) => (
          <label key={id}>
            <input
              type="radio"
              name="code-position"
              checked={id === position}
              onChange={() => onTarget({ position: id })}
            />
            {index < 9 && <kbd>{index + 1}</kbd>}
            <Glyph look={looks[index]} />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      {own.length > 0 && (
        <label className="code-field">
          <span>
            or on a claim of it <kbd>c</kbd>
          </span>
          <select
            aria-keyshortcuts="c"
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
