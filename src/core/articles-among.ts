import { hasOwnList } from './analysis/article-itself';
import type { Article } from './model/article';
import type { Work } from './model/bibliography';
import type { TextFile } from './model/source';
import { readArticle } from './read/article';

/** An edit leaves the works as they are, and texts are long. */
const readAmong = new WeakMap<readonly Work[], WeakMap<TextFile, Article>>();

/**
 * Articles of which some cite the bibliographies' works, for they print no list: where entries were merged,
 * these are read anew, or a cite of the one work would be one of several entries.
 * @param works as they are after the merges
 */
export function articlesAmong(
  texts: readonly TextFile[],
  articles: readonly Article[],
  works: readonly Work[],
): readonly Article[] {
  const read = readAmong.get(works) ?? new WeakMap<TextFile, Article>();
  readAmong.set(works, read);
  return articles.map((article, i) => {
    const text = texts[i];
    if (text === undefined || hasOwnList(article)) return article;
    const found = read.get(text) ?? readArticle(text, { bibliography: works }).value;
    read.set(text, found);
    return found;
  });
}
