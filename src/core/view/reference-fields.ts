/** What a field of a reference says, which its mark tells apart. */
export type FieldGroup = 'who' | 'what' | 'where' | 'when' | 'which' | 'link';

/** The fields of a reference that are shown and can be corrected, in the order of a form. */
export const referenceFields = [
  { variable: 'author', name: 'author', group: 'who', kind: 'names' },
  { variable: 'issued', name: 'date', group: 'when', kind: 'date' },
  { variable: 'title', name: 'title', group: 'what', kind: 'text' },
  { variable: 'container-title', name: 'published in', group: 'where', kind: 'text' },
  { variable: 'editor', name: 'editor', group: 'who', kind: 'names' },
  { variable: 'translator', name: 'translator', group: 'who', kind: 'names' },
  { variable: 'collection-title', name: 'series', group: 'where', kind: 'text' },
  { variable: 'volume', name: 'volume', group: 'which', kind: 'text' },
  { variable: 'issue', name: 'issue', group: 'which', kind: 'text' },
  { variable: 'page', name: 'pages', group: 'which', kind: 'text' },
  { variable: 'edition', name: 'edition', group: 'which', kind: 'text' },
  { variable: 'publisher', name: 'publisher', group: 'where', kind: 'text' },
  { variable: 'publisher-place', name: 'place', group: 'where', kind: 'text' },
  { variable: 'genre', name: 'genre', group: 'which', kind: 'text' },
  { variable: 'DOI', name: 'DOI', group: 'link', kind: 'text' },
  { variable: 'URL', name: 'URL', group: 'link', kind: 'text' },
  { variable: 'accessed', name: 'accessed', group: 'when', kind: 'date' },
  { variable: 'note', name: 'note', group: 'which', kind: 'text' },
] as const;

export type ReferenceField = (typeof referenceFields)[number];
export type ReferenceVariable = ReferenceField['variable'];
