import type { CslItem } from '../../model/csl';
import { typeOfPublication } from '../nbib/publication-types';
import { withoutStop } from '../nbib/title';
import { addNames, type Draft, listOf, pagesOf, setText } from '../records/draft';
import { languageTag } from '../records/languages';
import { elementAt, elementsIn, textAt, textOf, type XmlElement } from '../xml/element';
import { abstractIn, dateIn, identifierIn, namesIn, pagesIn, textsOf } from './parts';

/** A `MedlineCitation` and the `PubmedData` beside it, in CSL's terms. */
export function articleItem(citation: XmlElement, data: XmlElement | undefined): CslItem {
  const article = elementAt(citation, 'Article') ?? citation;
  const types = textsOf(elementAt(article, 'PublicationTypeList'), 'PublicationType');
  const item: Draft = { type: typeOfPublication(types, false) };
  setText(item, 'title', withoutStop(textAt(article, 'ArticleTitle')));
  setText(item, 'title', withoutStop(textAt(article, 'VernacularTitle')));
  if (item.type === 'article') setText(item, 'genre', 'Preprint');
  setJournal(item, article, elementAt(citation, 'MedlineJournalInfo'));
  for (const list of elementsIn(article, 'AuthorList')) {
    const isEditors = list.attributes.get('Type') === 'editors';
    addNames(item, isEditors ? 'editor' : 'author', namesIn(list));
  }
  setText(item, 'page', pagesOf(pagesIn(article)));
  setText(item, 'abstract', abstractIn(elementAt(article, 'Abstract')));
  setText(item, 'language', listOf(textsOf(article, 'Language').map(languageTag), ', '));
  setText(item, 'keyword', listOf([...keywordsIn(citation), ...headingsIn(citation)]));
  setText(item, 'PMID', textAt(citation, 'PMID'));
  const ids = data && elementAt(data, 'ArticleIdList');
  setText(item, 'DOI', identifierIn(article, 'ELocationID', 'doi'));
  setText(item, 'DOI', identifierIn(ids, 'ArticleId', 'doi'));
  setText(item, 'PMCID', identifierIn(ids, 'ArticleId', 'pmc'));
  return item;
}

function setJournal(item: Draft, article: XmlElement, info: XmlElement | undefined): void {
  const journal = elementAt(article, 'Journal');
  const short = info ? textAt(info, 'MedlineTA') : '';
  const date = journal && elementAt(journal, 'JournalIssue', 'PubDate');
  const issued = dateIn(date) ?? dateIn(elementAt(article, 'ArticleDate'));
  if (issued) item.issued = issued;
  if (journal) {
    setText(item, 'container-title', textAt(journal, 'Title'));
    setText(item, 'container-title-short', textAt(journal, 'ISOAbbreviation'));
    setText(item, 'volume', textAt(journal, 'JournalIssue', 'Volume'));
    setText(item, 'issue', textAt(journal, 'JournalIssue', 'Issue'));
  }
  const linking = info ? textAt(info, 'ISSNLinking') : '';
  setText(item, 'ISSN', listOf([...textsOf(journal, 'ISSN'), linking], ', '));
  setText(item, 'container-title', short);
  setText(item, 'container-title-short', short);
}

export function keywordsIn(parent: XmlElement): readonly string[] {
  return elementsIn(parent, 'KeywordList').flatMap((list) => textsOf(list, 'Keyword'));
}

/** MeSH headings with their qualifiers: "Fishes/anatomy & histology/physiology". */
function headingsIn(citation: XmlElement): readonly string[] {
  const list = elementAt(citation, 'MeshHeadingList');
  return (list ? elementsIn(list, 'MeshHeading') : []).map((heading) =>
    [textAt(heading, 'DescriptorName'), ...elementsIn(heading, 'QualifierName').map(textOf)].join(
      '/',
    ),
  );
}
