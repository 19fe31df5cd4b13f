import type { Fragment } from './fragments';

/** A page of a manuscript has so many numbered lines at least. */
const fewest = 15;
/** So many of the steps from one number to the next are alike. */
const share = 0.85;

/** The numbers of lines that manuscripts print in their margins, on both sides of the text. */
export function lineNumbersOf(fragments: readonly Fragment[]): readonly Fragment[] {
  const byEdge = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    if (!/^\d{1,4}$/.test(fragment.text)) continue;
    for (const edge of [`left ${tens(fragment.left)}`, `right ${tens(fragment.right)}`]) {
      const same = byEdge.get(edge);
      if (same) same.push(fragment);
      else byEdge.set(edge, [fragment]);
    }
  }
  return [...new Set([...byEdge.values()].filter(isNumbering).flat())];
}

function tens(x: number): number {
  return Math.round(x / 10);
}

/** Numbers that grow evenly at even distances; those of a list of references stand as its entries are long. */
function isNumbering(numbers: readonly Fragment[]): boolean {
  if (numbers.length < fewest) return false;
  const sorted = [...numbers].sort((a, b) => a.y - b.y);
  const steps = sorted.slice(1).map(({ text }, i) => Number(text) - Number(sorted[i]?.text));
  const gaps = sorted.slice(1).map(({ y }, i) => Math.round(y - (sorted[i]?.y ?? 0)));
  return (usual(steps) ?? 0) > 0 && isEven(steps, 0) && isEven(gaps, 1);
}

function isEven(values: readonly number[], tolerance: number): boolean {
  const middle = usual(values) ?? 0;
  const alike = values.filter((value) => Math.abs(value - middle) <= tolerance);
  return alike.length >= share * values.length;
}

function usual(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
