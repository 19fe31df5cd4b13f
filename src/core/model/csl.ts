/** CSL-JSON (CSL 1.0.2, appendix III and IV): all variables of works, spelled as CSL spells them. */

export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof cslTypes)[number];

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  /** An organisation, or a name that must not be taken apart. */
  readonly literal?: string;
  /**
   * More people follow whom nobody names: "et al.", BibTeX's "and others". On the last name of a list only, and
   * not a part of CSL, where it goes out as pandoc and BibTeX have it: a last name that is the literal "others".
   */
  readonly andOthers?: true;
}

export const cslNameParts = [
  'family',
  'given',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
  'literal',
] as const satisfies readonly (keyof CslName)[];
export type CslNamePart = (typeof cslNameParts)[number];

/** `date-parts`: one date or the two ends of a range; year, month 1–12, day. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  /** A date that is no date: "n.d.", "forthcoming". */
  readonly literal?: string;
}

export const cslNameVariables = [
  'author',
  'editor',
  'translator',
  'container-author',
  'collection-editor',
  'director',
  'chair',
  'compiler',
  'composer',
  'contributor',
  'curator',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
] as const;
export type CslNameVariable = (typeof cslNameVariables)[number];

export const cslDateVariables = [
  'issued',
  'accessed',
  'original-date',
  'event-date',
  'available-date',
  'submitted',
] as const;
export type CslDateVariable = (typeof cslDateVariables)[number];

export const cslTextVariables = [
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'collection-number',
  'publisher',
  'publisher-place',
  'event-title',
  'event-place',
  'volume',
  'issue',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'edition',
  'chapter-number',
  'genre',
  'medium',
  'status',
  'version',
  'abstract',
  'annote',
  'note',
  'keyword',
  'language',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'dimensions',
  'division',
  'jurisdiction',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'part-number',
  'part-title',
  'printing-number',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'supplement-number',
  'volume-title',
  'volume-title-short',
  'year-suffix',
  'DOI',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'URL',
] as const;
export type CslTextVariable = (typeof cslTextVariables)[number];

export type CslItem = { readonly type: CslType } & {
  readonly [V in CslTextVariable]?: string;
} & { readonly [V in CslNameVariable]?: readonly CslName[] } & {
  readonly [V in CslDateVariable]?: CslDate;
} & {
  /**
   * What no variable takes, by the name that it had in the file: fields of BibTeX as they stand
   * there, variables that CSL does not know. Never empty. Names are untrusted: `__proto__` is one.
   */
  readonly custom?: Readonly<Record<string, string>>;
};
