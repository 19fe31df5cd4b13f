import type { CslType } from '../model/csl';

/** The kinds of source that a reader filters by: coarser than CSL's types, in the words of a reading list. */
export const sourceKinds = [
  'article',
  'book',
  'chapter',
  'report',
  'press',
  'broadcast',
  'web',
  'thesis',
  'law',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindNames: Readonly<Record<SourceKind, string>> = {
  article: 'Journal article',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  press: 'Press',
  broadcast: 'Broadcast',
  web: 'Web page',
  thesis: 'Thesis',
  law: 'Law and cases',
  other: 'Other',
};

const kindOfType: Partial<Record<CslType, SourceKind>> = {
  article: 'article',
  'article-journal': 'article',
  review: 'article',
  'review-book': 'article',
  'paper-conference': 'article',
  'article-magazine': 'press',
  'article-newspaper': 'press',
  book: 'book',
  collection: 'book',
  periodical: 'book',
  chapter: 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  report: 'report',
  pamphlet: 'report',
  standard: 'report',
  broadcast: 'broadcast',
  motion_picture: 'broadcast',
  song: 'broadcast',
  interview: 'broadcast',
  post: 'web',
  'post-weblog': 'web',
  webpage: 'web',
  dataset: 'web',
  software: 'web',
  thesis: 'thesis',
  bill: 'law',
  hearing: 'law',
  legal_case: 'law',
  legislation: 'law',
  regulation: 'law',
  treaty: 'law',
};

export function kindOfSource(type: CslType): SourceKind {
  return kindOfType[type] ?? 'other';
}
