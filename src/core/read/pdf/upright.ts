import type { PdfItem, PdfPage } from '../../model/pdf';

/** A piece of text on a page as it is read: the origin is the upper left corner, `y` the baseline, in points. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A page turned so that most of its text runs from left to right; what runs another way is left out (stamps, axes). */
export interface UprightPage {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** No text that is read is smaller, in points. */
const smallest = 2;
/** Text of one place: drawn twice, it looks bold. */
const near = 1;

export function uprightPage({ box, items }: PdfPage): UprightPage {
  const [left, bottom, right, top] = box;
  const angle = commonAngle(items);
  const isTall = angle % 180 === 0;
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    if (item.angle !== angle) continue;
    const [x, y] = place(item, angle, box);
    const isOff =
      x < -near || x > (isTall ? right - left : top - bottom) || !(item.size >= smallest);
    const key = `${Math.round(x / near)} ${Math.round(y / near)} ${item.text}`;
    if (isOff || seen.has(key)) continue;
    seen.add(key);
    const { text, width, size, font } = item;
    pieces.push({ text, left: x, right: x + Math.max(0, width), y, size, font });
  }
  return { height: isTall ? top - bottom : right - left, pieces };
}

function commonAngle(items: readonly PdfItem[]): number {
  const lengths = new Map<number, number>();
  for (const { angle, text } of items) {
    lengths.set(angle, (lengths.get(angle) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** From the corner of the file's page to that of the page as it is read. */
function place(
  { x, y }: PdfItem,
  angle: number,
  [left, bottom, right, top]: PdfPage['box'],
): readonly [number, number] {
  switch (angle) {
    case 90:
      return [y - bottom, x - left];
    case 180:
      return [right - x, y - bottom];
    case 270:
      return [top - y, right - x];
    default:
      return [x - left, top - y];
  }
}
