import { useState } from 'react';
import type { Article } from '../../core/model/article';
import { problemText } from '../../core/view/problem-text';
import { counted } from '../../core/view/words';

/** So many more are listed at a time. */
const listedAtOnce = 100;

/** What does not add up between the cites and the list, each with the way to its place in the text. */
export function ArticleCheck({ article }: { article: Article }) {
  const { check, cites, references } = article;
  const [upTo, setUpTo] = useState(listedAtOnce);
  const isPrinted = references.some(({ start, end }) => end > start);
  const linked = cites.filter((cite) => cite.references.length > 0).length;
  const found = `${counted(cites.length, 'cite')}, ${linked} of them linked to ${counted(references.length, 'entry', 'entries')} of the ${isPrinted ? 'list' : 'bibliography'}`;
  if (check.length === 0) return <p className="note">{found}; nothing to look at.</p>;
  return (
    <details className="article-check" open={check.length <= 5}>
      <summary>
        {found}; {counted(check.length, 'thing', 'things')} to look at
      </summary>
      <ol>
        {check.slice(0, upTo).map(({ problem, start, end }) => {
          const { what, todo } = problemText(problem);
          return (
            <li key={`${problem.code} ${start} ${end}`}>
              <button
                type="button"
                className="figure"
                onClick={(event) => bringIntoSight(event.currentTarget, start)}
              >
                <bdi>{what}</bdi>
              </button>
              <span className="note">
                <bdi>{todo}</bdi>.
              </span>
            </li>
          );
        })}
      </ol>
      {check.length > upTo && (
        <button type="button" onClick={() => setUpTo(upTo + listedAtOnce)}>
          Show {Math.min(listedAtOnce, check.length - upTo)} more
        </button>
      )}
    </details>
  );
}

/** What begins at a place of the text; focus goes with it, so that the keyboard reads on from there. */
function bringIntoSight(from: Element, start: number): void {
  const text = from.closest('.source-text');
  const cite = text?.querySelector<HTMLElement>(`[data-at="${start}"]`);
  const place = cite ?? text?.querySelector<HTMLElement>(`[data-block="${start}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
