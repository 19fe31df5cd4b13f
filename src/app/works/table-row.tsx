import { memo } from 'react';
import type { Position } from '../../core/model/debate';
import { sourceKindNames } from '../../core/view/kind-of-source';
import type { Theme } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import { Marks } from './marks';

interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  /** Where the arrow keys stand. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly positions: readonly Position[];
  readonly theme: Theme;
  readonly onSelect: (row: Row) => void;
}

export const TableRow = memo(
  ({ row, index, active, selected, positions, theme, onSelect }: TableRowProps) => (
    <tr
      id={`row-${row.work}`}
      className={active ? 'active' : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
    >
      <td className="column-label">
        <button type="button" tabIndex={-1} onClick={() => onSelect(row)}>
          <bdi>{row.label}</bdi>
        </button>
        <span className="row-title">
          <bdi>{row.title || 'no title given'}</bdi>
        </span>
      </td>
      <td className="column-position">
        <Marks marks={row.marks} positions={positions} theme={theme} />
      </td>
      <td className="column-kind">{sourceKindNames[row.kind]}</td>
      <td className="column-year">{row.yearText}</td>
      <td className="column-cites">{row.cites}</td>
    </tr>
  ),
  (a, b) =>
    a.row === b.row &&
    a.index === b.index &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.theme === b.theme,
);
