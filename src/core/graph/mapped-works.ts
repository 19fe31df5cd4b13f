import type { Work } from '../model/bibliography';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';

/** More works than these that nothing is known of are not drawn: rows of grey dots say nothing. */
const mostSilent = 400;

/**
 * The works that a map has something to say of, in the order of the bibliography: those with a stance,
 * source texts, what they cite and what is probably meant by a cite; and the others, where they are few. None without
 * positions: a map of works alone is only a start.
 */
export function mappedWorks(debate: Debate): readonly Work[] {
  if (debate.positions.length === 0) return [];
  const spokenOf = new Set<WorkId | undefined>([
    ...debate.stances.map(({ work }) => work),
    ...debate.sources.map(({ work }) => work),
    ...debate.notListed.map(({ likely }) => likely),
    ...(debate.cites ?? []).flatMap(({ source, work }) => [source, work]),
  ]);
  const spoken = debate.works.filter(({ id }) => spokenOf.has(id));
  return debate.works.length - spoken.length > mostSilent ? spoken : debate.works;
}
