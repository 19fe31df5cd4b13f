import type { Coding } from '../../core/model/debate';
import type { SourceReading } from '../../core/model/source-reading';
import type { Stance } from '../../core/model/stance';
import { withLostEvidence, withoutEvidence } from '../../core/view/coding-walk';
import { counted } from '../../core/view/words';
import type { RowOf } from '../load/opened';
import type { Select } from '../state/use-view';

interface ToLookAtProps {
  readonly coding: Coding;
  readonly sources: readonly SourceReading[];
  readonly rowOf: RowOf;
  readonly select: Select;
}

/** Codings that rest on nothing, and those whose passage is no longer in the text. */
export function ToLookAt({ coding, sources, rowOf, select }: ToLookAtProps) {
  const bare = withoutEvidence(coding);
  const lost = withLostEvidence(coding, sources);
  if (bare.length + lost.length === 0) return null;
  const list = (stances: readonly Stance[]) => (
    <ul>
      {stances.map(({ id, work, kind, position }) => (
        <li key={id}>
          <button type="button" className="figure" onClick={() => select(work)}>
            <bdi>{rowOf.get(work)?.label}</bdi>
          </button>{' '}
          {kind} <bdi>{coding.positions.find((one) => one.id === position)?.name}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <details className="code-look">
      <summary>{counted(bare.length + lost.length, 'coding')} to look at</summary>
      {bare.length > 0 && (
        <>
          <h3>Without evidence: {bare.length}</h3>
          {list(bare)}
        </>
      )}
      {lost.length > 0 && (
        <>
          <h3>The text no longer holds the passage: {lost.length}</h3>
          {list(lost)}
        </>
      )}
    </details>
  );
}
