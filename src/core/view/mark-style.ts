import { sideOf } from '../graph/sides';
import type { StanceKind } from '../model/stance';

/** How a work's mark for a position is drawn: filled where it stands for it, struck out where it disputes it, hollow where it only tells of it. */
export const markStyles = ['stands', 'disputes', 'tells'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** By the same rule as the map and the camps: the stronger side wins, and of two equals neither. */
export function markStyle(kinds: readonly StanceKind[]): MarkStyle {
  const side = sideOf(kinds);
  if (side.for > 0) return 'stands';
  return side.against > 0 ? 'disputes' : 'tells';
}
