/** Takes `[start, end)` out of a text, in UTF-16 code units, and puts `text` in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices that do not overlap; of two at one place the first comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let out = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, splice.start) + splice.text;
    at = Math.max(at, splice.end);
  }
  return out + text.slice(at);
}
