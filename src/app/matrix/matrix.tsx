import { useMemo } from 'react';
import { sortByPosition } from '../../core/view/choices';
import { countPositions } from '../../core/view/position-counts';
import { withThousands } from '../../core/view/words';
import { Glyph } from '../parts/glyph';
import type { PanelProps } from '../works/beside';
import type { Column } from '../works/column';
import { Table } from '../works/table';
import { labelColumn, lastColumns } from '../works/work-columns';
import { StanceCell } from './stance-cell';
import '../style/matrix.css';

/** The works by positions: who does what with each, and a press on a cell shows why. */
export function Matrix(props: PanelProps) {
  const { overview, shownRows, looks, selected, choices, choose, select, ask, asked } = props;
  const { positions } = overview.coding;
  const counts = useMemo(() => countPositions(shownRows), [shownRows]);
  const columns = useMemo<readonly Column[]>(
    () => [
      labelColumn,
      ...positions.map((position, index): Column => {
        const { id, name } = position;
        const count = counts.get(id);
        const look = looks[index];
        return {
          key: `stance ${id}`,
          look: 'stance',
          sort: sortByPosition(id),
          explained: `stance on ${name}`,
          name: (
            <>
              <Glyph look={look} /> {look?.letter} <bdi>{name}</bdi>
            </>
          ),
          below: (
            <span className="column-count">
              {withThousands(count?.stands ?? 0)} for, {withThousands(count?.disputes ?? 0)} against
            </span>
          ),
          cell: (row, onSelect) => (
            <StanceCell row={row} position={position} look={look} onSelect={onSelect} />
          ),
        };
      }),
      ...lastColumns,
    ],
    [positions, looks, counts],
  );
  return (
    <Table
      rows={shownRows}
      columns={columns}
      selected={selected}
      choices={choices}
      choose={choose}
      cells
      width={`max(100%, ${16 + 7.8 * positions.length}rem)`}
      headHeight={headHeight}
      onPick={(row, at) => {
        const position = positions[at - 1]?.id;
        const told = asked?.work === row.work ? asked.position : undefined;
        const isOpen = row === selected && told === position;
        ask(isOpen || position === undefined ? undefined : { work: row.work, position });
        if (isOpen) select(undefined);
        else if (row !== selected) select(row.work);
      }}
    />
  );
}

/** In pixels; the style sheet holds the heading to it. */
const headHeight = 68;
