import { useMemo } from 'react';
import { sourceKindNames } from '../../core/view/kind-of-source';
import type { PanelProps } from './beside';
import type { Column } from './column';
import { Marks } from './marks';
import { Table } from './table';
import { labelColumn, lastColumns } from './work-columns';

/** The works as a table: a line each. */
export function WorksTable(props: PanelProps) {
  const { overview, shownRows, looks, selected, choices, choose, select } = props;
  const { positions } = overview.coding;
  const columns = useMemo<readonly Column[]>(
    () => [
      labelColumn,
      {
        key: 'position',
        sort: 'position',
        name: 'Positions',
        explained: 'position and stance',
        cell: (row) => <Marks marks={row.marks} positions={positions} looks={looks} />,
      },
      {
        key: 'kind',
        sort: 'kind',
        name: 'Kind',
        explained: 'kind of source',
        cell: (row) => sourceKindNames[row.kind],
      },
      ...lastColumns,
    ],
    [positions, looks],
  );
  return (
    <Table
      rows={shownRows}
      columns={columns}
      selected={selected}
      choices={choices}
      choose={choose}
      onPick={(row) => select(row === selected ? undefined : row.work)}
    />
  );
}
