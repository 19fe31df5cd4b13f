import { beginsStraight, isInitials, particles } from '../article/name-words';

/** "Roe Tamm, Ada Eve" or "Ada Roe, Eve Tamm": what a comma between two such words parts; undefined: not known. */
export type NameOrder = 'inverted' | 'straight' | undefined;

/** Of a reference only its beginning tells how names stand. */
const looked = 160;
const joined = /^(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’.-]+){1,3}),? (?:and|und|et|&|y|e|och|og) /u;
const parted = /^([\p{L}'’ -]{2,60}),\s*([\p{L}'’. -]{1,60})/u;

/** How a whole list prints its authors, by those of its references that leave no doubt. */
export function orderOfList(references: readonly string[]): NameOrder {
  let straight = 0;
  let inverted = 0;
  for (const reference of references) {
    const order = orderOf(reference.slice(0, looked).trimStart());
    if (order === 'straight') straight++;
    if (order === 'inverted') inverted++;
  }
  if (straight >= 2 && straight > 2 * inverted) return 'straight';
  return inverted > straight ? 'inverted' : undefined;
}

function orderOf(reference: string): NameOrder {
  if (beginsStraight(reference)) return 'straight';
  const [, family, given] = parted.exec(reference) ?? [];
  if (family !== undefined && given !== undefined && !/\s(?:and|und|et|y|e)\s/.test(family)) {
    const words = family.split(' ').filter((word) => !particles.has(word.toLowerCase()));
    const [first = ''] = given.trim().split(' ');
    if (words.length <= 1 || isInitials(first)) return 'inverted';
    return orderOfMore(reference);
  }
  return joined.test(reference) ? 'straight' : undefined;
}

const and = /,?\s(?:and|und|&|y|e|et|och|og)\s/u;

/** Of three names or more in two words each: what stands between them and behind the last "and". */
function orderOfMore(reference: string): NameOrder {
  const end = /(?<=\p{L}{2})[.:]|[("“«\d]/u.exec(reference)?.index ?? looked;
  const text = reference.slice(0, end);
  if (/^[^,;]+,[^,;]+;/.test(text)) return 'inverted';
  const blocks = text.split(and);
  const isParted = blocks.length > 1 && /,\s\p{Lu}/u.test(blocks.at(-1) ?? '');
  if (isParted) return 'inverted';
  const names = blocks.flatMap((block) => block.split(/,\s/));
  const areWhole = names.every((name) => name.trim().split(' ').length > 1);
  return names.length >= 3 && areWhole ? 'straight' : undefined;
}
