/** CSL 1.0.2 locator labels: how a place in a text is named in print. */
export const locatorLabels = [
  'book',
  'chapter',
  'column',
  'figure',
  'folio',
  'line',
  'note',
  'page',
  'paragraph',
  'part',
  'section',
  'sub-verbo',
  'table',
  'timestamp',
  'verse',
  'volume',
] as const;
export type LocatorLabel = (typeof locatorLabels)[number];

/** From the wide to the narrow, as the file gives them: section "Introduction", paragraph "3". */
export type Locator = readonly { readonly label: LocatorLabel; readonly value: string }[];
