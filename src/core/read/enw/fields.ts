/**
 * The fields of an EndNote record under the names that EndNote's XML gives them, each with its
 * values in order; EndNote's tags (`enw`) are read into the same names.
 */
export type EndNoteFields = ReadonlyMap<EndNoteField, readonly string[]>;

export const endNoteFields = [
  'ref-type',
  'ref-number',
  'rec-number',
  'label',
  'authors',
  'secondary-authors',
  'tertiary-authors',
  'subsidiary-authors',
  'translated-authors',
  'title',
  'secondary-title',
  'tertiary-title',
  'alt-title',
  'short-title',
  'translated-title',
  'full-title',
  'abbr-1',
  'pages',
  'volume',
  'number',
  'issue',
  'num-vols',
  'edition',
  'section',
  'reprint-edition',
  'reviewed-item',
  'keywords',
  'year',
  'date',
  'pub-location',
  'publisher',
  'orig-pub',
  'isbn',
  'accession-num',
  'call-num',
  'report-id',
  'electronic-resource-num',
  'abstract',
  'caption',
  'notes',
  'research-notes',
  'work-type',
  'remote-database-name',
  'remote-database-provider',
  'language',
  'urls',
  'access-date',
  'custom1',
  'custom2',
  'custom3',
  'custom4',
  'custom5',
  'custom6',
  'custom7',
  'misc1',
  'misc2',
  'misc3',
  'database',
  'source-app',
] as const;
export type EndNoteField = (typeof endNoteFields)[number];

/** The first value of a field, else ''. */
export function firstValue(fields: EndNoteFields, name: EndNoteField): string {
  return fields.get(name)?.[0] ?? '';
}
