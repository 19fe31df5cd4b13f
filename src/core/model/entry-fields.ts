import type { FieldKind } from './entry-form';

/** What a reader calls a field, in the order of a form: several names of one field stand in one row. */
export interface KnownField {
  readonly words: string;
  readonly kind: FieldKind;
  readonly names: readonly [string, ...string[]];
}

function field(words: string, kind: FieldKind, ...names: [string, ...string[]]): KnownField {
  return { words, kind, names };
}

/** Fields of BibTeX and BibLaTeX whose meaning is known; all others are shown as they stand. */
export const bibtexKnownFields: readonly KnownField[] = [
  field('title', 'text', 'title'),
  field('subtitle', 'text', 'subtitle'),
  field('author', 'names', 'author'),
  field('editor', 'names', 'editor'),
  field('translator', 'names', 'translator'),
  field('date', 'date', 'date'),
  field('year', 'date', 'year'),
  field('month', 'text', 'month'),
  field('published in', 'text', 'journal', 'journaltitle', 'fjournal', 'booktitle'),
  field('series', 'text', 'series'),
  field('volume', 'text', 'volume'),
  field('issue', 'text', 'number', 'issue'),
  field('pages', 'text', 'pages', 'page'),
  field('edition', 'text', 'edition'),
  field('publisher', 'text', 'publisher', 'institution', 'school', 'organization'),
  field('place', 'text', 'address', 'location'),
  field('genre', 'text', 'type'),
  field('DOI', 'doi', 'doi'),
  field('URL', 'address', 'url'),
  field('accessed', 'date', 'urldate'),
  field('published as', 'text', 'howpublished'),
  field('note', 'text', 'note'),
];

/** The same for variables of CSL. */
export const cslKnownFields: readonly KnownField[] = [
  field('title', 'text', 'title'),
  field('author', 'names', 'author'),
  field('editor', 'names', 'editor'),
  field('translator', 'names', 'translator'),
  field('date', 'date', 'issued'),
  field('published in', 'text', 'container-title'),
  field('series', 'text', 'collection-title'),
  field('volume', 'text', 'volume'),
  field('issue', 'text', 'issue'),
  field('pages', 'text', 'page'),
  field('edition', 'text', 'edition'),
  field('publisher', 'text', 'publisher'),
  field('place', 'text', 'publisher-place'),
  field('genre', 'text', 'genre'),
  field('DOI', 'doi', 'DOI'),
  field('URL', 'address', 'URL'),
  field('accessed', 'date', 'accessed'),
  field('note', 'text', 'note'),
];

/** The same for tags of RIS. */
export const risKnownFields: readonly KnownField[] = [
  field('title', 'text', 'TI', 'T1', 'CT'),
  field('author', 'names', 'AU', 'A1'),
  field('editor', 'names', 'A2', 'ED'),
  field('year', 'date', 'PY', 'Y1'),
  field('date', 'date', 'DA'),
  field('published in', 'text', 'T2', 'JO', 'JF', 'BT'),
  field('volume', 'text', 'VL'),
  field('issue', 'text', 'IS'),
  field('first page', 'text', 'SP'),
  field('last page', 'text', 'EP'),
  field('publisher', 'text', 'PB'),
  field('place', 'text', 'CY', 'PP'),
  field('DOI', 'doi', 'DO'),
  field('URL', 'address', 'UR'),
];

export function knownField(rows: readonly KnownField[], name: string): KnownField | undefined {
  return rows.find(({ names }) => names.includes(name));
}
