/** What an exported file is for; formats stand in these groups where one chooses among them. */
export const exportGroups = [
  { group: 'references', name: 'For a reference manager' },
  { group: 'review', name: 'For a review' },
  { group: 'figure', name: 'As a figure' },
  { group: 'people', name: 'For other people' },
  { group: 'programs', name: 'For other programs' },
] as const;
export type ExportGroup = (typeof exportGroups)[number]['group'];

interface Row {
  readonly format: string;
  readonly extension: string;
  readonly name: string;
  readonly explained: string;
  readonly group: ExportGroup;
}

/** Those of one group stand together, in the order of the groups. */
export const exportFormats = [
  {
    format: 'bibtex',
    extension: 'bib',
    name: 'BibTeX',
    explained: 'each entry as it stands in its file; other formats written anew',
    group: 'references',
  },
  {
    format: 'csl-json',
    extension: 'csl.json',
    name: 'CSL-JSON',
    explained: 'for Zotero, pandoc, citation-js',
    group: 'references',
  },
  {
    format: 'ris',
    extension: 'ris',
    name: 'RIS',
    explained: 'for EndNote, Zotero, Mendeley',
    group: 'references',
  },
  {
    format: 'matrix-csv',
    extension: 'csv',
    name: 'Matrix (CSV)',
    explained: 'works by positions or claims, for spreadsheets',
    group: 'review',
  },
  {
    format: 'matrix-md',
    extension: 'md',
    name: 'Matrix (Markdown)',
    explained: 'works by positions or claims, for notes and papers',
    group: 'review',
  },
  {
    format: 'svg',
    extension: 'svg',
    name: 'Map (SVG)',
    explained: 'the map with its legend, sharp at any size',
    group: 'figure',
  },
  {
    format: 'json',
    extension: 'json',
    name: 'JSON',
    explained: 'works, positions, claims and stances',
    group: 'programs',
  },
  {
    format: 'jsonld',
    extension: 'jsonld',
    name: 'JSON-LD',
    explained: 'stances as CiTO, evidence as Web Annotations, for linked data',
    group: 'programs',
  },
  {
    format: 'argdown',
    extension: 'argdown',
    name: 'Argdown',
    explained: 'positions, claims and stances as an argument map in plain text',
    group: 'programs',
  },
  {
    format: 'gexf',
    extension: 'gexf',
    name: 'GEXF',
    explained: 'the map, for Gephi',
    group: 'programs',
  },
  {
    format: 'graphml',
    extension: 'graphml',
    name: 'GraphML',
    explained: 'the map, for R (igraph), networkx, Cytoscape',
    group: 'programs',
  },
] as const satisfies readonly Row[];
export type ExportFormat = (typeof exportFormats)[number]['format'];

/** The whole debate, whatever works are chosen, with a page to explore it; see `shareDebate`. */
export const wholeFormats = [
  {
    format: 'html',
    extension: 'html',
    name: 'Page (HTML)',
    explained: 'the whole debate in one file that opens in any browser, offline',
    group: 'people',
  },
] as const satisfies readonly Row[];
export type WholeFormat = (typeof wholeFormats)[number]['format'];

/** Formats that leave out what a claims file marks private. */
export const publicFormats: readonly string[] = ['html', 'jsonld', 'argdown'];

/** What only the page can write: it has an engine for references at hand, and draws the figure as a picture. */
export const pageFormats = [
  {
    format: 'text',
    extension: 'txt',
    name: 'Formatted bibliography',
    explained: 'plain text, up to 2,000 works',
    group: 'review',
  },
  {
    format: 'png',
    extension: 'png',
    name: 'Map (PNG)',
    explained: 'the same as a picture, for slides',
    group: 'figure',
  },
] as const satisfies readonly Row[];
export type PageFormat = (typeof pageFormats)[number]['format'];

/** The field in which an exported BibTeX entry may name the positions that the work stands for. */
export const positionsField = 'faultline-positions';

/** What the columns of a matrix may be. */
export const matrixColumns = ['positions', 'claims'] as const;
export type MatrixColumns = (typeof matrixColumns)[number];
