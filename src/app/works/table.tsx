import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Position } from '../../core/model/debate';
import type { Choices } from '../../core/view/choices';
import type { Theme } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import type { Choose } from '../state/address';
import type { Select } from '../state/use-view';
import { TableHead } from './table-head';
import { TableRow } from './table-row';

/** In pixels; the style sheet holds rows to it. */
const rowHeight = 48;

interface TableProps {
  readonly rows: readonly Row[];
  readonly positions: readonly Position[];
  readonly selected: Row | undefined;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly select: Select;
  readonly theme: Theme;
}

/** The works as a grid: one tab stop for its rows, arrow keys to walk, Enter to select. Rows far out of sight are not in the page. */
export function Table({ rows, positions, selected, choices, choose, select, theme }: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(0, rows.length - 1));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    initialRect: { width: 400, height: 600 },
    overscan: 12,
    // The heading stays on top and pushes the rows down by its height.
    scrollPaddingEnd: 36,
  });
  const chosenAt = selected === undefined ? -1 : rows.indexOf(selected);
  useEffect(() => {
    if (chosenAt < 0) return;
    setActive(chosenAt);
    virtual.scrollToIndex(chosenAt, { align: 'center' });
  }, [chosenAt, virtual]);

  const flip = (row: Row) => {
    select(row === selected ? undefined : row.work);
    // The row's own button may leave the page as one scrolls, and the keyboard with it.
    scroller.current?.querySelector('table')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The headings have keys of their own: theirs sort.
    if (event.target instanceof Element && event.target.closest('thead')) return;
    const row = rows[current];
    const to = stepOf(event.key, current, rows.length);
    if (to !== undefined) {
      setActive(to);
      virtual.scrollToIndex(to);
    } else if ((event.key === 'Enter' || event.key === ' ') && row) flip(row);
    else return;
    event.preventDefault();
  };
  const items = virtual.getVirtualItems();
  const standing = items.some((item) => item.index === current) ? rows[current] : undefined;
  return (
    <div ref={scroller} className="table-scroller">
      <table
        id="works"
        role="grid"
        className="table"
        aria-label="Works"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={standing && `row-${standing.work}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget) virtual.scrollToIndex(current);
        }}
      >
        <TableHead choices={choices} choose={choose} />
        <tbody>
          <Spacer height={items[0]?.start ?? 0} />
          {items.flatMap(({ index }) => {
            const row = rows[index];
            if (row === undefined) return [];
            return (
              <TableRow
                key={row.work}
                row={row}
                index={index}
                active={index === current}
                selected={row === selected}
                positions={positions}
                theme={theme}
                onSelect={flip}
              />
            );
          })}
          <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page, so that the scroll bar tells the truth. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
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
