import { Sentences } from '../words/words';
import type { PanelProps } from '../works/beside';

/** The divide measured and explained; each figure shows its works on the map and everywhere else. */
export function DivideReport({ overview, choices }: PanelProps) {
  const { report } = overview;
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
      {report.length === 0 && (
        <p>There is nothing to measure yet: no work stands for a position.</p>
      )}
    </section>
  );
}
