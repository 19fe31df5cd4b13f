import type { Article, CitingPassage, ReferenceId, StanceSuggestion } from '../model/article';
import type { Bibliography, Work } from '../model/bibliography';
import type { CiteInText } from '../model/cite-in-text';
import type { WorkId } from '../model/id';
import type { SourceReading } from '../model/source-reading';
import { articleItself, hasOwnList } from './article-itself';
import { linkReferences } from './link-references';

/** The source texts with what they cite, and all cites of works that the debate lists. */
export interface CitedInTexts {
  readonly sources: readonly SourceReading[];
  /** In the order of the texts. */
  readonly cites: readonly CiteInText[];
}

/**
 * Links the entries that each text lists to the works of the bibliographies. The cites of a text that is
 * itself none of the debate's works are shown in it, but not counted: it is not known who cites.
 */
export function citeInTexts(
  sources: readonly SourceReading[],
  articles: readonly Article[],
  bibliographies: readonly Bibliography[],
): CitedInTexts {
  const works = bibliographies.flatMap((one) => one.works);
  const cites: CiteInText[] = [];
  const read = sources.map((source, i): SourceReading => {
    const article = articles[i];
    if (article === undefined || !(article.cites.length > 0 || hasOwnList(article))) {
      return source;
    }
    const own = bibliographies.find(({ file }) => file === source.text)?.works ?? [];
    const linked = withWorks(article, linksOf(article, own, works));
    const work = source.work ?? articleItself(source.text, article, works)?.id;
    if (work === undefined) return { ...source, article: linked };
    const isMoved = source.passages.some(({ span, coded }) => span.start !== coded.start);
    for (const cite of citesOf(linked, work)) cites.push(isMoved ? { ...cite, moved: true } : cite);
    return { ...source, work, article: linked };
  });
  return { sources: read, cites };
}

/** Works that the text has brought stand where its entries do; the others are found by what they say. */
function linksOf(
  { references }: Article,
  own: readonly Work[],
  works: readonly Work[],
): ReadonlyMap<ReferenceId, WorkId> {
  const at = new Map(own.map(({ id, entry }) => [entry.start, id]));
  const found = linkReferences(
    references.filter(({ start }) => !at.has(start)),
    works,
  );
  return new Map(
    references.flatMap(({ id, start }) => {
      const work = at.get(start) ?? found.get(id);
      return work === undefined ? [] : [[id, work] as const];
    }),
  );
}

function withWorks(article: Article, links: ReadonlyMap<ReferenceId, WorkId>): Article {
  const references = article.references.map((reference) => {
    const work = links.get(reference.id);
    return work === undefined ? reference : { ...reference, work };
  });
  return { ...article, references };
}

function citesOf(article: Article, source: WorkId): readonly CiteInText[] {
  const workOf = new Map(article.references.map(({ id, work }) => [id, work]));
  const passageOf = new Map<number, CitingPassage>();
  const suggestionsOf = new Map<number, readonly StanceSuggestion[]>();
  for (const passage of article.passages) {
    for (const cluster of passage.clusters) passageOf.set(cluster, passage);
    for (const suggestion of passage.suggestions ?? []) {
      for (const cite of suggestion.cites) {
        suggestionsOf.set(cite, [...(suggestionsOf.get(cite) ?? []), suggestion]);
      }
    }
  }
  return article.cites.flatMap(({ start, end, references, cluster: at }, i) => {
    const cluster = article.clusters[at];
    const passage = passageOf.get(at);
    if (cluster === undefined || passage === undefined) return [];
    const suggestions = suggestionsOf.get(i);
    return references.flatMap((id): CiteInText[] => {
      const work = workOf.get(id);
      if (work === undefined) return [];
      return [
        {
          source,
          work,
          cite: { start, end },
          cluster: { start: cluster.start, end: cluster.end },
          passage: { start: passage.start, end: passage.end },
          locator: passage.locator,
          ...(suggestions && { suggestions }),
        },
      ];
    });
  });
}
