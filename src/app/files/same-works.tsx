import { useState } from 'react';
import { type EntryGroups, type EntryMark, groupsIn } from '../../core/model/merge';
import type { ShownSameWorks } from '../../core/overview';
import { counted, listed, withThousands } from '../../core/view/words';
import { lastMerge } from '../load/history';
import type { Opened, RowOf } from '../load/opened';
import type { Session } from '../load/session';
import type { Select } from '../state/use-view';

/** So many more are listed at a time. */
const listedAtOnce = 20;

interface SameWorksProps {
  readonly opened: Opened;
  readonly session: Session;
  readonly select: Select;
}

/** Works that seem to be listed more than once: what tells so, what differs, and the reader's word on it. */
export function SameWorks({ opened, session, select }: SameWorksProps) {
  const { overview, rowOf, merges, history } = opened;
  const last = lastMerge(history);
  const { sameWorks, sameWorksCount: count } = overview;
  const gone = overview.files.reduce((sum, { merged = 0 }) => sum + merged, 0);
  const [upTo, setUpTo] = useState(listedAtOnce);
  if (count === 0 && merges.length === 0) return null;
  const more = Math.min(listedAtOnce, sameWorks.length - upTo);
  const rest = count - sameWorks.length;
  return (
    <section className="same-works" aria-labelledby="same-works">
      <h2 id="same-works">The same work twice</h2>
      <p role="status">
        {count === 0
          ? 'No work seems to be listed more than once.'
          : `${counted(count, 'work seems', 'works seem')} to be listed more than once. Nothing is merged unless you say so, and no file is changed: of what you merge, the first entry stays as it is and gets what only the others say. What you tell apart is not proposed again.`}
        {gone > 0 && ` So far ${counted(gone, 'entry', 'entries')} went into others.`}
      </p>
      <p className="merge-all">
        {count > 0 && (
          <button type="button" onClick={() => session.merge('all')}>
            Merge all {withThousands(count)}
          </button>
        )}{' '}
        {last !== undefined && (
          <button type="button" aria-keyshortcuts="u" onClick={() => session.undo()}>
            {groupsIn(last).apart.length > 0 ? 'Undo telling apart' : 'Undo the last merge'} (u)
          </button>
        )}
      </p>
      <ol>
        {sameWorks.slice(0, upTo).map((group) => (
          <Group
            key={group.works.join(' ')}
            group={group}
            rowOf={rowOf}
            select={select}
            onMerge={() => session.merge(group.entries)}
            onApart={(groups) => session.tellApart(groups)}
          />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" onClick={() => setUpTo(upTo + listedAtOnce)}>
          Show {more} more
        </button>
      )}
      {more <= 0 && rest > 0 && <p>… and {withThousands(rest)} more.</p>}
    </section>
  );
}

interface GroupProps {
  readonly group: ShownSameWorks;
  readonly rowOf: RowOf;
  readonly select: Select;
  readonly onMerge: () => void;
  readonly onApart: (groups: EntryGroups) => void;
}

function Group({ group, rowOf, select, onMerge, onApart }: GroupProps) {
  const { works, entries, reason, differences } = group;
  const rows = works.map((work) => rowOf.get(work));
  return (
    <li>
      <p className="reason">{reason}.</p>
      <Entries {...{ group, rowOf, select, onApart }} />
      {differences.length > 0 && (
        <details>
          <summary>What differs: {listed(differences.map(({ name }) => name))}</summary>
          <dl>
            {differences.map(({ name, values }) => (
              <div key={name}>
                <dt>{name}</dt>
                {values.map((value, i) => (
                  <dd key={works[i]}>
                    <bdi>{value || '–'}</bdi>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className="same-or-not">
        <button
          type="button"
          aria-label={`Merge the entries of ${rows[0]?.label}`}
          onClick={onMerge}
        >
          Merge
        </button>{' '}
        <button
          type="button"
          aria-label={`These are ${counted(works.length, 'work')}: the entries of ${rows[0]?.label}`}
          onClick={() => onApart([entries])}
        >
          These are {counted(works.length, 'work')}
        </button>
      </p>
    </li>
  );
}

/** Where each of the entries stands; of more than two one can be told apart from the rest. */
function Entries({ group, rowOf, select, onApart }: Omit<GroupProps, 'onMerge'>) {
  const { works, files, entries } = group;
  return (
    <ul>
      {works.map((work, i) => (
        <li key={work}>
          <button type="button" className="figure" onClick={() => select(work)}>
            <bdi>{rowOf.get(work)?.label}</bdi>
          </button>{' '}
          <bdi>{rowOf.get(work)?.title}</bdi>{' '}
          <span className="note">
            <bdi>{files[i]}</bdi>
          </span>
          {works.length > 2 && (
            <>
              {' '}
              <button
                type="button"
                className="quiet"
                aria-label={`This is another work: ${rowOf.get(work)?.label} in ${files[i]}`}
                onClick={() => onApart(onesApart(entries, i))}
              >
                This is another work
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One of the entries from each of the others. */
function onesApart(entries: readonly EntryMark[], place: number): EntryGroups {
  const one = entries[place];
  return entries.flatMap((other, i) => (one === undefined || i === place ? [] : [[one, other]]));
}
