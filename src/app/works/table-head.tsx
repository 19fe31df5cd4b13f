import type { Choices, SortKey } from '../../core/view/choices';
import type { Choose } from '../state/address';

const columns: readonly { sort: SortKey; name: string; explained: string }[] = [
  { sort: 'label', name: 'Work', explained: 'author and year' },
  { sort: 'position', name: 'Positions', explained: 'position and stance' },
  { sort: 'kind', name: 'Kind', explained: 'kind of source' },
  { sort: 'year', name: 'Year', explained: 'year of issue' },
  { sort: 'cites', name: 'Cited', explained: 'times cited in the source texts' },
];

/** Each heading sorts by its column, the most cited first; a second press turns the order round. */
export function TableHead({ choices, choose }: { choices: Choices; choose: Choose }) {
  const press = (sort: SortKey) =>
    choose({ sort, descending: choices.sort === sort ? !choices.descending : sort === 'cites' });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ sort, name, explained }) => {
          const chosen = choices.sort === sort;
          const order = choices.descending ? 'descending' : 'ascending';
          return (
            <th
              key={sort}
              scope="col"
              className={`column-${sort}`}
              aria-sort={chosen ? order : 'none'}
            >
              <button type="button" title={`Sort by ${explained}`} onClick={() => press(sort)}>
                {name}
                <span aria-hidden="true">{chosen ? (choices.descending ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
