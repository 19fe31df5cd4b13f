import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import type { Span } from '../model/source';

/** Where one source text cites one work, as second-hand evidence has it, or as was found in a text that nobody coded. */
export interface CitedIn {
  readonly source: WorkId;
  readonly work: WorkId;
  /** Distinct clusters, as `start-end`. */
  readonly clusters: ReadonlySet<string>;
  /** Distinct passages, each with the clusters that are known to stand in it. */
  readonly passages: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * How often it is cited: distinct clusters, and passages for which no cluster is given;
   * at least 1, since the source text does speak of it.
   */
  readonly count: number;
}

interface Found {
  readonly source: WorkId;
  readonly work: WorkId;
  readonly clusters: Set<string>;
  readonly passages: Map<string, Set<string>>;
}

/**
 * Every pair of a source text and a work that it cites, in the order of the stances, then of the texts.
 * A text is never taken to cite itself; works that the debate does not list are passed over.
 */
export function readCites(debate: Debate): readonly CitedIn[] {
  const works = new Set(debate.works.map((work) => work.id));
  const found = new Map<string, Found>();
  for (const { work, accordingTo: source, evidence } of debate.stances) {
    if (source === undefined || source === work || !works.has(work) || !works.has(source)) continue;
    const key = JSON.stringify([source, work]);
    const cited = found.get(key) ?? { source, work, clusters: new Set(), passages: new Map() };
    found.set(key, cited);
    for (const { cluster, passage } of evidence) {
      if (cluster) cited.clusters.add(spanKey(cluster));
      if (!passage) continue;
      const inPassage = cited.passages.get(spanKey(passage)) ?? new Set();
      cited.passages.set(spanKey(passage), inPassage);
      if (cluster) inPassage.add(spanKey(cluster));
    }
  }
  addCitesInTexts(debate, works, found);
  return [...found.values()].map((cited) => ({ ...cited, count: countOf(cited) }));
}

/**
 * What was found in a text counts where nobody has coded it: the coding is the more careful reading. Where the
 * offsets of a text are not those of its coding, the two cannot be told apart, and only the coding counts.
 */
function addCitesInTexts(
  { cites = [] }: Debate,
  works: ReadonlySet<WorkId>,
  found: Map<string, Found>,
): void {
  const coded = new Map([...found].map(([key, one]) => [key, spansOf(one)]));
  const codedTexts = new Set([...found.values()].map(({ source }) => source));
  for (const { source, work, cluster, passage, moved } of cites) {
    if (source === work || !works.has(work) || !works.has(source)) continue;
    if (moved && codedTexts.has(source)) continue;
    const key = JSON.stringify([source, work]);
    if (coded.get(key)?.some(overlaps(cluster))) continue;
    const cited = found.get(key) ?? { source, work, clusters: new Set(), passages: new Map() };
    found.set(key, cited);
    cited.clusters.add(spanKey(cluster));
    const inPassage = cited.passages.get(spanKey(passage)) ?? new Set();
    cited.passages.set(spanKey(passage), inPassage.add(spanKey(cluster)));
  }
}

/** The clusters, and the passages for which none is given. */
function spansOf({ clusters, passages }: Found): readonly Span[] {
  const bare = [...passages].flatMap(([span, inside]) => (inside.size === 0 ? [span] : []));
  return [...clusters, ...bare].map((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return { start, end };
  });
}

function overlaps(one: Span) {
  return (other: Span) => one.start < other.end && other.start < one.end;
}

/** How often each work is cited in the source texts; works that are not cited are left out. */
export function countCites(debate: Debate): ReadonlyMap<WorkId, number> {
  const counts = new Map<WorkId, number>();
  for (const { work, count } of readCites(debate)) {
    counts.set(work, (counts.get(work) ?? 0) + count);
  }
  return counts;
}

function countOf({ clusters, passages }: Found): number {
  let count = clusters.size;
  for (const inPassage of passages.values()) if (inPassage.size === 0) count++;
  return Math.max(1, count);
}

function spanKey(span: Span): string {
  return `${span.start}-${span.end}`;
}
