import { dashArrays, edgeStyle } from '../../view/edge-style';
import { clipped } from '../../view/labels';
import type { LegendMark, LegendRow } from '../../view/legend';
import type { MapLook } from '../../view/map-look';
import { ink, lineColour, noPositionColour, paper } from '../../view/palette';
import { shapePath, slicePath } from '../../view/shape-path';
import { textWidth } from '../../view/text-width';
import { untrusted } from '../../view/untrusted-text';
import { element } from '../xml';
import { hundredths, textElement } from './svg-text';

const size = 12;
const rowHeight = 22;
const between = 18;
const longestName = 48;

type Looks = Pick<MapLook, 'positions' | 'theme'>;

/** What was drawn, and how high it is. */
export interface Drawn {
  readonly elements: readonly string[];
  readonly height: number;
}

/** The rows of each list one after the other, as many to a line as the width allows; a list begins a line. */
export function drawLegend(
  lists: readonly (readonly LegendRow[])[],
  width: number,
  look: Looks,
): Drawn {
  const elements: string[] = [];
  let y = 0;
  for (const rows of lists.filter((list) => list.length > 0)) {
    let x = 0;
    for (const row of rows) {
      const text = row.name === undefined ? row.text : `${row.text} ${named(row.name)}`;
      const indent = markWidth(row.mark);
      const own = indent + textWidth(text, size);
      if (x > 0 && x + own > width) {
        x = 0;
        y += rowHeight;
      }
      elements.push(
        ...drawMark(row.mark, x, y + rowHeight / 2, look),
        textElement(text, x + indent, y + rowHeight / 2 + 4, { size, fill: ink[look.theme] }),
      );
      x += own + between;
    }
    y += rowHeight;
  }
  return { elements, height: y };
}

function named(name: string): string {
  return clipped(untrusted(name, 2 * longestName), longestName);
}

/** With the gap between mark and text. */
function markWidth({ kind }: LegendMark): number {
  if (kind === 'size') return 0;
  return kind === 'edge' || kind === 'line' ? 34 : 18;
}

/** About the middle line `y`, to the right of `x`. */
function drawMark(
  mark: LegendMark,
  x: number,
  y: number,
  { positions, theme }: Looks,
): readonly string[] {
  const middle = x + 6;
  switch (mark.kind) {
    case 'position': {
      const look = positions[mark.index];
      if (look === undefined) return [];
      const d = shapePath(look.shape, middle, y, 5.6);
      return [element('path', { d, fill: look.colour })];
    }
    case 'several':
      return positions.slice(0, 2).map(({ colour }, half) => {
        const d = slicePath(middle, y, 6, half, 2);
        return element('path', { d, fill: colour, stroke: paper[theme], 'stroke-width': 0.5 });
      });
    case 'none':
      return [
        element('path', { d: shapePath('circle', middle, y, 4), fill: noPositionColour[theme] }),
      ];
    case 'size':
      return [];
    case 'line':
      return [sample(x, y, { colour: lineColour[theme], width: 2.5, dash: '10 6' })];
    case 'edge': {
      const { colour, width, dash } = edgeStyle(mark.edge, mark.stance, theme);
      return [sample(x, y, { colour, width: width + 0.4, dash: dashArrays[dash] })];
    }
  }
}

function sample(
  x: number,
  y: number,
  look: { readonly colour: string; readonly width: number; readonly dash: string | undefined },
): string {
  return element('path', {
    d: `M${hundredths(x)} ${hundredths(y)}h28`,
    fill: 'none',
    stroke: look.colour,
    'stroke-width': hundredths(look.width),
    'stroke-dasharray': look.dash,
  });
}
