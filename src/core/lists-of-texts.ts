import { worksOfArticles } from './analysis/works-of-articles';
import { chooseFiles } from './choose-files';
import { isSource } from './is-source';
import type { TextFile } from './model/source';
import { readArticle } from './read/article';
import { withItems } from './read/article-items';
import { numbered, readLibrary } from './read/library';
import type { ReferenceModel } from './read/references/model';
import { writtenLists } from './write/written-lists';

/**
 * The lists of articles that join a debate with a claims file, as bibliographies: the works that the debate
 * does not have. A text whose passages are coded already brings nothing, for the debate has its works.
 */
export function listsOfTexts(
  files: readonly TextFile[],
  come: readonly TextFile[],
  model: ReferenceModel,
): readonly TextFile[] {
  const { claims, bibliographies, texts } = chooseFiles(files);
  if (claims === undefined) return [];
  const strange = texts.filter((text) => come.includes(text) && !isSource(files, text));
  if (strange.length === 0) return [];
  const library = readLibrary(bibliographies).value;
  const bibliography = library.flatMap((one) => one.works);
  const articles = strange.map((text) =>
    withItems(readArticle(text, { bibliography }).value, model),
  );
  const lists = worksOfArticles(strange, articles, library);
  const all = numbered([...library, ...lists]);
  return writtenLists(all.slice(library.length), new Set(files.map(({ name }) => name)));
}
