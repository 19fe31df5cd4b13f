import { useState } from 'react';
import { ended } from '../../core/view/end-mark';
import type { ShownProblem } from '../../core/view/problem-excerpt';
import { problemText } from '../../core/view/problem-text';
import { counted, withThousands } from '../../core/view/words';

/** So many more are listed at a time: nobody reads them at once, and a page of 100,000 lines stands still. */
const listedAtOnce = 200;

interface ProblemListProps {
  readonly problems: readonly ShownProblem[];
  /** How many there are; the list may have the first alone. */
  readonly count: number;
}

/** Every mistake with its place, what it is, what to do, and the text that stands there; the good part is shown beside it. */
export function ProblemList({ problems, count }: ProblemListProps) {
  const [listed, setListed] = useState(listedAtOnce);
  const more = Math.min(listedAtOnce, problems.length - listed);
  const rest = count - problems.length;
  return (
    <section className="problems" aria-label="Problems">
      <details open>
        <summary>{counted(count, 'problem')} in these files; what could be read is shown.</summary>
        <ol>
          {problems.slice(0, listed).map((shown) => (
            <ProblemItem key={JSON.stringify(shown)} {...shown} />
          ))}
        </ol>
        {more > 0 && (
          <button type="button" onClick={() => setListed(listed + listedAtOnce)}>
            Show {more} more
          </button>
        )}
        {more <= 0 && rest > 0 && (
          <p>
            … and {withThousands(rest)} more, which <code>npx faultline inspect</code> lists.
          </p>
        )}
      </details>
    </section>
  );
}

function ProblemItem({ problem, excerpt }: ShownProblem) {
  const { file, line, column } = problem.place;
  const { what, todo } = problemText(problem);
  return (
    <li tabIndex={-1} data-file={file}>
      <code>
        <bdi>{file}</bdi>:{line}:{column}
      </code>{' '}
      {what}; {ended(todo)}
      {excerpt !== '' && (
        <code className="excerpt">
          <bdi>{excerpt}</bdi>
        </code>
      )}
    </li>
  );
}
