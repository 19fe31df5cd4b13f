import type { WorkId } from '../../core/model/id';
import type { Span } from '../../core/model/source';
import type { SourceReading } from '../../core/model/source-reading';
import type { Overview } from '../../core/overview';
import { counted } from '../../core/view/words';
import { wordsOfSource } from '../../core/view/words-of-source';
import type { CitedPlace } from '../../core/view/work-card';
import type { Select } from '../state/use-view';

/** More passages of one work nobody reads on a card. */
const most = 30;

interface CitedInProps {
  readonly places: readonly CitedPlace[];
  readonly work: WorkId;
  readonly overview: Overview;
  readonly select: Select;
}

/** The sentences in which source texts cite a work, each with the way to its place. */
export function CitedIn({ places, work, overview, select }: CitedInProps) {
  const sourceOf = new Map(overview.sources.map((source) => [source.work, source]));
  return (
    <div className="card-group">
      <h3>Found in the text: {counted(places.length, 'cite')}</h3>
      <ul className="evidence">
        {places.slice(0, most).map(({ source, by, place, cite, passage, guesses }) => (
          <li key={`${source} ${cite.start}`}>
            <button
              type="button"
              className="figure"
              onClick={() => select(work, cite.start, sourceOf.get(source))}
            >
              <bdi>{by}</bdi>
              {place && `, ${place}`}
            </button>
            <blockquote>
              <bdi>{wordsIn(sourceOf.get(source), passage)}</bdi>
            </blockquote>
            {guesses.map((guess) => (
              <p key={guess} className="note guess">
                {guess}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {places.length > most && <p className="note">And {counted(places.length - most, 'more')}.</p>}
    </div>
  );
}

function wordsIn(source: SourceReading | undefined, passage: Span): string {
  return source ? wordsOfSource(source, passage) : '';
}
