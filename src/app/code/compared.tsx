import type { Comparison } from '../../core/show-comparison';
import type { ShownDisagreement } from '../../core/view/disagreement-text';
import { counted } from '../../core/view/words';
import type { Decision } from '../../core/write/settle/decision';
import { AgreementTable } from './agreement-table';
import { DisagreementItem } from './disagreement-item';

/** Whose word is taken. */
export type Take = Extract<Decision['take'], string>;

interface ComparedProps {
  readonly comparison: Comparison;
  readonly taken: ReadonlyMap<ShownDisagreement, Take>;
  readonly onTake: (one: ShownDisagreement, take: Take) => void;
}

/** How far two coders agree, in words and figures, and each disagreement to be settled. */
export function Compared({ comparison, taken, onTake }: ComparedProps) {
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
        <ul className="note">
          {problems.map((problem) => (
            <li key={problem}>
              <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
      )}
      <AgreementTable rows={rows} />
      {disagreements.length > 0 && (
        <>
          <h3>{counted(disagreements.length, 'disagreement')}</h3>
          <ol className="disagreements">
            {disagreements.map((one) => (
              <DisagreementItem
                key={`${one.unit.work} ${one.unit.position} ${one.unit.accordingTo}`}
                shown={one}
                coders={coders}
                take={taken.get(one)}
                onTake={(take) => onTake(one, take)}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
