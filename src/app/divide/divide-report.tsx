import type { Choices } from '../../core/view/choices';
import type { ReportSection } from '../../core/view/divide-report';
import { Sentences } from '../words/words';

interface DivideReportProps {
  readonly report: readonly ReportSection[];
  readonly choices: Choices;
}

/** The divide measured and explained; each figure shows its works on the map and in the table. */
export function DivideReport({ report, choices }: DivideReportProps) {
  return (
    <section className="report" aria-label="The divide, measured">
      {report.map(({ id, title, sentences }) => (
        <section key={id} aria-labelledby={`report-${id}`}>
          <h2 id={`report-${id}`}>{title}</h2>
          {sentences.map((sentence) => (
            <p key={sentence.map(({ text }) => text).join('')}>
              <Sentences sentences={[sentence]} choices={choices} />
            </p>
          ))}
        </section>
      ))}
      {report.length === 0 && <p className="empty">There is nothing to measure yet.</p>}
    </section>
  );
}
