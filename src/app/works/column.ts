import type { ReactNode } from 'react';
import type { Sort } from '../../core/view/choices';
import type { Row } from '../../core/view/rows';

/** A column of a grid of works. */
export interface Column {
  /** Its class is `column-` and this, unless a `look` is given. */
  readonly key: string;
  readonly look?: string;
  readonly sort: Sort;
  readonly name: ReactNode;
  /** What it sorts by, in words. */
  readonly explained: string;
  /** Whether the first press sorts downwards: the most cited first. */
  readonly downwards?: boolean;
  /** Stands below the heading. */
  readonly below?: ReactNode;
  readonly cell: (row: Row, onSelect: (row: Row) => void) => ReactNode;
}

export function columnClass({ key, look = key }: Column): string {
  return `column-${look}`;
}
