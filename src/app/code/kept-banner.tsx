import '../style/code.css';
import type { Kept } from '../state/use-keeping';

interface KeptBannerProps {
  readonly kept: Kept;
  readonly bundled: boolean;
  readonly onDebates: () => void;
}

/** What the store has to say; and beside the example, the way back to the reader's own debate. */
export function KeptBanner({ kept, bundled, onDebates }: KeptBannerProps) {
  const { told, debates, keeping } = kept;
  const last = debates.find(({ state }) => state === 'whole' || state === 'damaged');
  return (
    <>
      {told.length > 0 && (
        <section className="banner told" aria-label="What is kept">
          <p role="alert">
            <bdi>{told.join(' ')}</bdi>
          </p>
          <button type="button" aria-label="Close this message" onClick={() => keeping.leaveTold()}>
            Close
          </button>
        </section>
      )}
      {bundled && last && (
        <section className="own-debates" aria-label="Your debates">
          This is the example. Go on with{' '}
          <button type="button" className="figure" onClick={() => keeping.open(last.id)}>
            <bdi>{last.name}</bdi>
          </button>
          {debates.length > 1 && (
            <>
              {' '}
              or{' '}
              <button type="button" className="figure" onClick={onDebates}>
                another of your {debates.length} debates
              </button>
            </>
          )}
        </section>
      )}
    </>
  );
}
