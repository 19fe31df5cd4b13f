import type { Line } from './lines';

/** An entry has no more lines than this; several stand in a longer block. */
const manyLines = { amongMany: 40, amongFew: 1 } as const;
/** So many blocks make a list whose entries blank lines part. */
const manyBlocks = 5;

const begins =
  /^(?:[\p{Ll}’']{1,4} ){0,2}(?:\p{Lu}[\p{L}\p{M}'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+){0,3},\s+\p{Lu}|\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[,. ]|_{3,}|—{2,})/u;

/** Takes the wrapped lines of a block apart where no blank lines part the entries. */
export function splitLines(lines: readonly Line[], blocks: number): readonly (readonly Line[])[] {
  if (lines.length <= manyLines[blocks < manyBlocks ? 'amongFew' : 'amongMany']) return [lines];
  const width = widthOf(lines);
  const entries: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = entries.at(-1);
    if (!before || !last || startsEntry(line.text, before.text, lines[i + 1]?.text ?? '', width))
      entries.push([line]);
    else last.push(line);
  });
  return entries;
}

/** The length that lines keep to; addresses, which cannot be broken, are longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter(({ text }) => text.split(' ').length >= 5)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.85)] ?? 0;
}

/**
 * A line was ended on purpose where the next word would still have had room; then an entry may begin
 * with any capital. Where the line was full, only with a name and initials or a year behind it.
 */
function startsEntry(line: string, before: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(line)?.[0] ?? '';
  const hadRoom = before.length + 1 + word.length <= width;
  const isEnd =
    /[.)\]>/\d]["”»]?$|https?:\S+$/.test(before) && !/(?:^|[\s.])\p{Lu}\.$/u.test(before);
  if (hadRoom)
    return /^(?:["“‘«¿(]?[\p{Lu}\d]|_{2,}|[—–-]{2,})/u.test(line)
      ? !/[,&;:-]$|\b(?:and|e|y|und)$/u.test(before) || isEnd
      : isEnd && begins.test(line);
  return (
    isEnd &&
    begins.test(line) &&
    /,\s*\p{Lu}\.|\b(?:1[89]|20)\d\d|^_{3}|^—|\p{Lu}{2}/u.test(`${line} ${next}`.slice(0, 160))
  );
}
