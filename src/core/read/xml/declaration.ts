/** No declaration that points to its rules is longer. */
const longest = 2_000;

const name = '[A-Za-z_][\\w.:-]{0,99}';
const quoted = '(?:"[^"<>]*"|\'[^\'<>]*\')';
const plain = new RegExp(
  `^<!DOCTYPE\\s+${name}(?:\\s+(?:PUBLIC\\s+${quoted}\\s+${quoted}|SYSTEM\\s+${quoted}))?\\s*>`,
);

/**
 * Where a DOCTYPE ends that only says where its rules are kept; -1 for one with declarations of
 * its own, which could define entities.
 *
 * A stricter reader would refuse every DOCTYPE. Every file that PubMed gives begins with this
 * plain kind, so it is passed over: nothing is fetched, and no entity comes from it.
 */
export function endOfPlainDoctype(text: string, start: number): number {
  const found = plain.exec(text.slice(start, start + longest));
  return found ? start + found[0].length : -1;
}
