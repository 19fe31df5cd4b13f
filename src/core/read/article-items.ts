import type { Article } from '../model/article';
import type { ReferenceModel } from './references/model';
import { readOne } from './references/read-one';

/** The article with each entry of its list, but those known from a bibliography, read as a reference: type, title, container, pages and the rest. */
export function withItems(article: Article, model: ReferenceModel): Article {
  const references = article.references.map((reference) => {
    if (reference.work !== undefined || reference.clean === '') return reference;
    const { item } = readOne(reference.clean, model);
    // What the format says is known; only what it leaves open is read.
    if (reference.fromFields)
      return { ...reference, item: { ...item, ...reference.item, type: item.type } };
    const { author, issued, 'year-suffix': letter } = reference.item;
    const known = {
      ...(item.author || item.editor || author === undefined ? {} : { author }),
      ...(item.issued || issued === undefined ? {} : { issued }),
      ...(letter === undefined ? {} : { 'year-suffix': letter }),
    };
    return { ...reference, item: { ...item, ...known } };
  });
  return { ...article, references };
}
