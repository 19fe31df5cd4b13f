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

/** `entrysubtype` of what stands in a periodical. */
export const periodicalSubtypes: ReadonlyMap<string, CslType> = new Map([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
]);

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
