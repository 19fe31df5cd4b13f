import type { StanceKind } from '../../core/model/stance';
import { stanceKeys } from './use-coding-keys';

interface StanceKeysProps {
  readonly onStance: (stance: StanceKind) => void;
  /** Without a position only *mentions* can be given. */
  readonly canTake: boolean;
}

/** A button for each stance, with the key that does the same. */
export function StanceKeys({ onStance, canTake }: StanceKeysProps) {
  return (
    <fieldset className="code-stances">
      <legend>The work</legend>
      {[...stanceKeys].map(([key, stance]) => (
        <button
          key={key}
          type="button"
          aria-keyshortcuts={key}
          disabled={!canTake && stance !== 'mentions'}
          onClick={() => onStance(stance)}
        >
          <kbd>{key}</kbd> {stance}
        </button>
      ))}
    </fieldset>
  );
}
