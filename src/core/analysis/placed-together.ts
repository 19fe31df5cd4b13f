import type { CitedTogether } from '../graph/cited-together';
import { standsFor } from '../graph/sides';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';

/**
 * Whether one bracket or sentence both cites the two of a pair together and places each: there what is cited
 * together and where it stands are not independent. Linear in stances, then in the spans of a pair.
 */
export function placesTogether(debate: Debate): (pair: CitedTogether) => boolean {
  const spans = new Map<WorkId, Set<string>>();
  for (const { work, kind, position, accordingTo, evidence } of debate.stances) {
    if (position === undefined || accordingTo === undefined || standsFor[kind] === 0) continue;
    const own = spans.get(work) ?? new Set();
    spans.set(work, own);
    for (const { cluster, passage } of evidence) {
      for (const span of [cluster, passage]) {
        if (span) own.add(`${accordingTo} ${span.start}-${span.end}`);
      }
    }
  }
  return ({ a, b }) => {
    const [own, others] = [spans.get(a), spans.get(b)];
    if (own === undefined || others === undefined) return false;
    for (const span of own) if (others.has(span)) return true;
    return false;
  };
}
