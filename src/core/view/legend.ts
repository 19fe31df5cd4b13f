import type { Position } from '../model/debate';
import { type StanceKind, stanceKinds } from '../model/stance';
import type { EdgeKind } from './choices';

/** A thing on the map, and what it means. */
export interface LegendRow {
  readonly mark: LegendMark;
  readonly text: string;
  /** Stands after the text: a position's name, which may be of any length. */
  readonly name?: string;
}

/** `size`: a word without a mark. */
export type LegendMark =
  | { readonly kind: 'position'; readonly index: number }
  | { readonly kind: 'several' | 'none' | 'size' | 'line' }
  | { readonly kind: 'edge'; readonly edge: EdgeKind; readonly stance?: StanceKind };

/** What the looks of works mean, and the line, where there is one. */
export function nodeLegend(positions: readonly Position[], divided: boolean): readonly LegendRow[] {
  return [
    ...positions.map(({ name }, index): LegendRow => {
      return { mark: { kind: 'position', index }, text: 'stands for', name };
    }),
    ...(positions.length > 1
      ? [{ mark: { kind: 'several' }, text: 'stands for several' } as const]
      : []),
    { mark: { kind: 'none' }, text: 'stands for none' },
    { mark: { kind: 'size' }, text: 'larger: cited more often' },
    ...(divided ? [{ mark: { kind: 'line' }, text: 'the divide' } as const] : []),
  ];
}

/** What the looks of stances mean, of the kinds that there are. */
export function stanceLegend(kinds: readonly StanceKind[]): readonly LegendRow[] {
  return stanceKinds
    .filter((kind) => kinds.includes(kind))
    .map((stance) => ({ mark: { kind: 'edge', edge: 'stance', stance }, text: stance }));
}

/** What the other kinds of edges are called. */
export const edgeNames: Readonly<Record<EdgeKind, string>> = {
  stance: 'Stances',
  'cited-together': 'Cited together',
  cites: 'Cites',
};
