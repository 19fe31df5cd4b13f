import type { StanceSuggestion } from '../../core/model/article';
import { locatorText } from '../../core/view/locator-text';
import type { Row } from '../../core/view/rows';
import { suggestionText } from '../../core/view/suggestion-text';
import { wordsOfSource } from '../../core/view/words-of-source';
import type { RowOf } from '../load/opened';
import type { ToCode } from './use-walk';

interface PassageViewProps {
  readonly item: ToCode;
  readonly row: Row | undefined;
  readonly by: RowOf;
  readonly at: number;
  readonly of: number;
  readonly onAccept: (suggestion: StanceSuggestion) => void;
}

/** The work that is coded now, and the sentence that speaks of it. */
export function PassageView({ item, row, by, at, of, onAccept }: PassageViewProps) {
  const { passage } = item;
  return (
    <div className="code-passage">
      <h3>
        <bdi>{row?.label}</bdi>
        <span className="note">
          {' '}
          {passage === undefined ? 'work' : 'cite'} {at + 1} of {of}
        </span>
      </h3>
      {passage === undefined ? (
        <p>
          <bdi>{row?.title || 'no title given'}</bdi>
        </p>
      ) : (
        <>
          <p className="note">
            According to <bdi>{by.get(passage.source)?.label}</bdi>
            {passage.locator.length > 0 && `, ${locatorText(passage.locator)}`}
          </p>
          <blockquote>
            <Sentence passage={passage} />
          </blockquote>
          {passage.suggestions.map((suggestion) => (
            <p key={`${suggestion.start} ${suggestion.kind}`} className="code-guess">
              <bdi>{suggestionText(suggestion)}</bdi>{' '}
              <button type="button" aria-keyshortcuts="a" onClick={() => onAccept(suggestion)}>
                Accept (a)
              </button>
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** The cite stands out in its sentence. */
function Sentence({ passage }: { passage: NonNullable<ToCode['passage']> }) {
  const { reading, passage: sentence, cite } = passage;
  const words = (start: number, end: number) => wordsOfSource(reading, { start, end });
  return (
    <bdi>
      {words(sentence.start, cite.start)}
      <mark>{words(cite.start, cite.end)}</mark>
      {words(cite.end, sentence.end)}
    </bdi>
  );
}
