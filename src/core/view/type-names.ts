import type { CslType } from '../model/csl';

/** CSL's types in words, as a reading list says them. */
export const typeNames: Readonly<Record<CslType, string>> = {
  article: 'preprint or other article',
  'article-journal': 'journal article',
  'article-magazine': 'magazine article',
  'article-newspaper': 'newspaper article',
  bill: 'bill',
  book: 'book',
  broadcast: 'broadcast',
  chapter: 'chapter of a book',
  collection: 'archival collection',
  dataset: 'data set',
  document: 'document of any kind',
  entry: 'entry of a database',
  'entry-dictionary': 'entry of a dictionary',
  'entry-encyclopedia': 'entry of an encyclopedia',
  figure: 'figure',
  graphic: 'picture',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'legal case',
  legislation: 'law',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  musical_score: 'musical score',
  pamphlet: 'pamphlet',
  'paper-conference': 'conference paper',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  personal_communication: 'letter or message',
  post: 'post',
  'post-weblog': 'blog post',
  regulation: 'regulation',
  report: 'report',
  review: 'review',
  'review-book': 'book review',
  software: 'software',
  song: 'song or recording',
  speech: 'talk',
  standard: 'standard',
  thesis: 'thesis',
  treaty: 'treaty',
  webpage: 'web page',
};

const words = new Intl.Collator('en');

/** All types, by their names. */
export const namedTypes: readonly (readonly [CslType, string])[] = (
  Object.entries(typeNames) as [CslType, string][]
).sort(([, a], [, b]) => words.compare(a, b));
