import type { Article } from '../../core/model/article';
import { problemText } from '../../core/view/problem-text';
import { counted } from '../../core/view/words';

/** What does not add up between the cites and the list, each with the way to its place in the text. */
export function ArticleCheck({ article }: { article: Article }) {
  const { check, cites, references } = article;
  const linked = cites.filter((cite) => cite.references.length > 0).length;
  const found = `${counted(cites.length, 'cite')}, ${linked} of them linked to ${counted(references.length, 'entry', 'entries')} of the list`;
  if (check.length === 0) return <p className="note">{found}; nothing to look at.</p>;
  return (
    <details className="article-check">
      <summary>
        {found}; {counted(check.length, 'thing', 'things')} to look at
      </summary>
      <ol>
        {check.map(({ problem, start, end }) => {
          const { what, todo } = problemText(problem);
          return (
            <li key={`${problem.code} ${start} ${end}`}>
              <button type="button" className="figure" onClick={() => bringIntoSight(start)}>
                <bdi>{what}</bdi>
              </button>
              ; <bdi>{todo}</bdi>.
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** What begins at a place of the text; focus goes with it, so that the keyboard reads on from there. */
export function bringIntoSight(start: number): void {
  const place = document.getElementById(`at-${start}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
