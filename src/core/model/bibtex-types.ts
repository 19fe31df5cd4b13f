import type { CslType } from './csl';

/**
 * BibTeX's, BibLaTeX's and some reference managers' entry types in CSL's terms; where pandoc maps
 * a type, as pandoc does. What is not here is a `document`.
 */
export const entryTypes: ReadonlyMap<string, CslType> = new Map([
  ['article', 'article-journal'],
  ['artwork', 'graphic'],
  ['audio', 'song'],
  ['bill', 'bill'],
  ['blog', 'post-weblog'],
  ['book', 'book'],
  ['bookinbook', 'chapter'],
  ['booklet', 'pamphlet'],
  ['broadcast', 'broadcast'],
  ['collection', 'book'],
  ['commentary', 'book'],
  ['conference', 'paper-conference'],
  ['constitution', 'legislation'],
  ['conversation', 'personal_communication'],
  ['dataset', 'dataset'],
  ['electronic', 'webpage'],
  ['film', 'motion_picture'],
  ['hearing', 'hearing'],
  ['image', 'figure'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['incommentary', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['inreference', 'entry-encyclopedia'],
  ['interview', 'interview'],
  ['jurisdiction', 'legal_case'],
  ['lecture', 'speech'],
  ['legadminmaterial', 'regulation'],
  ['legal', 'treaty'],
  ['legislation', 'legislation'],
  ['legmaterial', 'bill'],
  ['letter', 'personal_communication'],
  ['magazine', 'article-magazine'],
  ['manual', 'book'],
  ['map', 'map'],
  ['mastersthesis', 'thesis'],
  ['movie', 'motion_picture'],
  ['music', 'song'],
  ['mvbook', 'book'],
  ['mvcollection', 'book'],
  ['mvproceedings', 'book'],
  ['mvreference', 'book'],
  ['newspaper', 'article-newspaper'],
  ['online', 'webpage'],
  ['patent', 'patent'],
  ['performance', 'performance'],
  ['periodical', 'periodical'],
  ['phdthesis', 'thesis'],
  ['podcast', 'broadcast'],
  ['presentation', 'speech'],
  ['proceedings', 'book'],
  ['radio', 'broadcast'],
  ['reference', 'book'],
  ['report', 'report'],
  ['review', 'review'],
  ['software', 'software'],
  ['softwareversion', 'software'],
  ['standard', 'standard'],
  ['suppbook', 'chapter'],
  ['suppcollection', 'chapter'],
  ['suppperiodical', 'article-journal'],
  ['talk', 'speech'],
  ['techreport', 'report'],
  ['television', 'broadcast'],
  ['thesis', 'thesis'],
  ['tvshow', 'broadcast'],
  ['unpublished', 'manuscript'],
  ['video', 'motion_picture'],
  ['web', 'webpage'],
  ['webpage', 'webpage'],
  ['www', 'webpage'],
]);

/** Entry types with the subtypes of theirs that CSL has a type for. */
export const subtypes: ReadonlyMap<string, ReadonlyMap<string, CslType>> = new Map([
  ['article', periodicalSubtypes()],
  ['suppperiodical', periodicalSubtypes()],
  [
    'inreference',
    new Map<string, CslType>([
      ['dictionary', 'entry-dictionary'],
      ['entry', 'entry'],
    ]),
  ],
  // Where no entry type has the meaning, CSL's own word tells it, and every style has `misc`.
  [
    'misc',
    new Map<string, CslType>([
      ['bill', 'bill'],
      ['broadcast', 'broadcast'],
      ['collection', 'collection'],
      ['hearing', 'hearing'],
      ['interview', 'interview'],
      ['manuscript', 'manuscript'],
      ['map', 'map'],
      ['musical_score', 'musical_score'],
      ['post', 'post'],
      ['post-weblog', 'post-weblog'],
      ['preprint', 'article'],
      ['regulation', 'regulation'],
      ['speech', 'speech'],
    ]),
  ],
]);

function periodicalSubtypes(): ReadonlyMap<string, CslType> {
  return new Map([
    ['magazine', 'article-magazine'],
    ['newspaper', 'article-newspaper'],
    ['review', 'review'],
    ['review-book', 'review-book'],
  ]);
}

/**
 * How each CSL type is written: an entry type, perhaps with its `entrysubtype`. One that BibTeX has
 * rather than one that only BibLaTeX has, for BibLaTeX reads both.
 */
export const writtenTypes: Readonly<Record<CslType, readonly [type: string, subtype?: string]>> = {
  article: ['misc', 'preprint'],
  'article-journal': ['article'],
  'article-magazine': ['article', 'magazine'],
  'article-newspaper': ['article', 'newspaper'],
  bill: ['misc', 'bill'],
  book: ['book'],
  broadcast: ['misc', 'broadcast'],
  chapter: ['incollection'],
  collection: ['misc', 'collection'],
  dataset: ['dataset'],
  document: ['misc'],
  entry: ['inreference', 'entry'],
  'entry-dictionary': ['inreference', 'dictionary'],
  'entry-encyclopedia': ['inreference'],
  figure: ['image'],
  graphic: ['artwork'],
  hearing: ['misc', 'hearing'],
  interview: ['misc', 'interview'],
  legal_case: ['jurisdiction'],
  legislation: ['legislation'],
  manuscript: ['unpublished'],
  map: ['misc', 'map'],
  motion_picture: ['movie'],
  musical_score: ['misc', 'musical_score'],
  pamphlet: ['booklet'],
  'paper-conference': ['inproceedings'],
  patent: ['patent'],
  performance: ['performance'],
  periodical: ['periodical'],
  personal_communication: ['letter'],
  post: ['misc', 'post'],
  'post-weblog': ['misc', 'post-weblog'],
  regulation: ['misc', 'regulation'],
  report: ['techreport'],
  review: ['article', 'review'],
  'review-book': ['article', 'review-book'],
  software: ['software'],
  song: ['music'],
  speech: ['misc', 'speech'],
  standard: ['standard'],
  thesis: ['thesis'],
  treaty: ['legal'],
  webpage: ['online'],
};

/** The genre that a type itself tells, where the entry has no `type` field. */
export const genres: ReadonlyMap<string, string> = new Map([
  ['mastersthesis', 'Master’s thesis'],
  ['phdthesis', 'PhD thesis'],
]);

/** BibLaTeX's localisation keys that stand in `type` fields. */
export const genreKeys: ReadonlyMap<string, string> = new Map([
  ['audiocd', 'Audio CD'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['datacd', 'Data CD'],
  ['mathesis', 'Master’s thesis'],
  ['patent', 'Patent'],
  ['patentde', 'German patent'],
  ['patenteu', 'European patent'],
  ['patentfr', 'French patent'],
  ['patentuk', 'British patent'],
  ['patentus', 'U.S. patent'],
  ['patreq', 'Patent request'],
  ['patreqde', 'German patent request'],
  ['patreqeu', 'European patent request'],
  ['patreqfr', 'French patent request'],
  ['patrequk', 'British patent request'],
  ['patrequs', 'U.S. patent request'],
  ['phdthesis', 'PhD thesis'],
  ['resreport', 'Research report'],
  ['software', 'Computer software'],
  ['techreport', 'Technical report'],
]);

/** The same in `series` fields of journals. */
export const seriesKeys: ReadonlyMap<string, string> = new Map([
  ['newseries', 'new series'],
  ['oldseries', 'old series'],
]);

/** Stands in a journal, or is one: its `number` is an issue. */
export function isPeriodical(type: CslType): boolean {
  return type.startsWith('review') || type === 'periodical' || type.startsWith('article');
}

/** Its `number` is the number in a series. */
export function isInSeries(type: CslType): boolean {
  return type === 'book' || type === 'chapter' || type === 'paper-conference';
}
