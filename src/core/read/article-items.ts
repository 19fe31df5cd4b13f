import type { Article } from '../model/article';
import type { CslItem } from '../model/csl';
import { orderOfList } from './references/list-order';
import type { ReferenceModel } from './references/model';
import { readOne } from './references/read-one';

/** The article with each entry of its list read as a reference, as far as its format has not said all: type, title, container, pages and the rest. */
export function withItems(article: Article, model: ReferenceModel): Article {
  const order = orderOfList(article.references.map(({ clean }) => clean));
  const references = article.references.map((reference) => {
    if (reference.work !== undefined || reference.clean === '') return reference;
    // What fields say whole needs no reading, and nothing may be read into it.
    if (reference.fields === 'whole') return reference;
    const { item } = readOne(reference.clean, model, { order });
    if (reference.fields === 'part') return { ...reference, item: filled(reference.item, item) };
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

/** What fields say, and of the words beside them what they leave open. */
function filled(fields: CslItem, words: CslItem): CslItem {
  return { ...words, ...fields, type: fields.type === 'document' ? words.type : fields.type };
}
