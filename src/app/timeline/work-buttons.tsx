import type { Row } from '../../core/view/rows';
import type { PanelProps } from '../works/beside';

interface WorkButtonsProps extends PanelProps {
  readonly works: readonly Row[];
  readonly most: number;
  /** What is said of one of them. */
  readonly note?: (row: Row) => string | undefined;
}

/** The first of some works as buttons that select them. */
export function WorkButtons({ works, most, note, selected, select }: WorkButtonsProps) {
  return works.slice(0, most).map((row) => (
    <button
      key={row.work}
      type="button"
      className="chip"
      aria-pressed={row === selected}
      onClick={() => select(row === selected ? undefined : row.work)}
    >
      <bdi>{row.label}</bdi>
      {note?.(row)}
    </button>
  ));
}
