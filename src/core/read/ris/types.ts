import type { CslType } from '../../model/csl';

/**
 * RIS's types in CSL's terms, as Zotero has them where it knows them. In writing, the first row
 * with a CSL type is the one to use. What is not here is a `document`.
 */
export const typeRows: readonly (readonly [string, CslType])[] = [
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['ABST', 'article-journal'],
  ['INPR', 'article-journal'],
  ['JFULL', 'periodical'],
  ['MGZN', 'article-magazine'],
  ['NEWS', 'article-newspaper'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['CLSWK', 'book'],
  ['WHOLE', 'book'],
  ['CTLG', 'book'],
  ['SER', 'book'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['CPAPER', 'paper-conference'],
  ['CONF', 'paper-conference'],
  ['THES', 'thesis'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['ELEC', 'webpage'],
  ['WEB', 'webpage'],
  ['ICOMM', 'webpage'],
  ['BLOG', 'post-weblog'],
  ['DATA', 'dataset'],
  ['DBASE', 'dataset'],
  ['AGGR', 'dataset'],
  ['COMP', 'software'],
  ['DICT', 'entry-dictionary'],
  ['ENCYC', 'entry-encyclopedia'],
  ['CASE', 'legal_case'],
  ['BILL', 'bill'],
  ['UNBILL', 'bill'],
  ['STAT', 'legislation'],
  ['LEGAL', 'legislation'],
  ['HEAR', 'hearing'],
  ['PAT', 'patent'],
  ['STAND', 'standard'],
  ['MANSCPT', 'manuscript'],
  ['UNPB', 'manuscript'],
  ['UNPD', 'manuscript'],
  ['ANCIENT', 'manuscript'],
  ['MAP', 'map'],
  ['ART', 'graphic'],
  ['CHART', 'figure'],
  ['FIGURE', 'figure'],
  ['VIDEO', 'motion_picture'],
  ['MPCT', 'motion_picture'],
  ['ADVS', 'motion_picture'],
  ['MULTI', 'motion_picture'],
  ['SOUND', 'song'],
  ['MUSIC', 'musical_score'],
  ['POD', 'broadcast'],
  ['INTV', 'interview'],
  ['PAMP', 'pamphlet'],
  ['PCOMM', 'personal_communication'],
  ['SLIDE', 'speech'],
  ['GEN', 'document'],
];

const types = new Map(typeRows);

/** In any case, and with what some programs write behind the type left off. */
export function cslTypeOf(risType: string): CslType {
  const word = /^[A-Za-z]{1,10}/.exec(risType)?.[0] ?? '';
  return types.get(word.toUpperCase()) ?? 'document';
}
