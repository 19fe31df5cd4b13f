import type { Fragment } from './fragments';
import { columnsUnder, type Gutter } from './gutters';
import { withAccents } from './letters';

/** Where lines stand under one another: a column of a page, or its full width. */
export interface Lane {
  readonly page: number;
  /** Its edges, as most of its lines keep to them. */
  readonly left: number;
  readonly right: number;
}

/** A whole line of a lane. */
export interface PageLine extends Fragment {
  readonly lane: Lane;
}

/** The lines of a page as they are read: column by column, between what crosses the columns. */
export function linesOfPage(
  page: number,
  fragments: readonly Fragment[],
  gutters: readonly Gutter[],
  em: number,
): readonly PageLine[] {
  const open: Fragment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  const runs: { readonly lane: number; readonly fragments: Fragment[] }[] = [];
  const flush = () => {
    open.forEach((own, lane) => {
      if (own.length > 0) runs.push({ lane, fragments: own });
      open[lane] = [];
    });
  };
  let above: Fragment | undefined;
  for (const row of rowsOf(fragments, 0.3 * em)) {
    const isAcross = crosses(row, gutters) || (above !== undefined && isLastOf(above, row, em));
    above = isAcross ? row[0] : undefined;
    if (!isAcross) {
      for (const one of row) open[columnsUnder(one, gutters)[0]]?.push(one);
      continue;
    }
    flush();
    const last = runs.at(-1);
    if (last?.lane === across) last.fragments.push(...row);
    else runs.push({ lane: across, fragments: [...row] });
  }
  flush();
  return withLanes(page, runs, em);
}

/** The lane of what crosses columns. */
const across = -1;

function crosses(row: readonly Fragment[], gutters: readonly Gutter[]): boolean {
  return row.some((one) => {
    const [first, last] = columnsUnder(one, gutters);
    return first !== last;
  });
}

/** The last line of a paragraph that crosses the columns may be too short to do so itself. */
function isLastOf(above: Fragment, row: readonly Fragment[], em: number): boolean {
  const [only, second] = row;
  if (!only || second) return false;
  const isNear = only.y - above.y < 1.5 * above.size;
  return isNear && Math.abs(only.left - above.left) < 0.5 * em && only.size === above.size;
}

function rowsOf(fragments: readonly Fragment[], tolerance: number): readonly Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && fragment.y - (row[0] as Fragment).y <= tolerance) row.push(fragment);
    else rows.push([fragment]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

function withLanes(
  page: number,
  runs: readonly { readonly lane: number; readonly fragments: readonly Fragment[] }[],
  em: number,
): readonly PageLine[] {
  const lines = runs.map(({ lane, fragments }) => ({
    lane,
    lines: rowsOf(fragments, 0.3 * em).map(wholeLine),
  }));
  const lanes = new Map<number, Fragment[]>();
  for (const { lane, lines: own } of lines) {
    const all = lanes.get(lane) ?? [];
    for (const line of own) all.push(line);
    lanes.set(lane, all);
  }
  const edges = new Map([...lanes].map(([lane, own]) => [lane, { page, ...edgesOf(own) }]));
  return lines.flatMap(({ lane, lines: own }) => {
    const edge = edges.get(lane) as Lane;
    return own.map((line) => ({ ...line, lane: edge }));
  });
}

function wholeLine(row: readonly Fragment[]): Fragment {
  const main = row.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  return {
    ...main,
    text: withAccents(row.map(({ text }) => text).join(' ')),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
  };
}

/** So near, in points, lines keep to one edge. */
const sameEdge = 2.5;

/** The outermost edges that several lines keep to. */
function edgesOf(lines: readonly Fragment[]): { readonly left: number; readonly right: number } {
  const need = Math.max(Math.min(2, lines.length), 0.06 * lines.length);
  const outermost = (values: readonly number[]): number => {
    const sorted = [...values].sort((a, b) => a - b);
    let to = 0;
    for (let from = 0; from < sorted.length; from++) {
      while ((sorted[to] ?? Number.POSITIVE_INFINITY) - (sorted[from] as number) <= sameEdge) to++;
      if (to - from >= need) return sorted[from] as number;
    }
    return sorted[0] ?? 0;
  };
  return {
    left: outermost(lines.map(({ left }) => left)),
    right: -outermost(lines.map(({ right }) => -right)),
  };
}
