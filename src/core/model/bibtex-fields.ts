import type { CslDateVariable, CslNameVariable, CslTextVariable } from './csl';

/** How a value is read: as TeX, or as an address or identifier that TeX leaves alone. */
type Manner = 'text' | 'verbatim';

/**
 * A CSL variable, and the fields of which the first that is there fills it. It is written as the one
 * that both BibTeX and BibLaTeX know, if there is one.
 */
interface TextRow {
  readonly variable: CslTextVariable;
  readonly from: readonly [string, ...string[]];
  readonly manner: Manner;
  readonly written: string;
}

function row(
  variable: CslTextVariable,
  from: readonly [string, ...string[]],
  manner: Manner = 'text',
  written = from[0],
): TextRow {
  return { variable, from, manner, written };
}

/** The variables whose source does not depend on the type. */
export const textRows: readonly TextRow[] = [
  row('container-title-short', ['shortjournal']),
  row('publisher-place', ['location', 'address', 'city'], 'text', 'address'),
  row('event-title', ['eventtitle', 'conference']),
  row('event-place', ['venue']),
  row('number-of-pages', ['pagetotal', 'numpages']),
  row('number-of-volumes', ['volumes']),
  row('edition', ['edition']),
  row('chapter-number', ['chapter']),
  row('status', ['pubstate']),
  row('version', ['version']),
  row('abstract', ['abstract']),
  row('annote', ['annotation', 'annote'], 'text', 'annote'),
  row('note', ['note', 'addendum']),
  row('keyword', ['keywords', 'keyword']),
  row('archive', ['archive']),
  row('call-number', ['library', 'lccn']),
  row('ISBN', ['isbn'], 'verbatim'),
  row('ISSN', ['issn'], 'verbatim'),
  row('PMID', ['pmid'], 'verbatim'),
  row('PMCID', ['pmcid'], 'verbatim'),
];

export const nameRows: readonly {
  readonly variable: CslNameVariable;
  readonly from: string;
}[] = [
  { variable: 'author', from: 'author' },
  { variable: 'translator', from: 'translator' },
  { variable: 'container-author', from: 'bookauthor' },
  { variable: 'director', from: 'director' },
];

export const dateRows: readonly {
  readonly variable: CslDateVariable;
  readonly from: readonly [string, ...string[]];
}[] = [
  {
    variable: 'accessed',
    from: ['urldate', 'lastchecked', 'lastaccessed', 'accessed', 'accessdate'],
  },
  { variable: 'original-date', from: ['origdate'] },
  { variable: 'event-date', from: ['eventdate'] },
];

/** Who brings a work out. Reports and theses name the institution first. */
export const publisherFields = ['publisher', 'organization', 'institution', 'school'] as const;
export const institutionFields = ['institution', 'school', 'publisher', 'organization'] as const;

/** What a work stands in: its parts' fields are joined. */
export const journalFields = ['journaltitle', 'journal', 'fjournal', 'booktitle'] as const;
export const bookFields = ['booktitle', 'journaltitle', 'journal'] as const;

/** Fields whose whole content has a variable, or a meaning for other entries, in any type of entry. */
export const takenFields: ReadonlySet<string> = new Set([
  ...textRows.map(({ from }) => from[0]),
  ...nameRows.map(({ from }) => from),
  ...dateRows.flatMap(({ from }) => from),
  ...['title', 'subtitle', 'titleaddon', 'shorttitle', 'volume', 'part', 'number', 'issue'],
  ...['date', 'year', 'month', 'day', 'pages', 'series', 'type', 'langid', 'doi', 'url', 'editor'],
  ...['crossref', 'xref', 'xdata', 'ids'],
]);

/** CSL's `number` where `number` means an issue, or the number in a series. */
export const numberField = 'csl-number';

/** Where an `eprint` is found, by its `eprinttype` or `archiveprefix` (biblatex manual, 3.14.7). */
export const eprintAddresses: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['jstor', 'https://www.jstor.org/stable/'],
  ['pubmed', 'https://www.ncbi.nlm.nih.gov/pubmed/'],
  ['hdl', 'https://hdl.handle.net/'],
  ['googlebooks', 'https://books.google.com/books?id='],
]);
