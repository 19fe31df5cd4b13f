import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Choices } from '../../core/view/choices';
import type { Row } from '../../core/view/rows';
import type { Choose } from '../state/address';
import type { Column } from './column';
import { useRowsInSight } from './rows-in-sight';
import { TableHead } from './table-head';
import { cellId, TableRow } from './table-row';

/** In pixels; the style sheet holds rows to it. */
const rowHeight = 48;

interface TableProps {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly selected: Row | undefined;
  readonly choices: Choices;
  readonly choose: Choose;
  /** A row was pressed, or Enter on it; the column is told where cells are walked. */
  readonly onPick: (row: Row, column: number) => void;
  /** Whether ArrowLeft and ArrowRight walk the cells of a row. */
  readonly cells?: boolean;
  /** A length of CSS; as wide as its place where left out. */
  readonly width?: string;
  /** In pixels. */
  readonly headHeight?: number;
}

/** The works as a grid: one tab stop for its rows, arrow keys to walk, Enter to select. Rows far out of sight are not in the page. */
export function Table(props: TableProps) {
  const { rows, columns, selected, choices, choose, onPick, cells = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [column, setColumn] = useState(0);
  const current = Math.min(active, Math.max(0, rows.length - 1));
  const { first, end, scrollTo } = useRowsInSight(scroller, {
    count: rows.length,
    rowHeight,
    headHeight: props.headHeight ?? 36,
  });
  const chosenAt = selected === undefined ? -1 : rows.indexOf(selected);
  useEffect(() => {
    if (chosenAt < 0) return;
    setActive(chosenAt);
    scrollTo(chosenAt, 'middle');
  }, [chosenAt, scrollTo]);

  const pick = (row: Row, at = column) => {
    if (cells) setColumn(at);
    setActive(rows.indexOf(row));
    onPick(row, at);
    // The row's own button may leave the page as one scrolls, and the keyboard with it.
    scroller.current?.querySelector('table')?.focus({ preventScroll: true });
  };
  // Rows are not drawn again for a new function: theirs asks for the latest.
  const latest = useRef(pick);
  useEffect(() => {
    latest.current = pick;
  });
  const onSelect = useCallback((row: Row, at?: number) => latest.current(row, at), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The headings have keys of their own: theirs sort.
    if (event.target instanceof Element && event.target.closest('thead')) return;
    const row = rows[current];
    const to = stepOf(event.key, current, rows.length);
    const aside = cells ? asideOf(event.key, column, columns.length) : undefined;
    if (to !== undefined) {
      setActive(to);
      scrollTo(to, 'near');
    } else if (aside !== undefined) setColumn(aside);
    else if ((event.key === 'Enter' || event.key === ' ') && row) pick(row);
    else return;
    event.preventDefault();
  };
  const standing = current >= first && current < end ? rows[current] : undefined;
  useEffect(() => {
    if (!cells || column < 0) return;
    const cell = scroller.current?.querySelector('.active-cell');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cells, column]);
  return (
    <div ref={scroller} className="table-scroller">
      <table
        id="works"
        style={props.width === undefined ? undefined : { width: props.width }}
        role="grid"
        className={cells ? 'table matrix' : 'table'}
        aria-label={cells ? 'Works by positions' : 'Works'}
        aria-colcount={columns.length}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={
          standing && (cells ? cellId(standing, column) : `row-${standing.work}`)
        }
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget) scrollTo(current, 'near');
        }}
      >
        <TableHead columns={columns} choices={choices} choose={choose} />
        <tbody>
          <Spacer height={first * rowHeight} />
          {rows.slice(first, end).map((row, at) => (
            <TableRow
              key={row.work}
              row={row}
              index={first + at}
              active={first + at === current}
              selected={row === selected}
              columns={columns}
              activeColumn={cells && first + at === current ? column : undefined}
              onSelect={onSelect}
            />
          ))}
          <Spacer height={(rows.length - end) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page, so that the scroll bar tells the truth. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

function asideOf(key: string, at: number, count: number): number | undefined {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

const page = 10;

/** Where a key leads from the row at `at`; undefined for keys that lead nowhere. */
function stepOf(key: string, at: number, count: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
