import type { Problem } from '../../core/model/problem';
import { problemText } from '../../core/view/problem-text';
import { counted } from '../../core/view/words';

/** More are counted, not listed: nobody reads them, and a page of 100,000 lines stands still. */
const mostListed = 200;

/** Every mistake with its place, what it is and what to do; the good part is shown beside it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <details className="problems" open>
      <summary>
        {counted(problems.length, 'problem')} in these files; what could be read is shown.
      </summary>
      <ol>
        {problems.slice(0, mostListed).map((problem) => (
          <ProblemItem key={JSON.stringify(problem)} problem={problem} />
        ))}
      </ol>
      {problems.length > mostListed && <p>… and {problems.length - mostListed} more.</p>}
    </details>
  );
}

function ProblemItem({ problem }: { problem: Problem }) {
  const { file, line, column } = problem.place;
  const { what, todo } = problemText(problem);
  return (
    <li>
      <code>
        <bdi>{file}</bdi>:{line}:{column}
      </code>{' '}
      {what}; {todo}.
    </li>
  );
}
