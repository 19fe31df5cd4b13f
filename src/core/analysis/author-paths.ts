import type { Work } from '../model/bibliography';
import type { CslName } from '../model/csl';
import type { Debate } from '../model/debate';
import { fold } from '../model/fold';
import type { PositionId, WorkId } from '../model/id';
import { yearOf } from '../model/year-of';
import { type Camp, positionsOfWorks } from './camps';
import type { DividingSides } from './dividing-sides';

/** Where one author's works stand, the earliest first and those without a year last. */
export interface AuthorPath {
  /** As the first of the works prints the name. */
  readonly author: CslName;
  readonly steps: readonly AuthorStep[];
  /** Whether the works, or one of them, stand on both sides; where there are no sides, for several positions. */
  readonly both: boolean;
}

export interface AuthorStep {
  readonly work: WorkId;
  readonly year: number | undefined;
  readonly positions: readonly PositionId[];
}

/**
 * Authors of two works or more that take a position, in the order of the bibliography. Two names are one
 * author when family name and first given name agree, accents and case aside; an initial agrees with the
 * one given name of that family that begins with it. Where it may be one of several, nobody is followed.
 */
export function followAuthors(
  { works }: Debate,
  camps: readonly Camp[],
  sides: DividingSides | undefined,
): readonly AuthorPath[] {
  const standing = positionsOfWorks(camps);
  const own = works.filter(({ id }) => standing.has(id));
  const identify = identifierOf(own);
  const byAuthor = new Map<string, { author: CslName; works: Set<Work> }>();
  for (const work of own) {
    for (const author of work.item.author ?? []) {
      const key = identify(author);
      const known = byAuthor.get(key);
      if (known) known.works.add(work);
      else if (key !== '') byAuthor.set(key, { author, works: new Set([work]) });
    }
  }
  const groupOf = (id: PositionId) => (sides ? sides.findIndex((side) => side.includes(id)) : id);
  return [...byAuthor.values()]
    .filter((author) => author.works.size > 1)
    .map((found) => {
      const steps = [...found.works].map((work) => ({
        work: work.id,
        year: yearOf(work),
        positions: standing.get(work.id) ?? [],
      }));
      const groups = new Set(steps.flatMap(({ positions }) => positions.map(groupOf)));
      return { author: found.author, steps: steps.sort(byYear), both: groups.size > 1 };
    });
}

function byYear(a: AuthorStep, b: AuthorStep): number {
  if (a.year === b.year) return 0;
  return (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY);
}

/** Reads all names once, to know which given names of a family an initial may stand for. */
function identifierOf(works: readonly Work[]): (name: CslName) => string {
  const givenOf = new Map<string, Set<string>>();
  for (const name of works.flatMap(({ item }) => item.author ?? [])) {
    const [family, given] = formOf(name);
    if (given.length > 1) givenOf.set(family, (givenOf.get(family) ?? new Set()).add(given));
  }
  return (name) => {
    const [family, given] = formOf(name);
    if (family === '' || given.length > 1) return family && `${family}|${given}`;
    const meant = [...(givenOf.get(family) ?? [])].filter((full) => full.startsWith(given));
    if (meant.length > 1) return '';
    return `${family}|${given === '' ? '' : (meant[0] ?? given)}`;
  };
}

/** Family name with its particle, and the first given name. */
function formOf(name: CslName): readonly [family: string, given: string] {
  const family = name.literal ?? `${name['non-dropping-particle'] ?? ''} ${name.family ?? ''}`;
  const given = fold(name.given ?? '').split(/[\s.]+/u)[0] ?? '';
  return [fold(family), given];
}
