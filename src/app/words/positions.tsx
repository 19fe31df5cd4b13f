import type { Debate } from '../../core/model/debate';
import { labelWorks } from '../../core/view/labels';
import type { Theme } from '../../core/view/palette';
import { counted } from '../../core/view/words';
import { Glyph } from '../parts/glyph';
import type { Select } from '../state/use-view';

interface PositionsProps {
  readonly debate: Debate;
  readonly select: Select;
  readonly theme: Theme;
}

/** What each position says, and the cites that name no work of the bibliography. */
export function Positions({ debate, select, theme }: PositionsProps) {
  const { positions, notListed } = debate;
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
              <Glyph index={index} theme={theme} /> <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{thesis ?? 'No thesis is given.'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <NotListed debate={debate} select={select} />
    </details>
  );
}

function NotListed({ debate, select }: Pick<PositionsProps, 'debate' | 'select'>) {
  const labels = labelWorks(debate.works);
  return debate.notListed.map(({ cite, accordingTo, likely, note }) => (
    <p key={`${accordingTo} ${cite}`} className="note">
      <bdi>{labels.get(accordingTo)}</bdi> cites “<bdi>{cite}</bdi>”, which the bibliography does
      not list
      {likely !== undefined && (
        <>
          ; probably{' '}
          <button type="button" className="figure" onClick={() => select(likely)}>
            <bdi>{labels.get(likely)}</bdi>
          </button>{' '}
          is meant
        </>
      )}
      . {note && <bdi>{note}</bdi>}
    </p>
  ));
}
