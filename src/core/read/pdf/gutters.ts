import type { Fragment } from './fragments';

/** An empty strip between two columns, from left to right, in points. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** A strip is as wide as this at least, in ems of the body's type. */
const narrowest = 0.7;
/** So many lines at least have text on both sides of it. */
const fewestLines = 5;
/** A strip that so few lines keep to, beside the clearest one, is none. */
const share = 0.35;
/** A column is as wide as this at least, in ems. */
const narrowestColumn = 7;
/** A line of prose, in letters. */
const prose = 16;
/** More columns than this no page has. */
const mostColumns = 6;
/** Of a crowd of fragments at one height only so many are looked at. */
const mostBeside = 40;

/** Finds what parts the columns of a page: strips that many lines leave free, with prose on both sides. */
export function findGutters(fragments: readonly Fragment[], em: number): readonly Gutter[] {
  const gaps = gapsBeside(fragments, em);
  const gutters = clearest(gaps, em).sort((a, b) => a.left - b.left);
  return withProse(fragments, gutters, em);
}

/** From the end of each fragment to the next one on its right at the same height. */
function gapsBeside(fragments: readonly Fragment[], em: number): readonly Gutter[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y);
  return sorted.flatMap((fragment, at) => {
    let next = Number.POSITIVE_INFINITY;
    for (const step of [-1, 1]) {
      for (let i = at + step, n = 0; n < mostBeside; i += step, n++) {
        const other = sorted[i];
        if (!other || Math.abs(other.y - fragment.y) > 0.6 * em) break;
        if (other.left >= fragment.right - 1) next = Math.min(next, other.left);
      }
    }
    const isGap = next - fragment.right >= narrowest * em && next < Number.POSITIVE_INFINITY;
    return isGap ? [{ left: fragment.right, right: next }] : [];
  });
}

interface Strip extends Gutter {
  /** How many lines leave it free. */
  readonly lines: number;
}

/** The strips that most gaps share, clearest first. */
function clearest(gaps: readonly Gutter[], em: number): Strip[] {
  const counts = countsOf(gaps);
  const found: Strip[] = [];
  let first = 0;
  while (found.length < mostColumns - 1) {
    let peak = 0;
    for (let x = 1; x < counts.length; x++) {
      if ((counts[x] as number) > (counts[peak] as number)) peak = x;
    }
    const count = counts[peak] ?? 0;
    first ||= count;
    if (count < Math.max(fewestLines, share * first)) break;
    let [left, right] = [peak, peak];
    while ((counts[left - 1] ?? 0) >= 0.6 * count) left--;
    while ((counts[right + 1] ?? 0) >= 0.6 * count) right++;
    found.push({ left, right: right + 1, lines: count });
    const margin = Math.ceil(narrowestColumn * em);
    counts.fill(0, Math.max(0, left - margin), right + margin);
  }
  return found;
}

/** How many gaps lie over each whole point. */
function countsOf(gaps: readonly Gutter[]): Int32Array {
  const width = gaps.reduce((most, { right }) => Math.max(most, Math.ceil(right)), 0);
  const counts = new Int32Array(Math.min(width, 20_000) + 2);
  for (const { left, right } of gaps) {
    const from = Math.max(0, Math.ceil(left));
    if (from >= counts.length) continue;
    counts[from] = (counts[from] ?? 0) + 1;
    const to = Math.min(counts.length - 1, Math.floor(right));
    counts[to] = (counts[to] ?? 0) - 1;
  }
  for (let x = 1; x < counts.length; x++) counts[x] = (counts[x] ?? 0) + (counts[x - 1] ?? 0);
  return counts;
}

/** Leaves out strips beside which no prose stands, as in tables; of two beside one column the less clear one. */
function withProse(
  fragments: readonly Fragment[],
  strips: readonly Strip[],
  em: number,
): readonly Gutter[] {
  let kept = strips;
  while (kept.length > 0) {
    const bare = columnsOf(fragments, kept).findIndex((column) => !hasProse(column, em));
    if (bare < 0) break;
    const [before, after] = [kept[bare - 1], kept[bare]];
    const worse =
      before && after ? (before.lines < after.lines ? before : after) : (before ?? after);
    kept = kept.filter((strip) => strip !== worse);
  }
  return kept;
}

interface Column extends Gutter {
  readonly fragments: readonly Fragment[];
}

/** What keeps between two strips, and its outermost edges. */
function columnsOf(fragments: readonly Fragment[], gutters: readonly Gutter[]): readonly Column[] {
  const columns: Fragment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const fragment of fragments) {
    const [first, last] = columnsUnder(fragment, gutters);
    if (first === last) columns[first]?.push(fragment);
  }
  return columns.map((own) => ({
    fragments: own,
    left: own.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: own.reduce((most, { right }) => Math.max(most, right), 0),
  }));
}

function hasProse({ fragments, left, right }: Column, em: number): boolean {
  const width = right - left;
  const full = fragments.filter((one) => {
    return one.right - one.left > 0.5 * width && one.text.length >= prose;
  });
  return width >= narrowestColumn * em && full.length >= 3;
}

/** The first and the last column that a fragment stands in; they differ where it crosses a gutter. */
export function columnsUnder(
  { left, right }: { readonly left: number; readonly right: number },
  gutters: readonly Gutter[],
): readonly [number, number] {
  const first = gutters.filter((gutter) => left >= (gutter.left + gutter.right) / 2).length;
  const last = gutters.filter((gutter) => right > (gutter.left + gutter.right) / 2 + 1).length;
  return [first, Math.max(first, last)];
}
