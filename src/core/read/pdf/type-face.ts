import type { Fragment } from './fragments';

/** What most of a text is set in. */
export interface TypeFace {
  /** In points. */
  readonly size: number;
  readonly font: string;
}

/** The size, and the font, of most letters. */
export function commonType(lines: readonly Fragment[]): TypeFace {
  const size = heaviest(lines, (line) => Math.round(line.size * 5) / 5);
  const font = heaviest(lines, (line) => line.font);
  return { size: size ?? 10, font: font ?? '' };
}

function heaviest<T extends string | number>(
  lines: readonly Fragment[],
  of: (line: Fragment) => T,
): T | undefined {
  const weights = new Map<T, number>();
  for (const line of lines) {
    weights.set(of(line), (weights.get(of(line)) ?? 0) + line.text.length);
  }
  let best: T | undefined;
  for (const [value, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = value;
  }
  return best;
}
