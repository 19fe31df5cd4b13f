import { memo } from 'react';
import type { Row } from '../../core/view/rows';
import { type Column, columnClass } from './column';

interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  /** Where the arrow keys stand. */
  readonly active: boolean;
  /** The column that they stand in, where they walk cells too. */
  readonly activeColumn: number | undefined;
  readonly selected: boolean;
  readonly onSelect: (row: Row, column?: number) => void;
}

export const TableRow = memo(
  ({ row, index, columns, active, activeColumn, selected, onSelect }: TableRowProps) => (
    <tr
      id={`row-${row.work}`}
      className={active ? 'active' : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
    >
      {columns.map((column, at) => (
        <td
          key={column.key}
          // What is the row's name in each grid.
          role={at === 0 ? 'rowheader' : undefined}
          id={activeColumn === at ? cellId(row, at) : undefined}
          aria-colindex={activeColumn === undefined ? undefined : at + 1}
          className={`${columnClass(column)}${activeColumn === at ? ' active-cell' : ''}`}
        >
          {column.cell(row, (picked) => onSelect(picked, at))}
        </td>
      ))}
    </tr>
  ),
  (a, b) =>
    a.row === b.row &&
    a.index === b.index &&
    a.active === b.active &&
    a.activeColumn === b.activeColumn &&
    a.selected === b.selected &&
    a.columns === b.columns,
);

/** Only the active cell has one. */
export function cellId(row: Row, column: number): string {
  return `cell-${row.work}-${column}`;
}
