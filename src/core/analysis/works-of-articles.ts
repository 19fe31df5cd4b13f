import type { Article } from '../model/article';
import type { Bibliography, Work } from '../model/bibliography';
import type { WorkId } from '../model/id';
import type { TextFile } from '../model/source';
import { articleItself, articleTitle, hasOwnList } from './article-itself';
import { linkReferences } from './link-references';

/**
 * What articles bring to a reader's bibliographies, each as one more: the article itself, as far as its
 * title is known, and those entries of its list that are none of the works before. Articles without cites
 * bring nothing.
 */
export function worksOfArticles(
  texts: readonly TextFile[],
  articles: readonly Article[],
  library: readonly Bibliography[],
): readonly Bibliography[] {
  const works = library.flatMap((one) => one.works);
  return articles.flatMap((article, i): readonly Bibliography[] => {
    const file = texts[i];
    const citesNothing = article.cites.length === 0 && !hasOwnList(article);
    if (file === undefined || article.references.length === 0 || citesNothing) return [];
    const links = linkReferences(article.references, works);
    const own = articleItself(file, article, works) ? [] : [ofArticle(file, article)];
    const listed = article.references.filter(({ id }) => !links.has(id));
    const brought = [...own, ...listed.map(({ item, start, end }) => ({ item, start, end }))].map(
      ({ item, start, end }, at): Work => ({
        id: `w${at + 1}` as WorkId,
        key: '',
        item,
        entry: { start, end },
      }),
    );
    // Only to be linked to: what comes after finds them by what they say.
    for (const work of brought) works.push({ ...work, id: `brought ${works.length}` as WorkId });
    return [{ file, format: 'reference-list', blocks: [], works: brought }];
  });
}

function ofArticle(file: TextFile, article: Article) {
  const { start, end } = article.blocks.find(({ kind }) => kind === 'title') ?? {
    start: 0,
    end: 0,
  };
  const said = article.front ?? { type: 'document' as const };
  return { item: { ...said, title: articleTitle(file, article) }, start, end };
}
