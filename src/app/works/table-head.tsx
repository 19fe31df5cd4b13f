import type { Choices } from '../../core/view/choices';
import type { Choose } from '../state/address';
import { type Column, columnClass } from './column';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly choices: Choices;
  readonly choose: Choose;
}

/** Each heading sorts by its column, the most cited first; a second press turns the order round. */
export function TableHead({ columns, choices, choose }: TableHeadProps) {
  const press = ({ sort, downwards = false }: Column) =>
    choose({ sort, descending: choices.sort === sort ? !choices.descending : downwards });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const chosen = choices.sort === column.sort;
          const order = choices.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.key}
              scope="col"
              className={columnClass(column)}
              aria-sort={chosen ? order : 'none'}
            >
              <button
                type="button"
                title={`Sort by ${column.explained}`}
                onClick={() => press(column)}
              >
                {column.name}
                <span aria-hidden="true">{chosen ? (choices.descending ? ' ▼' : ' ▲') : ''}</span>
              </button>
              {column.below}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
