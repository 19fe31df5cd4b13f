import type { StanceKind } from '../model/stance';
import type { EdgeKind } from './choices';
import type { Theme } from './palette';

export const dashes = ['solid', 'dashed', 'dotted', 'dash-dot'] as const;
export type Dash = (typeof dashes)[number];

/** SVG's stroke-dasharray of each, in pixels; the shaders draw the same. */
export const dashArrays: Readonly<Record<Dash, string | undefined>> = {
  solid: undefined,
  dashed: '6 4',
  dotted: '1.6 2.9',
  'dash-dot': '7 2.2 1.6 2.2',
};

export interface EdgeStyle {
  readonly dash: Dash;
  /** In pixels on the screen. */
  readonly width: number;
  readonly colour: string;
}

type Row = readonly [dash: Dash, width: number, light: string, dark: string];

const stanceRows: Readonly<Record<StanceKind, Row>> = {
  holds: ['solid', 1.6, '#0060a0', '#66b8ff'],
  supports: ['solid', 1, '#0060a0', '#66b8ff'],
  qualifies: ['dash-dot', 1.3, '#7a5a20', '#d8b070'],
  disputes: ['dashed', 2.2, '#c04000', '#ff8c42'],
  reports: ['dotted', 1.5, '#737373', '#b0b0b0'],
  mentions: ['dotted', 1.2, '#737373', '#b0b0b0'],
};

const otherRows: Readonly<Record<Exclude<EdgeKind, 'stance'>, Row>> = {
  'cited-together': ['solid', 1, '#949494', '#656565'],
  cites: ['dotted', 0.8, '#949494', '#656565'],
};

/** Kinds are told apart by dash and width first, by colour second; never red against green. */
export function edgeStyle(kind: EdgeKind, stance: StanceKind | undefined, theme: Theme): EdgeStyle {
  const row = kind === 'stance' ? stanceRows[stance ?? 'mentions'] : otherRows[kind];
  return { dash: row[0], width: row[1], colour: theme === 'light' ? row[2] : row[3] };
}
