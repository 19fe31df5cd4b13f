import type { PositionId } from '../model/id';
import { markStyle } from './mark-style';
import type { Row } from './rows';

/** How many works stand for a position, and how many dispute it. */
export interface PositionCount {
  readonly stands: number;
  readonly disputes: number;
}

/** By the same rule as the map and the camps. */
export function countPositions(rows: readonly Row[]): ReadonlyMap<PositionId, PositionCount> {
  const counts = new Map<PositionId, { stands: number; disputes: number }>();
  for (const { marks } of rows) {
    for (const { position, kinds } of marks) {
      const count = counts.get(position) ?? { stands: 0, disputes: 0 };
      const style = markStyle(kinds);
      if (style !== 'tells') count[style] += 1;
      counts.set(position, count);
    }
  }
  return counts;
}
