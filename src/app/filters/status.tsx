import type { Overview } from '../../core/overview';
import { type Choices, defaultChoices } from '../../core/view/choices';
import { allSentences } from '../../core/view/finding-text';
import { limitsText } from '../../core/view/limits-text';
import { countedOf } from '../../core/view/words';
import type { Choose } from '../state/address';
import type { View } from '../state/use-view';

interface StatusProps {
  readonly view: View;
  readonly overview: Overview;
  readonly choices: Choices;
  readonly choose: Choose;
}

const waitings = {
  searching: 'Searching…',
  failed: 'Nothing can be searched any more; open the files again',
};

/** How many works are shown, what hides the others, and the way back. */
export function Status({ view, overview, choices, choose }: StatusProps) {
  const limits = limitsText(choices, overview.coding, allSentences(overview));
  const { query, positions, stances, kinds, hands } = defaultChoices;
  const clear = {
    query,
    positions,
    stances,
    kinds,
    hands,
    from: undefined,
    to: undefined,
    finding: undefined,
  };
  return (
    <p className="shown-count">
      <strong>
        {view.waiting
          ? waitings[view.waiting]
          : countedOf(view.shown.size, overview.rows.length, 'works')}
      </strong>
      {limits.length > 0 && (
        <>
          : {limits.join('; ')}.{' '}
          <button type="button" className="figure" data-back="search" onClick={() => choose(clear)}>
            clear
          </button>
        </>
      )}
    </p>
  );
}
