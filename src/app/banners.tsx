import type { Overview } from '../core/overview';
import { clipped } from '../core/view/labels';
import { later } from './parts/later';
import type { DebateState } from './state/use-debate';
import type { Kept } from './state/use-keeping';

const ProblemList = later(async () => (await import('./problems/problem-list')).ProblemList);

const KeptBanner = later(async () => (await import('./code/kept-banner')).KeptBanner);

const UnmadeEdits = later(async () => (await import('./code/unmade-edits')).UnmadeEdits);

interface BannersProps extends Pick<DebateState, 'fault' | 'unmade' | 'session'> {
  /** What the link asks for and nobody knows. */
  readonly ignored: readonly string[];
  readonly unknownWork: string | undefined;
  readonly overview: Overview;
  readonly kept: Kept | undefined;
  readonly bundled: boolean;
  readonly onDebates: () => void;
}

/** What the reader must be told before the rest. */
export function Banners(props: BannersProps) {
  const { fault, unmade, session, ignored, unknownWork, overview, kept, bundled, onDebates } =
    props;
  return (
    <>
      {kept && (kept.told.length > 0 || (bundled && kept.debates.length > 0)) && (
        <KeptBanner kept={kept} bundled={bundled} onDebates={onDebates} />
      )}
      {unmade.length > 0 && (
        <UnmadeEdits unmade={unmade} others={kept?.others ?? []} session={session} />
      )}
      {fault && (
        <p className="banner" role="alert">
          {fault}
        </p>
      )}
      {(ignored.length > 0 || unknownWork !== undefined) && (
        <section aria-label="Your link">
          {ignored.length > 0 && (
            <p className="banner">
              This link asks for something unknown, which was left out:{' '}
              <bdi>{ignored.join(', ')}</bdi>.
            </p>
          )}
          {unknownWork !== undefined && (
            <p className="banner">
              This debate has no work “<bdi>{clipped(unknownWork, 80)}</bdi>”.
            </p>
          )}
        </section>
      )}
      {overview.problemCount > 0 && (
        <ProblemList problems={overview.problems} count={overview.problemCount} />
      )}
    </>
  );
}
