import type { CslType } from '../../model/csl';

/** What a record says it is (`DT`); of several words the first that is here. */
const documentTypes: ReadonlyMap<string, CslType> = new Map([
  ['proceedings paper', 'paper-conference'],
  ['meeting abstract', 'paper-conference'],
  ['book chapter', 'chapter'],
  ['book review', 'review-book'],
  ['data paper', 'article-journal'],
  ['data set', 'dataset'],
  ['data study', 'dataset'],
  ['book', 'book'],
  ['dissertation/thesis', 'thesis'],
  ['software', 'software'],
  ['software review', 'review'],
  ['news item', 'article-journal'],
  ['preprint', 'article'],
  ['patent', 'patent'],
]);

/** Where it was published (`PT`): journal, book, series, patent. */
const publicationTypes: ReadonlyMap<string, CslType> = new Map([
  ['J', 'article-journal'],
  ['B', 'book'],
  ['C', 'paper-conference'],
  ['P', 'patent'],
  ['S', 'chapter'],
]);

/** A "Proceedings Paper" in a journal is an article in it. */
export function typeOfRecord(publication: string, documents: readonly string[]): CslType {
  const place = publicationTypes.get(publication.toUpperCase()) ?? 'article-journal';
  const found = documents
    .map((name) => documentTypes.get(name.toLowerCase()))
    .find((type) => type !== undefined);
  if (found === undefined) return place;
  const partOfBook = found === 'paper-conference' || found === 'chapter' || found === 'book';
  return partOfBook && place === 'article-journal' ? place : found;
}
