import type { Debate } from '../model/debate';
import { counted, listed } from '../view/words';

/** How much a debate keeps back from what others get. */
export interface KeptBack {
  readonly stances: number;
  readonly claims: number;
  readonly sources: number;
}

/**
 * A debate without what is marked private in it: private stances, private claims with the stances on
 * them, and private sources: the work, what it says, and what is said of it. Linear.
 */
export function publicDebate(debate: Debate): Debate {
  const sources = new Set(debate.sources.filter((one) => one.private).map(({ work }) => work));
  const claims = new Set(debate.claims.filter((one) => one.private).map(({ id }) => id));
  const isPublic = (work: Debate['works'][number]['id'] | undefined) =>
    work === undefined || !sources.has(work);
  return {
    ...debate,
    works: debate.works.filter(({ id }) => isPublic(id)),
    sources: debate.sources.filter(({ work }) => isPublic(work)),
    claims: debate.claims.filter(({ id }) => !claims.has(id)),
    stances: debate.stances.filter(
      (stance) =>
        !stance.private &&
        isPublic(stance.work) &&
        isPublic(stance.accordingTo) &&
        (stance.claim === undefined || !claims.has(stance.claim)),
    ),
    notListed: debate.notListed.filter(
      ({ accordingTo, likely }) => isPublic(accordingTo) && isPublic(likely),
    ),
    ...(debate.cites && {
      cites: debate.cites.filter(({ work, source }) => isPublic(work) && isPublic(source)),
    }),
  };
}

export function keptBack(all: Debate, open: Debate = publicDebate(all)): KeptBack {
  return {
    stances: all.stances.length - open.stances.length,
    claims: all.claims.length - open.claims.length,
    sources: all.sources.length - open.sources.length,
  };
}

/** "3 stances, 1 claim and 1 source are marked private and left out."; undefined where nothing is. */
export function keptBackText({ stances, claims, sources }: KeptBack): string | undefined {
  const parts = [
    ...(stances > 0 ? [counted(stances, 'stance')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
    ...(sources > 0 ? [counted(sources, 'source')] : []),
  ];
  if (parts.length === 0) return undefined;
  const one = stances + claims + sources === 1;
  return `${listed(parts)} ${one ? 'is' : 'are'} marked private and left out.`;
}
