import type { Coding } from '../../core/model/debate';
import type { WorkId } from '../../core/model/id';
import type { PositionLook } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import { counted } from '../../core/view/words';
import { Glyph } from '../parts/glyph';
import type { Select } from '../state/use-view';

interface PositionsProps {
  readonly coding: Coding;
  readonly rowOf: ReadonlyMap<WorkId, Row>;
  readonly select: Select;
  readonly looks: readonly PositionLook[];
}

/** What each position says, and the cites that name no work of the bibliography. */
export function Positions({ coding, rowOf, select, looks }: PositionsProps) {
  const { positions, notListed } = coding;
  if (positions.length === 0) return null;
  const more = notListed.length > 0 ? `, and ${counted(notListed.length, 'cite')} not listed` : '';
  return (
    <details className="positions">
      <summary>
        What the {counted(positions.length, 'position')} {positions.length === 1 ? 'says' : 'say'}
        {more}
      </summary>
      <dl>
        {positions.map(({ id, name, thesis }, index) => (
          <div key={id}>
            <dt>
              <Glyph look={looks[index]} /> <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{thesis ?? 'No thesis is given.'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <NotListed coding={coding} rowOf={rowOf} select={select} />
    </details>
  );
}

function NotListed({ coding, rowOf, select }: Omit<PositionsProps, 'looks'>) {
  return coding.notListed.map(({ cite, accordingTo, likely, note }) => (
    <p key={`${accordingTo} ${cite}`} className="note">
      <bdi>{rowOf.get(accordingTo)?.label}</bdi> cites “<bdi>{cite}</bdi>”, which the bibliography
      does not list
      {likely !== undefined && (
        <>
          ; probably{' '}
          <button type="button" className="figure" onClick={() => select(likely)}>
            <bdi>{rowOf.get(likely)?.label}</bdi>
          </button>{' '}
          is meant
        </>
      )}
      . {note && <bdi>{note}</bdi>}
    </p>
  ));
}
