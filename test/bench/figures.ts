/** A figure, measured, and what it must reach: at most, or at least, so much. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly must?: { readonly most: number } | { readonly least: number };
}

const head = ['figure', 'measured', 'must reach', 'ratio', ''];

/** A table as lines: what was measured, what it must reach, the one over the other, met or missed. */
export function figureLines(title: string, figures: readonly Figure[]): string[] {
  const columns = figures.some(({ must }) => must !== undefined) ? head : head.slice(0, 2);
  const rows = [columns, ...figures.map(cellsOf).map((cells) => cells.slice(0, columns.length))];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', lines[0] ?? '', rule, ...lines.slice(1), ''];
}

function cellsOf({ what, value, unit, must }: Figure): readonly string[] {
  const measured = `${shown(value)} ${unit}`.trim();
  if (must === undefined) return [what, measured, '', '', ''];
  const bound = 'most' in must ? must.most : must.least;
  const met = 'most' in must ? value <= bound : value >= bound;
  const sign = 'most' in must ? '≤' : '≥';
  return [
    what,
    measured,
    `${sign} ${shown(bound)} ${unit}`.trim(),
    bound === 0 ? '' : shown(value / bound),
    met ? 'met' : 'missed',
  ];
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === head.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}

function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** The value below which so large a part (0 to 1) of the values lies: nearest rank. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
