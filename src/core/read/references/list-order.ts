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
    return areThreeNames(reference) ? 'straight' : undefined;
  }
  return joined.test(reference) ? 'straight' : undefined;
}

/** "Ada Roe, Ben Tamm, and Cal Dow": a list of names turned round has no three such parts. */
function areThreeNames(reference: string): boolean {
  const end = /(?<=\p{L}{2})[.:]|[("“«\d]/u.exec(reference)?.index ?? looked;
  const names = reference
    .slice(0, end)
    .split(/,\s(?:(?:and|und|&|y|e|et)\s)?|\s(?:and|und|&|y|e|et)\s/);
  return names.length >= 3 && names.every((name) => name.trim().split(' ').length > 1);
}
