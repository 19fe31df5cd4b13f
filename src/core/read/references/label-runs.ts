import type { Label } from './labels';

/** Tells of each run of tokens with one of the wanted labels, as it is when it is come to. */
export function eachRun(
  labels: readonly Label[],
  wanted: readonly Label[],
  tell: (start: number, end: number) => void,
): void {
  for (let start = 0, end = 0; start < labels.length; start = end) {
    const label = labels[start] as Label;
    end = start + 1;
    while (labels[end] === label) end++;
    if (wanted.includes(label)) tell(start, end);
  }
}
