import { endsWithAccent, raised, withAccents } from './letters';
import type { Piece } from './upright';

/** Text on one baseline without a wide gap: a line of a column, or a part of one. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its letters, in points. */
  readonly size: number;
  readonly font: string;
}

interface Growing {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  font: string;
  /** Letters in that size and font. */
  weight: number;
}

/** A gap wider than this, in ems, parts fragments. */
const widestGap = 0.75;
/** A gap wider than this is a space. */
const leastSpace = 0.13;

/** Joins the pieces of a page: first in the order of the file, in which raised marks follow their word, then by place. */
export function fragmentsOf(pieces: readonly Piece[]): readonly Fragment[] {
  const growing: Growing[] = [];
  for (const piece of withLooseAccents(pieces)) {
    const last = growing.at(-1);
    if (!last || !goesOn(last, piece)) growing.push(started(piece));
    else append(last, piece);
  }
  return joinedByPlace(growing).map(({ text, left, right, y, size, font }) => {
    return { text: withAccents(text).trim(), left, right, y, size, font };
  });
}

/** Old fonts print an accent by itself, before its letter, at its own height: it goes to the letter. */
function withLooseAccents(pieces: readonly Piece[]): readonly Piece[] {
  let accent = '';
  return pieces.flatMap((piece, i) => {
    const own = { ...piece, text: `${accent}${piece.text}` };
    accent = '';
    const next = pieces[i + 1];
    if (!next || !endsWithAccent(piece.text, next.text)) return own;
    const isOver =
      Math.abs(next.y - piece.y) < 0.5 * next.size && next.left < piece.right + 0.1 * next.size;
    if (!isOver || next.left < piece.right - 1.2 * next.size) return own;
    accent = own.text.slice(-1);
    const text = own.text.slice(0, -1);
    return text.trim() === '' ? [] : { ...own, text, right: Math.min(piece.right, next.left) };
  });
}

function started({ text, left, right, y, size, font }: Piece): Growing {
  const weight = text.length;
  return { text, left, right, y, size, font, weight };
}

function goesOn(last: Growing, { left, y, size, right }: Piece): boolean {
  const em = Math.max(last.size, size);
  const gap = left - last.right;
  const isNear = gap <= widestGap * Math.min(last.size, size) && gap >= -0.35 * em;
  if (!isNear || right < last.left) return false;
  const rise = last.y - y;
  if (Math.abs(rise) <= 0.15 * em) return true;
  const isSmaller = size < 0.88 * last.size;
  const isLarger = last.size < 0.88 * size;
  // A raised or lowered sign; or the word behind a raised mark.
  if (isSmaller) return rise > -0.35 * em && rise < 0.75 * em;
  return isLarger && -rise > -0.35 * em && -rise < 0.75 * em;
}

function append(last: Growing, { text, left, right, y, size, font }: Piece): void {
  const em = Math.max(last.size, size);
  const isRaised = size < 0.88 * last.size && last.y - y > 0.2 * last.size;
  if (last.size < 0.88 * size && y - last.y > 0.2 * size) last.text = raised(last.text);
  const space = left - last.right > leastSpace * em && !/\s$/.test(last.text) ? ' ' : '';
  last.text += `${space}${isRaised ? raised(text) : text}`;
  last.right = Math.max(last.right, right);
  if (size > 1.12 * last.size || (text.length > last.weight && size > 0.88 * last.size)) {
    Object.assign(last, { y, size, font, weight: text.length });
  } else if (size === last.size && font === last.font) last.weight += text.length;
}

/** Fragments that touch on a line, whatever the order of the file. */
function joinedByPlace(fragments: readonly Growing[]): readonly Growing[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left);
  const joined: Growing[] = [];
  /** Those of the line that is open, from left to right. */
  let row: Growing[] = [];
  const close = () => {
    row.sort((a, b) => a.left - b.left);
    const from = joined.length;
    for (const fragment of row) {
      const last = joined.length > from ? joined.at(-1) : undefined;
      if (last && goesOn(last, fragment)) append(last, fragment);
      else joined.push(fragment);
    }
    row = [];
  };
  for (const fragment of sorted) {
    const first = row[0];
    if (first && fragment.y - first.y > 0.15 * Math.max(first.size, fragment.size)) close();
    row.push(fragment);
  }
  close();
  return joined;
}
