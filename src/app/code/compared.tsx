import type { ReactNode } from 'react';
import type { Comparison } from '../../core/show-comparison';
import { disagreementKey, type ShownDisagreement } from '../../core/view/disagreement-text';
import { counted } from '../../core/view/words';
import { AgreementTable } from './agreement-table';
import { DisagreementItem } from './disagreement-item';
import type { Take } from './take';

interface ComparedProps {
  readonly comparison: Comparison;
  /** By `disagreementKey`. */
  readonly taken: ReadonlyMap<string, Take>;
  readonly onTake: (one: ShownDisagreement, take: Take) => void;
  /** What comes before the figures. */
  readonly children: ReactNode;
}

/** How far two coders agree, in words and figures, and each disagreement to be settled. */
export function Compared({ comparison, taken, onTake, children }: ComparedProps) {
  const { sentences, problems, rows, disagreements, coders } = comparison;
  return (
    <>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>
            <bdi>{sentence}</bdi>
          </p>
        ))}
      </div>
      {problems.length > 0 && (
        <details className="note">
          <summary>{counted(problems.length, 'problem')} in the second file</summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>
                <bdi>{problem}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
      <AgreementTable rows={rows} />
      {disagreements.length > 0 && (
        <>
          <h3>{counted(disagreements.length, 'disagreement')}</h3>
          <ol className="disagreements">
            {disagreements.map((one) => (
              <DisagreementItem
                key={disagreementKey(one)}
                shown={one}
                coders={coders}
                take={taken.get(disagreementKey(one))}
                onTake={(take) => onTake(one, take)}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
