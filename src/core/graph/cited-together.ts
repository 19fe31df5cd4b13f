import type { Work } from '../model/bibliography';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import { type CitedIn, readCites } from './cites';

/** Two works that source texts cite side by side; `a` stands before `b` in the bibliography. */
export interface CitedTogether {
  readonly a: WorkId;
  readonly b: WorkId;
  /** Clusters (one bracket) in which both are cited. */
  readonly clusters: number;
  /** Passages (one sentence) in which both are cited, but in no cluster together. */
  readonly passages: number;
}

/**
 * A cluster or passage of more works than this says nothing of any two of them, and its pairs
 * would be too many to count.
 */
export const mostCitedTogether = 100;

/**
 * Counts co-citation (Small 1973, doi:10.1002/asi.4630240406) within clusters and passages rather than
 * whole texts, from the evidence of second-hand stances and what was found in texts that nobody coded. Distinct clusters and passages count
 * once, whatever number of stances rest on them. The source text is not cited with what it cites.
 * Sorted by the order of the works.
 */
export function countCitedTogether(debate: Debate): readonly CitedTogether[] {
  const order = new Map(debate.works.map((work, index) => [work.id, index]));
  const cites = [...readCites(debate)].sort((a, b) => rank(order, a.work) - rank(order, b.work));
  const pairs = new Map<WorkId, Map<WorkId, { clusters: number; passages: number }>>();
  const pair = (a: WorkId, b: WorkId) => {
    const ofA = pairs.get(a) ?? new Map<WorkId, { clusters: number; passages: number }>();
    const count = ofA.get(b) ?? { clusters: 0, passages: 0 };
    pairs.set(a, ofA.set(b, count));
    return count;
  };
  eachPair(
    cites,
    (cited) => cited.clusters,
    (a, b) => {
      pair(a.work, b.work).clusters++;
    },
  );
  eachPair(
    cites,
    (cited) => cited.passages.keys(),
    (a, b, passage) => {
      if (!shareCluster(a.passages.get(passage), b.passages.get(passage))) {
        pair(a.work, b.work).passages++;
      }
    },
  );
  return [...pairs]
    .flatMap(([a, ofA]) => [...ofA].map(([b, count]) => ({ a, b, ...count })))
    .sort((x, y) => rank(order, x.a) - rank(order, y.a) || rank(order, x.b) - rank(order, y.b));
}

/** The pairs of which both works are among these. */
export function pairsAmong(
  pairs: readonly CitedTogether[],
  works: readonly Work[],
): readonly CitedTogether[] {
  const ids = new Set(works.map(({ id }) => id));
  return pairs.filter(({ a, b }) => ids.has(a) && ids.has(b));
}

/** Visits each two cites of one source text that stand in the same span, in their order. */
function eachPair(
  cites: readonly CitedIn[],
  spansOf: (cited: CitedIn) => Iterable<string>,
  visit: (a: CitedIn, b: CitedIn, span: string) => void,
): void {
  const together = new Map<string, { span: string; cites: CitedIn[] }>();
  for (const cited of cites) {
    for (const span of spansOf(cited)) {
      const key = `${cited.source} ${span}`;
      const group = together.get(key) ?? { span, cites: [] };
      group.cites.push(cited);
      together.set(key, group);
    }
  }
  for (const group of together.values()) {
    if (group.cites.length > mostCitedTogether) continue;
    group.cites.forEach((b, index) => {
      for (const a of group.cites.slice(0, index)) visit(a, b, group.span);
    });
  }
}

function shareCluster(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) {
  for (const cluster of a) if (b.has(cluster)) return true;
  return false;
}

function rank(order: ReadonlyMap<WorkId, number>, work: WorkId): number {
  return order.get(work) ?? order.size;
}
