import type { CslItem, CslType } from '../../model/csl';

/**
 * What a work is, as far as it tells it from another of the same title, year and author.
 * `vague`: an entry that only says that it is something.
 */
export type KindOfWork =
  | 'article'
  | 'paper'
  | 'part'
  | 'whole'
  | 'report'
  | 'thesis'
  | 'preprint'
  | 'vague';

const kinds: Partial<Record<CslType, KindOfWork>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  'paper-conference': 'paper',
  speech: 'paper',
  chapter: 'part',
  entry: 'part',
  'entry-dictionary': 'part',
  'entry-encyclopedia': 'part',
  book: 'whole',
  collection: 'whole',
  report: 'report',
  thesis: 'thesis',
};

/** Where preprints are: arXiv and its kin, by name or by the DOI prefix that they register under. */
const servers =
  /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|osf preprints|ssrn|preprints?|research square|working papers?)\b/i;
const prefixes = /^10\.(?:48550|1101\/20|2139|31234|31235|31219|26434|21203|20944)\b/;

export function kindOfWork(item: CslItem, doi: string): KindOfWork {
  const said = `${item['container-title'] ?? ''} ${item.genre ?? ''} ${item.publisher ?? ''}`.slice(
    0,
    500,
  );
  return prefixes.test(doi) || servers.test(said) ? 'preprint' : (kinds[item.type] ?? 'vague');
}

/** Pairs of kinds that one work is filed under by two catalogues. */
const confused = new Set(['article paper', 'paper part', 'report whole']);

/** Whether one work can be filed as both. */
export function mayBeOneKind(a: KindOfWork, b: KindOfWork): boolean {
  return a === b || a === 'vague' || b === 'vague' || confused.has([a, b].sort().join(' '));
}
