import type { CslDateVariable, CslNameVariable, CslTextVariable } from '../../model/csl';

/** How a value is read: as TeX, or as an address or identifier that TeX leaves alone. */
type Manner = 'text' | 'verbatim';

/** A CSL variable, and the fields of which the first that is there fills it. */
type TextRow = readonly [CslTextVariable, readonly string[], Manner?];

/** The variables whose source does not depend on the type. */
export const textRows: readonly TextRow[] = [
  ['container-title-short', ['shortjournal']],
  ['publisher-place', ['location', 'address', 'city']],
  ['event-title', ['eventtitle', 'conference']],
  ['event-place', ['venue']],
  ['number-of-pages', ['pagetotal', 'numpages']],
  ['number-of-volumes', ['volumes']],
  ['edition', ['edition']],
  ['chapter-number', ['chapter']],
  ['status', ['pubstate']],
  ['version', ['version']],
  ['abstract', ['abstract']],
  ['annote', ['annotation', 'annote']],
  ['note', ['note', 'addendum']],
  ['keyword', ['keywords', 'keyword']],
  ['archive', ['archive']],
  ['call-number', ['library', 'lccn']],
  ['ISBN', ['isbn'], 'verbatim'],
  ['ISSN', ['issn'], 'verbatim'],
  ['PMID', ['pmid'], 'verbatim'],
  ['PMCID', ['pmcid'], 'verbatim'],
];

export const nameRows: readonly (readonly [CslNameVariable, string])[] = [
  ['author', 'author'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
  ['director', 'director'],
];

export const dateRows: readonly (readonly [CslDateVariable, readonly string[]])[] = [
  ['accessed', ['urldate', 'lastchecked', 'lastaccessed', 'accessed', 'accessdate']],
  ['original-date', ['origdate']],
  ['event-date', ['eventdate']],
];

/** Who brings a work out. Reports and theses name the institution first. */
export const publisherFields = ['publisher', 'organization', 'institution', 'school'] as const;
export const institutionFields = ['institution', 'school', 'publisher', 'organization'] as const;

/** What a work stands in: its parts' fields are joined. */
export const journalFields = ['journaltitle', 'journal', 'fjournal', 'booktitle'] as const;
export const bookFields = ['booktitle', 'journaltitle', 'journal'] as const;

/** Where an `eprint` is found, by its `eprinttype` or `archiveprefix` (biblatex manual, 3.14.7). */
export const eprintAddresses: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['jstor', 'https://www.jstor.org/stable/'],
  ['pubmed', 'https://www.ncbi.nlm.nih.gov/pubmed/'],
  ['hdl', 'https://hdl.handle.net/'],
  ['googlebooks', 'https://books.google.com/books?id='],
]);
