import { listed } from '../../core/view/words';
import type { Session } from '../load/session';
import type { UnmadeHere } from '../load/session-plan';

interface UnmadeEditsProps {
  readonly unmade: readonly UnmadeHere[];
  /** What another tab has done meanwhile, in words. */
  readonly others: readonly string[];
  readonly session: Session;
}

/** Edits that do not go together with what another tab has made: what it did, the reader's words, and the way on. */
export function UnmadeEdits({ unmade, others, session }: UnmadeEditsProps) {
  return (
    <section className="banner unmade" role="alert" aria-label="Not done">
      {others.length > 0 && (
        <p>
          In another tab meanwhile: <bdi>{listed(others.slice(-5))}</bdi>.
        </p>
      )}
      <ul>
        {unmade.map((one, i) => (
          <li key={keyOf(one, i)}>
            <bdi>{one.sentence}</bdi>{' '}
            {one.words.length > 0 && (
              <>
                Your words: <bdi>“{one.words.join('” “')}”</bdi>{' '}
              </>
            )}
            {one.anyway && (
              <button type="button" onClick={() => session.settle(one, 'anyway')}>
                Do it anyway
              </button>
            )}{' '}
            <button type="button" onClick={() => session.settle(one, 'leave')}>
              Leave it
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ sentence, words }: UnmadeHere, index: number): string {
  return JSON.stringify([sentence, words, index]);
}
