import type { CslItem } from '../../model/csl';
import { withoutStop } from '../nbib/title';
import { addNames, type Draft, listOf, pagesOf, setText } from '../records/draft';
import { languageTag } from '../records/languages';
import { elementAt, elementsIn, textAt, type XmlElement } from '../xml/element';
import { keywordsIn } from './article';
import { abstractIn, dateIn, identifierIn, namesIn, pagesIn, textsOf } from './parts';

/** A `BookDocument` in CSL's terms: a chapter where it has a title of its own, else the book. */
export function bookItem(document: XmlElement): CslItem {
  const book = elementAt(document, 'Book') ?? document;
  const bookTitle = withoutStop(textAt(book, 'BookTitle'));
  const own = withoutStop(textAt(document, 'ArticleTitle'));
  const isChapter = own !== '' && own !== bookTitle;
  const item: Draft = { type: isChapter ? 'chapter' : 'book' };
  setText(item, 'title', own || bookTitle);
  if (isChapter) setText(item, 'container-title', bookTitle);
  setText(item, 'collection-title', textAt(book, 'CollectionTitle'));
  setText(item, 'publisher', textAt(book, 'Publisher', 'PublisherName'));
  setText(item, 'publisher-place', textAt(book, 'Publisher', 'PublisherLocation'));
  setText(item, 'edition', textAt(book, 'Edition'));
  setText(item, 'volume', textAt(book, 'Volume'));
  setPeople(item, document, book, isChapter);
  const issued =
    dateIn(elementAt(book, 'PubDate')) ?? dateIn(elementAt(document, 'ContributionDate'));
  if (issued) item.issued = issued;
  setText(item, 'page', pagesOf(pagesIn(document)));
  setText(item, 'abstract', abstractIn(elementAt(document, 'Abstract')));
  setText(item, 'language', listOf(textsOf(document, 'Language').map(languageTag), ', '));
  setText(item, 'keyword', listOf(keywordsIn(document)));
  setText(item, 'ISBN', listOf(textsOf(book, 'Isbn'), ', '));
  setText(item, 'PMID', textAt(document, 'PMID'));
  setText(item, 'DOI', identifierIn(elementAt(document, 'ArticleIdList'), 'ArticleId', 'doi'));
  setText(item, 'DOI', identifierIn(book, 'ELocationID', 'doi'));
  return item;
}

/** The book's authors are the chapter's only where the chapter names none. */
function setPeople(item: Draft, document: XmlElement, book: XmlElement, isChapter: boolean): void {
  for (const list of elementsIn(document, 'AuthorList'))
    addNames(item, roleOf(list), namesIn(list));
  const hasOwn = item.author !== undefined;
  for (const list of elementsIn(book, 'AuthorList')) {
    const role = roleOf(list);
    const ofBook = role === 'author' && isChapter && hasOwn ? 'container-author' : role;
    addNames(item, ofBook, namesIn(list));
  }
}

function roleOf(list: XmlElement): 'author' | 'editor' {
  return list.attributes.get('Type') === 'editors' ? 'editor' : 'author';
}
