/** What an edit takes out of a text and puts in its place; offsets in UTF-16 code units. */
export interface Splice {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** The shortest single splice that makes `after` of `before`; linear. */
export function spliceBetween(before: string, after: string): Splice {
  const start = sameAtStart(before, after);
  const shorter = Math.min(before.length, after.length);
  const same = sameAtEnd(before, after, shorter - start);
  return {
    start,
    removed: before.slice(start, before.length - same),
    inserted: after.slice(start, after.length - same),
  };
}

/** Undefined where the text is not the one that the splice was made for. */
export function applySplice(
  text: string,
  { start, removed, inserted }: Splice,
): string | undefined {
  if (start > text.length || !text.startsWith(removed, start)) return undefined;
  return text.slice(0, start) + inserted + text.slice(start + removed.length);
}

export function inverseSplice({ start, removed, inserted }: Splice): Splice {
  return { start, removed: inserted, inserted: removed };
}

/** Compared block by block first: several times faster, and a bibliography has millions of units. */
const block = 1024;

function sameAtStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + block <= most && a.slice(at, at + block) === b.slice(at, at + block)) at += block;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sameAtEnd(a: string, b: string, most: number): number {
  const last = (text: string, same: number) =>
    text.slice(text.length - same - block, text.length - same);
  let same = 0;
  while (same + block <= most && last(a, same) === last(b, same)) same += block;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same))
    same++;
  return same;
}
