import type { CslType } from '../../model/csl';

export interface EndNoteType {
  readonly type: CslType;
  /** EndNote's number of the type in XML. */
  readonly number?: number;
  readonly genre?: string;
  /** Its authors are editors. */
  readonly edited?: boolean;
}

/** EndNote's reference types by their names, in CSL's terms. */
const types: ReadonlyMap<string, EndNoteType> = new Map([
  ['aggregated database', { type: 'dataset', number: 55 }],
  ['ancient text', { type: 'book', number: 51 }],
  ['artwork', { type: 'graphic', number: 2 }],
  ['audiovisual material', { type: 'motion_picture', number: 3 }],
  ['bill', { type: 'bill', number: 4 }],
  ['blog', { type: 'post-weblog', number: 56 }],
  ['book', { type: 'book', number: 6 }],
  ['book section', { type: 'chapter', number: 5 }],
  ['case', { type: 'legal_case', number: 7 }],
  ['catalog', { type: 'book', number: 8 }],
  ['chart or table', { type: 'figure', number: 38 }],
  ['classical work', { type: 'book', number: 49 }],
  ['computer program', { type: 'software', number: 9 }],
  ['conference paper', { type: 'paper-conference', number: 47 }],
  ['conference proceedings', { type: 'paper-conference', number: 10 }],
  ['conference proceeding', { type: 'paper-conference' }],
  ['dataset', { type: 'dataset', number: 59 }],
  ['dictionary', { type: 'entry-dictionary', number: 52 }],
  ['discussion forum', { type: 'post', number: 62 }],
  ['edited book', { type: 'book', number: 28, edited: true }],
  ['electronic article', { type: 'article-journal', number: 43 }],
  ['electronic book', { type: 'book', number: 44 }],
  ['electronic book section', { type: 'chapter', number: 60 }],
  ['electronic source', { type: 'webpage' }],
  ['encyclopedia', { type: 'entry-encyclopedia', number: 53 }],
  ['equation', { type: 'figure', number: 39 }],
  ['figure', { type: 'figure', number: 37 }],
  ['film or broadcast', { type: 'motion_picture', number: 21 }],
  ['generic', { type: 'document', number: 13 }],
  ['government document', { type: 'report', number: 46 }],
  ['grant', { type: 'document', number: 54, genre: 'Grant' }],
  ['hearing', { type: 'hearing', number: 14 }],
  ['interview', { type: 'interview', number: 64 }],
  ['journal article', { type: 'article-journal', number: 17 }],
  ['legal rule or regulation', { type: 'regulation', number: 50 }],
  ['magazine article', { type: 'article-magazine', number: 19 }],
  ['manuscript', { type: 'manuscript', number: 36 }],
  ['map', { type: 'map', number: 20 }],
  ['multimedia application', { type: 'software' }],
  ['music', { type: 'song', number: 61 }],
  ['newspaper article', { type: 'article-newspaper', number: 23 }],
  ['online database', { type: 'dataset', number: 45 }],
  ['online multimedia', { type: 'webpage', number: 48 }],
  ['pamphlet', { type: 'pamphlet', number: 24 }],
  ['patent', { type: 'patent', number: 25 }],
  ['personal communication', { type: 'personal_communication', number: 26 }],
  ['podcast', { type: 'broadcast', number: 63 }],
  ['press release', { type: 'document', number: 65, genre: 'Press release' }],
  ['report', { type: 'report', number: 27 }],
  ['serial', { type: 'book', number: 57 }],
  ['social media', { type: 'post', number: 66 }],
  ['standard', { type: 'standard', number: 58 }],
  ['statute', { type: 'legislation', number: 31 }],
  ['television episode', { type: 'broadcast', number: 67 }],
  ['thesis', { type: 'thesis', number: 32 }],
  ['unpublished work', { type: 'manuscript', number: 34 }],
  ['web page', { type: 'webpage', number: 12 }],
] as const satisfies readonly (readonly [string, EndNoteType])[]);

const byNumber: ReadonlyMap<number, EndNoteType> = new Map(
  [...types.values()].flatMap((type) =>
    type.number === undefined ? [] : [[type.number, type] as const],
  ),
);

/** By name; by number where the name is a user's own. Unknown to both is a `document`. */
export function endNoteType(name: string, number = ''): EndNoteType {
  const known = types.get(name.toLowerCase()) ?? byNumber.get(Number(number || Number.NaN));
  return known ?? { type: 'document' };
}
